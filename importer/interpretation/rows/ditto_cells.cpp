#include "importer/interpretation/rows/ditto_cells.hpp"

#include "importer/interpretation/cells/cell_text.hpp"
#include "importer/interpretation/columns/columns.hpp"
#include "language/marks.hpp"

namespace vekha::importer {
namespace {

bool may_repeat(const Column& column) {
  using enum ColumnRole;
  const ColumnRole role = column.role;
  return !column.actor && role != number && role != activity && role != indicator && role != actor &&
         role != ColumnRole::time && role != section;
}

bool is_ditto(const TextCell& cell, const TableWords& words) {
  return language::is_ditto_mark(cell.text) || words.is("ditto", line_of(cell));
}

// The last row above that is no band over the whole table; -1 where there is none below the headings.
int row_above(const LogicalTable& table, int row) {
  for (int above = row - 1; above >= table.header.end(); --above) {
    if (!is_band(table.text, above)) return above;
  }
  return -1;
}

void repeat_above(LogicalTable& table, int row, int above, const TableWords& words, Traces& traces) {
  for (int column = 0; column < table.text.columns; ++column) {
    TextPlace& place = table.text.rows[static_cast<std::size_t>(row)].places[static_cast<std::size_t>(column)];
    const bool alone = place.begins && table.text.width_of(row, column) == 1;
    const TextPlace& from = table.text.place(above, column);
    if (!alone || table.text.cells[from.cell].empty()) continue;
    if (!may_repeat(table.header.columns[static_cast<std::size_t>(column)])) continue;
    if (!is_ditto(table.text.cells[place.cell], words)) continue;
    for (const Ledger::Entry entry : table.text.cells[place.cell].entries)
      traces.cells.push_back({.cell = entry, .use = model::CellUse::ditto, .value = {}});
    place = {.cell = from.cell, .begins = false, .from_above = true, .ditto = true};
  }
}

}  // namespace

Pages without_dittos(Pages pages, const KnownWords& words) {
  for (BodyPart& part : pages.parts) {
    if (!part.table) continue;
    for (int row = part.table->header.end() + 1; row < part.table->text.row_count(); ++row) {
      const int above = is_band(part.table->text, row) ? -1 : row_above(*part.table, row);
      if (above >= 0) repeat_above(*part.table, row, above, words.table, pages.traces);
    }
  }
  return pages;
}

}  // namespace vekha::importer
