#include "importer/interpretation/tables/columns.hpp"

#include <algorithm>
#include <array>

#include "importer/interpretation/numbering.hpp"
#include "model/text.hpp"

namespace vekha::importer {
namespace {

// «- », «• », «✓ » typed in front of an item.
std::string_view without_bullet(std::string_view text) {
  constexpr std::array<std::string_view, 12> bullets{"-", "–", "—", "•", "✓", "·", "*", "", "▪", "‒", "−", "➢"};
  for (const auto bullet : bullets) {
    if (!text.starts_with(bullet)) continue;
    text.remove_prefix(bullet.size());
    while (text.starts_with(' ')) text.remove_prefix(1);
    return text;
  }
  return text;
}

}  // namespace

std::vector<int> columns_with(const LogicalTable& table, ColumnRole role) {
  std::vector<int> out;
  for (int column = 0; column < table.text.columns; ++column) {
    if (table.header.columns[static_cast<std::size_t>(column)].role == role) out.push_back(column);
  }
  return out;
}

int column_with(const LogicalTable& table, ColumnRole role) {
  const auto found = std::ranges::find(table.header.columns, role, &Column::role);
  return found == table.header.columns.end() ? -1 : static_cast<int>(found - table.header.columns.begin());
}

bool has_column(const LogicalTable& table, ColumnRole role) { return column_with(table, role) >= 0; }

std::string heading_of(const LogicalTable& table, int column, const Vocabulary& vocabulary) {
  const Column& found = table.header.columns[static_cast<std::size_t>(column)];
  return found.heading.empty() ? std::string(vocabulary.title_of(found.role)) : found.heading;
}

std::vector<std::string> items_of(const TextCell& cell) {
  const bool labelled = std::ranges::any_of(cell.lines, [](const TextLine& line) { return !line.label.empty(); });
  std::vector<std::string> items;
  for (const TextLine& line : cell.lines) {
    const std::string text = model::normalized(line.text);
    std::string_view item = without_bullet(text);
    const bool marked = !line.label.empty() || item.size() < text.size();
    if (const auto number = leading_number(item); number && number->length < item.size()) {
      item.remove_prefix(number->length);
    } else if (!items.empty() && !marked && labelled) {
      items.back().append(" ").append(item);  // a line of a listed item
      continue;
    }
    if (!item.empty()) items.emplace_back(item);
  }
  return items;
}

std::string line_of(const TextCell& cell) { return model::normalized(cell.text); }

PartyRegister::Evidence evidence_of(ColumnRole role) {
  switch (role) {
    case ColumnRole::responsible:
    case ColumnRole::coexecutor:
      return PartyRegister::Evidence::responsible_cell;
    case ColumnRole::school:
    case ColumnRole::mentor:
    case ColumnRole::participants:
      return PartyRegister::Evidence::participants_list;
    default:
      return PartyRegister::Evidence::running_text;
  }
}

void mention_row(const LogicalTable& table, int row, PartyRegister& parties) {
  for (int column = 0; column < table.text.columns; ++column) {
    if (!table.text.place(row, column).begins || table.text.cell(row, column).empty()) continue;
    parties.mention(table.text.text(row, column),
                    evidence_of(table.header.columns[static_cast<std::size_t>(column)].role));
  }
}

void mention_all(const LogicalTable& table, PartyRegister& parties) {
  for (int row = 0; row < table.text.row_count(); ++row) mention_row(table, row, parties);
}

}  // namespace vekha::importer
