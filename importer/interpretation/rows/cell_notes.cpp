#include "importer/interpretation/rows/cell_notes.hpp"

#include "importer/vocabulary/vocabulary.hpp"

namespace vekha::importer {

using enum model::CellUse;

void note_cell(const LogicalTable& table, int row, int column, model::CellUse use, Ledger& ledger,
               const std::string& value) {
  if (column >= 0) ledger.note(table.text.cell(row, column).entries, use, value);
}

void note_cells(const LogicalTable& table, int row, const std::vector<int>& columns, model::CellUse use, Ledger& ledger,
                const std::string& value) {
  for (const int column : columns) note_cell(table, row, column, use, ledger, value);
}

void note_row(const LogicalTable& table, int row, model::CellUse use, Ledger& ledger, const std::string& value) {
  for (int column = 0; column < table.text.columns; ++column) {
    if (table.text.place(row, column).begins) note_cell(table, row, column, use, ledger, value);
  }
}

void note_table(const LogicalTable& table, model::TableKind kind, Ledger& ledger) {
  std::vector<model::ColumnReading> columns;
  for (const Column& column : table.header.columns) {
    model::ColumnReading& reading = columns.emplace_back();
    reading.heading = column.heading;
    reading.role = role_name(column.role);
    for (const ColumnRole role : column.possible) reading.also.emplace_back(role_name(role));
    for (const RuleVoice& voice : column.rules)
      reading.rules.push_back({.rule = std::string(voice.id), .weight = voice.weight});
    reading.margin = column.margin;
  }
  ledger.describe(table.text.ledger_table, kind, std::move(columns));
  for (int row = 0; row < table.text.row_count(); ++row) {
    if (kind == model::TableKind::none) {
      note_row(table, row, not_understood, ledger);
    } else if (row < table.header.end()) {
      const auto heading_use = is_column_numbers(table.text, row) ? column_numbers : heading;
      note_row(table, row, row < table.header.first ? caption : heading_use, ledger);
    }
  }
}

}  // namespace vekha::importer
