#include "importer/interpretation/pages/repeated_headings.hpp"

#include <utility>

#include "importer/interpretation/pages/header_repeats.hpp"

namespace vekha::importer {
namespace {

// A header of several rows stands in the table's first rows still.
bool repeats_levels(const LogicalTable& table, int row) {
  if (row + table.header.rows > table.text.row_count()) return false;
  for (int level = 0; level < table.header.rows; ++level) {
    for (int column = 0; column < table.text.columns; ++column) {
      const std::string& heading = table.text.text(table.header.first + level, column);
      if (!alike(heading, table.text.text(row + level, column))) return false;
    }
  }
  return true;
}

// «№ п.п. | Мероприятия | Сроки» under «№ | Мероприятие | Срок».
bool repeats_roles(const LogicalTable& table, int row, const Vocabulary& vocabulary) {
  int same = 0;
  for (int column = 0; column < table.text.columns; ++column) {
    const std::string& text = table.text.text(row, column);
    if (text.empty()) continue;
    const auto reading = vocabulary.role_of(text);
    const ColumnRole role = table.header.columns[static_cast<std::size_t>(column)].role;
    if (!reading || reading->distance > 1 || reading->roles.front() != role) return false;
    ++same;
  }
  return same > 1;
}

bool repeats_heading(const LogicalTable& table, int row, const Vocabulary& vocabulary) {
  if (is_column_numbers(table.text, row)) return true;
  std::size_t bytes = 0;
  std::size_t heading_bytes = 0;
  for (int column = 0; column < table.text.columns; ++column) {
    bytes += table.text.text(row, column).size();
    heading_bytes += table.header.columns[static_cast<std::size_t>(column)].heading.size();
  }
  // Comparing letters costs time; rows of another length are none.
  if (3 * bytes < 2 * heading_bytes || 2 * bytes > 3 * heading_bytes) return false;
  const HeaderRepeat repeat = repeat_of(table.header, table.text, row);
  return (repeat.repeats && repeat.differences.empty()) || repeats_roles(table, row, vocabulary);
}

// How many rows from here on are the header again.
int repeated_rows(const LogicalTable& table, int row, const Vocabulary& vocabulary) {
  if (is_band(table.text, row)) return 0;
  if (table.header.rows > 1 && repeats_levels(table, row)) return table.header.rows;
  return repeats_heading(table, row, vocabulary) ? 1 : 0;
}

}  // namespace

void drop_repeated_headings(LogicalTable& table, const Vocabulary& vocabulary, Traces& traces) {
  if (table.header.rows == 0) return;
  std::size_t kept = 0;
  bool dropped = false;
  auto& rows = table.text.rows;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const int index = static_cast<int>(row);
    const bool data = index >= table.header.end();
    if (const int repeated = data ? repeated_rows(table, index, vocabulary) : 0; repeated > 0) {
      dropped = true;
      for (int repeat = 0; repeat < repeated; ++repeat) note_dropped(table.text, index + repeat, traces);
      report_repeat(rows[row].source, traces);
      row += static_cast<std::size_t>(repeated) - 1;
      continue;
    }
    if (dropped && data) rows[row].after_page_break = true;
    if (data) dropped = false;
    if (kept != row) rows[kept] = std::move(rows[row]);
    ++kept;
  }
  rows.resize(kept);
}

void note_dropped(const TableText& table, int row, Traces& traces) {
  using enum model::CellUse;
  const auto use = is_column_numbers(table, row) ? column_numbers : repeated_heading;
  for (const TextPlace& place : table.rows[static_cast<std::size_t>(row)].places) {
    for (const Ledger::Entry cell : table.cells[place.cell].entries)
      traces.cells.push_back({.cell = cell, .use = use, .value = {}});
  }
}

void report_repeat(const model::SourceLocation& source, Traces& traces) {
  traces.diagnostics.push_back({.severity = model::Severity::note,
                                .code = model::DiagnosticCode::header_repeated,
                                .arguments = {},
                                .source = source});
}

}  // namespace vekha::importer
