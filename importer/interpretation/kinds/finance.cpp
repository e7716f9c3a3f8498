#include "importer/interpretation/kinds/finance.hpp"

#include <algorithm>

#include "importer/interpretation/columns/columns.hpp"
#include "importer/interpretation/rows/cell_notes.hpp"

namespace vekha::importer::finance {

bool matches(const LogicalTable& table, const Context&) {
  using enum ColumnRole;
  if (has_column(table, period) || has_column(table, responsible) || has_column(table, indicator)) return false;
  return has_column(table, ColumnRole::finance) || has_column(table, finance_source);
}

void interpret(const LogicalTable& table, Context& context, model::Document&) {
  mention_all(table, context.parties);
  for (int row = table.header.end(); row < table.text.row_count(); ++row)
    note_row(table, row, model::CellUse::no_field, context.ledger);
}

}  // namespace vekha::importer::finance
