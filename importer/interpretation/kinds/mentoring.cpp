#include "importer/interpretation/kinds/mentoring.hpp"

#include "importer/interpretation/columns/columns.hpp"

namespace vekha::importer::mentoring {
namespace {

using enum ColumnRole;

constexpr std::size_t longest_name = 300;  // bytes
constexpr std::size_t words_of_a_name = 6;
constexpr int most_rows = 60;

bool names_school(const TextCell& cell, const TableWords& words) {
  return !cell.empty() && cell.text.size() <= longest_name && words.has("school", cell.text, words_of_a_name);
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

void read_bands(RowCursor& cursor, PartyLinks& links) {
  cursor.begin_at_top();
  while (cursor.next()) {
    cursor.mention_row_as(PartyRegister::Evidence::participants_list);
    if (cursor.is_band()) {
      links.partnerships.push_back({.mentor = cursor.take(0, model::CellUse::partnership).text, .mentees = {}});
      continue;
    }
    for (int column = 0; column < cursor.table().text.columns; ++column) {
      if (!cursor.begins(column)) continue;
      links.partnerships.back().mentees.push_back(cursor.take(column, model::CellUse::partnership).text);
    }
  }
}

void read_columns(RowCursor& cursor, PartyLinks& links) {
  const int mentors = column_with(cursor.table(), mentor);
  const auto mentees = mentee_columns(cursor.table());
  cursor.mention_headings();
  while (cursor.next()) {
    cursor.leave_as(model::CellUse::no_field);
    cursor.mention_row_as(PartyRegister::Evidence::participants_list);
    const std::string& name = cursor.look(mentors).text;
    if (name.empty()) continue;
    cursor.take(mentors, model::CellUse::partnership);
    const bool same = cursor.from_above(mentors) && !links.partnerships.empty();
    if (!same) links.partnerships.push_back({.mentor = name, .mentees = {}});
    for (const int column : mentees) {
      if (!cursor.begins(column)) continue;
      links.partnerships.back().mentees.push_back(cursor.take(column, model::CellUse::partnership).text);
    }
  }
}

}  // namespace

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

void read(RowCursor& cursor, const Caption&, const Facts&, Rows& rows) {
  has_column(cursor.table(), mentor) ? read_columns(cursor, rows.links) : read_bands(cursor, rows.links);
}

}  // namespace vekha::importer::mentoring
