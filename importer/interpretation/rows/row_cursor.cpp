#include "importer/interpretation/rows/row_cursor.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace vekha::importer {

using enum model::CellUse;

RowCursor::RowCursor(const LogicalTable& table, std::size_t part, const KnownWords& words, Traces& traces)
    : table_(table),
      part_(part),
      words_(words),
      traces_(traces),
      row_(table.header.end() - 1),
      cells_(static_cast<std::size_t>(table.text.columns)) {}

// What stands above the rows: captions, headings, the numbers of the columns.
void RowCursor::note_headings() {
  for (int row = 0; row < std::min(table_.header.end(), table_.text.row_count()); ++row) {
    const auto use = row < table_.header.first             ? caption
                     : is_column_numbers(table_.text, row) ? column_numbers
                                                           : heading;
    take_above(row, use, {});
  }
}

void RowCursor::mention_headings() {
  for (int row = 0; row < std::min(table_.header.end(), table_.text.row_count()); ++row) {
    enter();
    mention_cells(row);
  }
}

bool RowCursor::next() {
  if (inside_) {
    leave();
  } else if (row_ >= 0) {
    note_headings();
  }
  inside_ = ++row_ < table_.text.row_count();
  if (inside_) enter();
  return inside_;
}

bool RowCursor::is_band() const { return importer::is_band(table_.text, row_); }

const TextCell& RowCursor::look(int column) const {
  static const TextCell none;
  return column < 0 ? none : table_.text.cell(row_, column);
}

bool RowCursor::begins(int column) const {
  return column >= 0 && table_.text.place(row_, column).begins && !look(column).empty();
}

bool RowCursor::from_above(int column) const { return column >= 0 && table_.text.place(row_, column).from_above; }

const TextCell& RowCursor::take(int column, model::CellUse use, const std::string& value) {
  if (column >= 0) note(column, use, value);
  return look(column);
}

void RowCursor::take(const std::vector<int>& columns, model::CellUse use, const std::string& value) {
  for (const int column : columns) take(column, use, value);
}

void RowCursor::take_row(model::CellUse use, const std::string& value) {
  for (int column = 0; column < table_.text.columns; ++column) {
    if (table_.text.place(row_, column).begins) note(column, use, value);
  }
}

void RowCursor::take_above(int row, model::CellUse use, const std::string& value) {
  for (int column = 0; column < table_.text.columns; ++column) {
    if (!table_.text.place(row, column).begins) continue;
    for (const Ledger::Entry cell : table_.text.cell(row, column).entries)
      traces_.cells.push_back({.cell = cell, .use = use, .value = value});
  }
}

void RowCursor::mention_as(int column, std::optional<Evidence> evidence) {
  if (column >= 0) cells_[static_cast<std::size_t>(column)].evidence = evidence;
}

void RowCursor::mention_row_as(std::optional<Evidence> evidence) {
  for (Cell& cell : cells_) cell.evidence = evidence;
}

void RowCursor::mention(std::string text, Evidence evidence) {
  if (text.empty()) return;
  auto& mentions = inside_ ? said_ : traces_.mentions;
  mentions.push_back({.part = part_, .text = std::move(text), .evidence = evidence});
}

void RowCursor::enter() {
  for (std::size_t column = 0; column < cells_.size(); ++column)
    cells_[column] = {.taken = false, .evidence = evidence_of(table_.header.columns[column])};
  rest_ = unread;
}

void RowCursor::leave() {
  mention_cells(row_);
  std::ranges::move(said_, std::back_inserter(traces_.mentions));
  said_.clear();
  for (int column = 0; column < table_.text.columns; ++column) {
    const bool left = table_.text.place(row_, column).begins && !cells_[static_cast<std::size_t>(column)].taken;
    if (left) note(column, rest_, {});
  }
}

void RowCursor::mention_cells(int row) {
  for (int column = 0; column < table_.text.columns; ++column) {
    const auto& evidence = cells_[static_cast<std::size_t>(column)].evidence;
    if (!evidence || !table_.text.place(row, column).begins || table_.text.cell(row, column).empty()) continue;
    traces_.mentions.push_back({.part = part_, .text = table_.text.text(row, column), .evidence = *evidence});
  }
}

void RowCursor::note(int column, model::CellUse use, const std::string& value) {
  cells_[static_cast<std::size_t>(column)].taken = true;
  for (const Ledger::Entry cell : look(column).entries)
    traces_.cells.push_back({.cell = cell, .use = use, .value = value});
}

PartyRegister::Evidence evidence_of(const Column& column) {
  using enum PartyRegister::Evidence;
  const PartyEvidence parties = traits_of(column.role).parties;
  if (parties == PartyEvidence::responsible) return responsible_cell;  // «Ответственные лица» names whom it holds
  // a column of an actor holds what the actor does: prose
  return parties == PartyEvidence::none || column.actor ? running_text : participants_list;
}

}  // namespace vekha::importer
