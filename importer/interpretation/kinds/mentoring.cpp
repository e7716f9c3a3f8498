#include "importer/interpretation/kinds/mentoring.hpp"

#include "importer/interpretation/columns/columns.hpp"
#include "importer/interpretation/rows/cell_notes.hpp"

namespace vekha::importer::mentoring {
namespace {

using enum ColumnRole;

constexpr std::size_t longest_name = 300;  // bytes
constexpr std::size_t words_of_a_name = 6;
constexpr int most_rows = 60;

bool names_school(const TextCell& cell, const TableWords& words) {
  return !cell.empty() && cell.text.size() <= longest_name && words.has("school", cell.text, words_of_a_name);
}

// A merged cell with a school over a row of schools, once or several times.
bool is_banded(const TableText& table, const TableWords& words) {
  if (table.columns < 2 || table.row_count() < 2 || table.row_count() > most_rows || !is_band(table, 0)) return false;
  int bands = 0;
  int rows = 0;
  for (int row = 0; row < table.row_count(); ++row) {
    is_band(table, row) ? ++bands : ++rows;
    for (int column = 0; column < table.columns; ++column) {
      const TextCell& cell = table.cell(row, column);
      if (!cell.empty() && !names_school(cell, words)) return false;
    }
  }
  return bands > 0 && rows > 0;
}

bool has_mentor_columns(const LogicalTable& table) {
  if (!has_column(table, mentor) || has_column(table, activity) || has_column(table, period)) return false;
  return table.text.columns > 1;
}

// The columns of those who are supported: schools and participants, or else what is neither number nor mentor.
std::vector<int> mentee_columns(const LogicalTable& table) {
  std::vector<int> columns;
  for (int column = 0; column < table.text.columns; ++column) {
    const ColumnRole role = table.header.columns[static_cast<std::size_t>(column)].role;
    if (role == school || role == participants) columns.push_back(column);
  }
  if (!columns.empty()) return columns;
  return columns_with(table, unknown);
}

void read_bands(const LogicalTable& table, Context& context) {
  for (int row = 0; row < table.text.row_count(); ++row) {
    if (is_band(table.text, row)) {
      context.links.partnerships.push_back({.mentor = table.text.text(row, 0), .mentees = {}});
      note_cell(table, row, 0, model::CellUse::partnership, context.ledger);
      continue;
    }
    for (int column = 0; column < table.text.columns; ++column) {
      const TextCell& cell = table.text.cell(row, column);
      if (!table.text.place(row, column).begins || cell.empty()) continue;
      context.links.partnerships.back().mentees.push_back(cell.text);
      note_cell(table, row, column, model::CellUse::partnership, context.ledger);
    }
  }
}

void read_columns(const LogicalTable& table, Context& context) {
  const int mentors = column_with(table, mentor);
  const auto mentees = mentee_columns(table);
  for (int row = table.header.end(); row < table.text.row_count(); ++row) {
    const std::string& name = table.text.text(row, mentors);
    note_row(table, row, model::CellUse::no_field, context.ledger);
    if (name.empty()) continue;
    note_cell(table, row, mentors, model::CellUse::partnership, context.ledger);
    const bool same = table.text.place(row, mentors).from_above && !context.links.partnerships.empty();
    if (!same) context.links.partnerships.push_back({.mentor = name, .mentees = {}});
    for (const int column : mentees) {
      const TextCell& cell = table.text.cell(row, column);
      if (table.text.place(row, column).begins && !cell.empty()) {
        note_cell(table, row, column, model::CellUse::partnership, context.ledger);
        context.links.partnerships.back().mentees.push_back(cell.text);
      }
    }
  }
}

void mention_schools(const LogicalTable& table, Context& context) {
  for (int row = 0; row < table.text.row_count(); ++row) {
    for (int column = 0; column < table.text.columns; ++column) {
      if (!table.text.place(row, column).begins || table.text.cell(row, column).empty()) continue;
      context.parties.mention(table.text.text(row, column), PartyRegister::Evidence::participants_list);
    }
  }
}

}  // namespace

bool matches(const LogicalTable& table, const Context& context) {
  return has_mentor_columns(table) || is_banded(table.text, context.words);
}

void interpret(const LogicalTable& table, Context& context, model::Document&) {
  mention_schools(table, context);
  has_mentor_columns(table) ? read_columns(table, context) : read_bands(table, context);
}

}  // namespace vekha::importer::mentoring
