#include "importer/interpretation/columns/columns.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "importer/interpretation/numbering.hpp"
#include "language/letters.hpp"
#include "language/text.hpp"

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

// A line of a cell as an item of a list.
struct Item {
  std::string text;
  bool numbered = false, marked = false;
};

Item item_of(const TextLine& line) {
  const std::string text = language::normalized(line.text);
  std::string_view rest = without_bullet(text);
  Item item{.text = {}, .numbered = leading_number(line.label).has_value(), .marked = rest.size() < text.size()};
  item.marked = item.marked || (!line.label.empty() && !item.numbered);
  if (const auto number = leading_number(rest); number && number->length < rest.size()) {
    rest.remove_prefix(number->length);
    item.numbered = true;
  }
  while (rest.ends_with(';') || rest.ends_with(',')) rest.remove_suffix(1);
  item.text = std::string(rest);
  return item;
}

bool begins_item(const Item& item) { return item.numbered || item.marked; }

// The lines of a cell; one that is broken within into items of a list is several.
std::vector<Item> lines_of(const TextCell& cell) {
  std::vector<Item> items;
  for (const TextLine& line : cell.lines) {
    std::vector<Item> inside;
    std::string_view rest = line.text;
    for (bool first = true; !rest.empty() || first; first = false) {
      const std::string_view part = rest.substr(0, rest.find('\n'));
      inside.push_back(item_of({.label = first ? line.label : "", .text = std::string(part), .links = {}}));
      rest.remove_prefix(std::min(rest.size(), part.size() + 1));
    }
    if (std::none_of(inside.begin() + 1, inside.end(), begins_item)) inside = {item_of(line)};
    std::ranges::move(inside, std::back_inserter(items));
  }
  return items;
}

}  // namespace

bool begins_small(std::string_view text) {
  constexpr std::array<std::string_view, 7> marks{" ", "-", "–", "—", "«", "\"", "("};
  for (bool skipped = true; skipped;) {
    skipped = false;
    for (const auto mark : marks) {
      if (!text.starts_with(mark)) continue;
      text.remove_prefix(mark.size());
      skipped = true;
    }
  }
  return language::begins_small(text);
}

bool is_all_capitals(std::string_view text) {
  return language::upper_case(text) == text && language::lower_case(text) != text;
}

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

std::vector<int> actor_columns(const LogicalTable& table) { return columns_with(table, ColumnRole::actor); }

std::vector<int> time_columns(const LogicalTable& table) { return columns_with(table, ColumnRole::time); }

std::string heading_of(const LogicalTable& table, int column, const Vocabulary& vocabulary) {
  const Column& found = table.header.columns[static_cast<std::size_t>(column)];
  // «Исполнители» over organisations names none of them.
  if (found.role == ColumnRole::actor && found.from_above) return found.own;
  return found.heading.empty() ? std::string(vocabulary.title_of(found.role)) : found.heading;
}

std::vector<std::string> items_of(const TextCell& cell) {
  std::vector<Item> lines = lines_of(cell);
  const bool numbered = std::ranges::any_of(lines, &Item::numbered);
  const bool marked = numbered || std::ranges::any_of(lines, &Item::marked);
  std::vector<std::string> items;
  for (Item& line : lines) {
    const bool begins = numbered ? line.numbered : !marked || line.marked;
    if (begins && (marked || items.empty() || !begins_small(line.text))) {
      if (!line.text.empty()) items.push_back(std::move(line.text));
    } else if (!items.empty() && !line.marked) {
      items.back().append(" ").append(line.text);
    }
    // What is left: words that introduce the list, and lists inside an item of it.
  }
  return items;
}

std::string line_of(const TextCell& cell) { return language::normalized(cell.text); }

PartyRegister::Evidence evidence_of(ColumnRole role) {
  using enum PartyRegister::Evidence;
  const PartyEvidence parties = traits_of(role).parties;
  if (parties == PartyEvidence::none) return running_text;
  return parties == PartyEvidence::responsible ? responsible_cell : participants_list;
}

void mention_row(const LogicalTable& table, int row, PartyRegister& parties) {
  for (int column = 0; column < table.text.columns; ++column) {
    if (!table.text.place(row, column).begins || table.text.cell(row, column).empty()) continue;
    const Column& found = table.header.columns[static_cast<std::size_t>(column)];
    const auto evidence = evidence_of(found.role);
    // A column of an actor holds what the actor does: prose. «Ответственные лица» names whom it holds.
    const bool prose = found.actor && evidence != PartyRegister::Evidence::responsible_cell;
    parties.mention(table.text.text(row, column), prose ? PartyRegister::Evidence::running_text : evidence);
  }
}

void mention_all(const LogicalTable& table, PartyRegister& parties) {
  for (int row = 0; row < table.text.row_count(); ++row) mention_row(table, row, parties);
}

}  // namespace vekha::importer
