#include "importer/interpretation/outline/table_text.hpp"

#include <algorithm>

#include "importer/body/table_grid.hpp"
#include "language/text.hpp"

namespace vekha::importer {
namespace {

void append_line(std::string& text, const TextLine& line) {
  if (!text.empty()) text += '\n';
  if (!line.label.empty()) text.append(line.label).append(line.text.empty() ? "" : " ");
  text += line.text;
}

void set_text(TextCell& cell) {
  cell.text.clear();
  for (const TextLine& line : cell.lines) append_line(cell.text, line);
}

// Depth of tables in tables is bounded by the depth of the XML.
void collect(TextCell& cell, const std::vector<BodyBlock>& blocks) {
  for (const BodyBlock& block : blocks) {
    if (const auto* paragraph = std::get_if<BodyParagraph>(&block.value)) {
      std::string text = language::normalized_lines(paragraph->text);
      if (text.empty() && paragraph->list_label.empty()) continue;
      cell.bold = cell.bold && (paragraph->bold || text.empty());
      cell.italic = cell.italic && (paragraph->italic || text.empty());
      cell.centered = cell.centered && paragraph->centered;
      cell.lines.push_back({.label = paragraph->list_label, .text = std::move(text), .links = paragraph->links});
    } else if (const auto* table = std::get_if<BodyTable>(&block.value)) {
      for (const auto& row : table->rows) {
        for (const BodyCell& nested : row) collect(cell, nested.blocks);
      }
    }
  }
}

TextCell text_cell(const BodyCell& body) {
  TextCell cell{.bold = true, .italic = true, .centered = true};
  collect(cell, body.blocks);
  set_text(cell);
  if (cell.lines.empty()) cell.bold = cell.italic = cell.centered = false;
  return cell;
}

// A cell over several columns that holds nothing but a table of as many: what its columns say belongs to those of the
// table around it. nullptr for any other cell.
const BodyTable* unfolded(const BodyCell& cell) {
  if (cell.col_span < 2) return nullptr;
  const BodyTable* found = nullptr;
  for (const BodyBlock& block : cell.blocks) {
    const auto* table = std::get_if<BodyTable>(&block.value);
    if (table == nullptr ? has_text({block}) : found != nullptr) return nullptr;
    if (table != nullptr) found = table;
  }
  if (found == nullptr) return nullptr;
  const auto fits = [&](const std::vector<BodyCell>& row) { return static_cast<int>(row.size()) == cell.col_span; };
  return std::ranges::all_of(found->rows, fits) ? found : nullptr;
}

// The cells of an unfolded table, one a column; each is entered where it stands in the table around it.
void unfold(const BodyTable& nested, int row, int column, TableText& out, Ledger& ledger) {
  for (std::size_t at = 0; at < nested.rows.front().size(); ++at) {
    TextCell cell{.bold = true, .italic = true, .centered = true};
    const BodyCell* first = nullptr;
    for (const auto& cells : nested.rows) {
      collect(cell, cells[at].blocks);
      if (first == nullptr && has_text(cells[at].blocks)) first = &cells[at];
    }
    set_text(cell);
    if (first != nullptr) cell.entries = {ledger.enter(row, column + static_cast<int>(at), *first)};
    if (cell.lines.empty()) cell.bold = cell.italic = cell.centered = false;
    out.rows.back().places.push_back({.cell = out.cells.size()});
    out.cells.push_back(std::move(cell));
  }
}

}  // namespace

int TableText::width_of(int row, int column) const {
  const std::size_t covering = place(row, column).cell;
  int width = 1;
  while (column + width < columns && place(row, column + width).cell == covering) ++width;
  return width;
}

TableText table_text(const BodyTable& table, int number, Ledger& ledger) {
  const TableGrid grid(table);
  TableText out{.number = number, .columns = grid.columns(), .flagged_header_rows = table.header_rows};
  out.ledger_table = ledger.open_table(number, grid.rows(), grid.columns());
  for (int row = 0; row < grid.rows(); ++row) {
    TextRow& text_row = out.rows.emplace_back();
    text_row.source = {.table = number, .row = row + 1, .column = std::nullopt};
    for (int column = 0; column < grid.columns(); ++column) {
      TextPlace place{.cell = out.cells.size()};
      if (const BodyTable* nested = grid.is_anchor(row, column) ? unfolded(grid.cell(row, column)) : nullptr) {
        unfold(*nested, row, column, out, ledger);
        column += grid.cell(row, column).col_span - 1;
        continue;
      }
      if (grid.is_anchor(row, column)) {
        out.cells.push_back(text_cell(grid.cell(row, column)));
        if (!out.cells.back().empty()) out.cells.back().entries = {ledger.enter(row, column, grid.cell(row, column))};
      } else {
        const bool above = row > 0 && &grid.cell(row, column) == &grid.cell(row - 1, column);
        const bool left = !above && column > 0 && &grid.cell(row, column) == &grid.cell(row, column - 1);
        place = left ? text_row.places.back() : out.place(row - 1, column);
        place.begins = false;
        if (!left) place.from_above = true;
      }
      text_row.places.push_back(place);
    }
  }
  return out;
}

void append(TextCell& cell, const TextCell& more, bool same_line) {
  cell.entries.insert(cell.entries.end(), more.entries.begin(), more.entries.end());
  auto next = more.lines.begin();
  if (same_line && next != more.lines.end() && next->label.empty() && !cell.lines.empty()) {
    TextLine& last = cell.lines.back();
    last.text.append(last.text.empty() ? "" : " ").append(next->text);
    last.links.insert(last.links.end(), next->links.begin(), next->links.end());
    cell.text.append(" ").append(next->text);
    ++next;
  }
  for (; next != more.lines.end(); ++next) {
    cell.lines.push_back(*next);
    append_line(cell.text, *next);
  }
}

void cut_front(TextCell& cell, std::size_t bytes) {
  if (cell.lines.empty()) return;
  TextLine& first = cell.lines.front();
  const std::size_t label = first.label.empty() ? 0 : first.label.size() + 1;
  first.text.erase(0, std::min(first.text.size(), bytes - std::min(bytes, label)));
  first.text = language::normalized_lines(first.text);
  if (first.text.empty()) cell.lines.erase(cell.lines.begin());
  set_text(cell);
}

}  // namespace vekha::importer
