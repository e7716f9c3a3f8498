#include "importer/interpretation/kinds/report_marks.hpp"

#include <algorithm>
#include <array>

#include "importer/interpretation/cells/boxes.hpp"
#include "importer/interpretation/columns/columns.hpp"
#include "language/marks.hpp"

namespace vekha::importer::progress {
namespace {

using enum ColumnRole;

constexpr std::size_t words_of_a_heading = 6;
constexpr int rows_sampled = 60;

bool is_mark_of_status(std::string_view text, const KnownWords& words) {
  return mark_in(text, words).status != model::ProgressStatus::unknown;
}

int end_of_sample(const LogicalTable& table) {
  return std::min(table.text.row_count(), table.header.end() + rows_sampled);
}

bool is_filled(const LogicalTable& table, ColumnRole role, const KnownWords& words) {
  const int column = column_with(table, role);
  if (column < 0) return false;
  for (int row = table.header.end(); row < end_of_sample(table); ++row) {
    const std::string& text = table.text.text(row, column);
    if (is_band(table.text, row) || language::status_mark(text) == language::Mark::blank) continue;
    if (role != status || is_mark_of_status(text, words)) return true;
  }
  return false;
}

bool holds_marks(const LogicalTable& table, int column, const KnownWords& words) {
  bool marks = false;
  for (int row = table.header.end(); row < end_of_sample(table); ++row) {
    const std::string& text = table.text.text(row, column);
    if (is_band(table.text, row) || language::status_mark(text) == language::Mark::blank) continue;
    if (!is_mark_of_status(text, words)) return false;
    marks = marks || language::grid_mark(text) != language::Mark::yes;
  }
  return marks;
}

bool holds_ticks(const LogicalTable& table, int column) {
  bool ticks = false;
  for (int row = table.header.end(); row < end_of_sample(table); ++row) {
    const std::string& text = table.text.text(row, column);
    if (is_band(table.text, row) || is_dash(text)) continue;
    if (!is_ticked(text)) return false;
    ticks = true;
  }
  return ticks;
}

}  // namespace

bool is_reported(const LogicalTable& table, const KnownWords& words) {
  constexpr std::array roles{status, actual_date, measures_done, fact, evidence};
  return std::ranges::any_of(roles, [&](ColumnRole role) { return is_filled(table, role, words); });
}

std::vector<int> school_columns(const LogicalTable& table, const KnownWords& words) {
  std::vector<int> out;
  for (int column = 0; column < table.text.columns; ++column) {
    const Column& heading = table.header.columns[static_cast<std::size_t>(column)];
    const bool open =
        heading.role == unknown || heading.role == actor || heading.role == school || heading.role == participants;
    if (!open || !words.table.has("school", heading.heading, words_of_a_heading)) continue;
    if (holds_marks(table, column, words)) out.push_back(column);
  }
  return out;
}

std::vector<int> tick_columns(const LogicalTable& table, const KnownWords& words) {
  std::vector<int> out;
  for (int column = 0; column < table.text.columns; ++column) {
    const Column& heading = table.header.columns[static_cast<std::size_t>(column)];
    const ColumnRole role = heading.role;
    const bool open = role != number && role != activity && role != actual_date && role != period;
    if (open && is_mark_of_status(heading.own, words) && holds_ticks(table, column)) out.push_back(column);
  }
  return out;
}

StatusMark mark_in(std::string_view text, const KnownWords& words, const std::optional<model::Period>& period) {
  return read_status_mark(text, words.vocabulary, words.table, period);
}

bool is_dash(std::string_view text) {
  return language::grid_mark(text) == language::Mark::blank || box_alone(text) == Box::empty;
}

bool is_ticked(std::string_view text) {
  return language::grid_mark(text) == language::Mark::yes || box_alone(text) == Box::ticked;
}

}  // namespace vekha::importer::progress
