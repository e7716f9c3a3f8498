#pragma once

#include <string>
#include <vector>

#include "importer/interpretation/pages/logical_table.hpp"
#include "importer/interpretation/rows/shared_cells.hpp"
#include "importer/vocabulary/vocabulary.hpp"
#include "language/marks.hpp"
#include "model/schedule.hpp"

namespace vekha::importer {

/// Where a table of activities says when: in one column, in a column for the beginning and one for the end, or in
/// columns of months and quarters with marks or days in them. Table and vocabulary must outlive the object.
class DeadlineColumns {
 public:
  DeadlineColumns(const LogicalTable& table, const Vocabulary& vocabulary);

  /// True where the table says when at all.
  [[nodiscard]] bool any() const { return period_ >= 0 || start_ >= 0 || end_ >= 0 || !grid_.empty(); }
  [[nodiscard]] bool has(int column) const;

  /// Tells the heading of the section that the rows below stand under: a month says when, where no column does, and a
  /// year is that of deadlines without one.
  void stand_under(const std::string& heading, const Vocabulary& vocabulary);

  /// The words of a row that say when; lines are kept. Empty where nothing is said.
  [[nodiscard]] std::string text(int row, SharedCells& cells) const;
  /// The same without cells that are merged with the row above.
  [[nodiscard]] std::string own_text(int row) const;
  /// What the days of a row bound: «Крайний срок» over a column and an end without a beginning say by when something is
  /// done, a beginning without an end from when.
  enum class Bound { none, start, end };
  [[nodiscard]] Bound bound(int row, const TableWords& words) const;
  /// The columns whose words text() and year() take from a row.
  [[nodiscard]] std::vector<int> columns(int row) const;
  /// The columns whose words own_text() takes.
  [[nodiscard]] std::vector<int> own_columns() const;
  /// The column of years where a row names none or several in it: «2017-2018» is said, but is no year of a deadline. -1
  /// where there is no such column.
  [[nodiscard]] int unused_year(int row) const { return year_ >= 0 && year(row) == 0 ? year_ : -1; }
  /// The year that the row stands under, 0 where there is none or several.
  [[nodiscard]] int year(int row) const;

 private:
  [[nodiscard]] std::string text_of_grid(int row) const;
  [[nodiscard]] std::string with_days(int row, const std::string& period) const;
  [[nodiscard]] bool has_days(int row) const;

  const LogicalTable* table_;
  const Vocabulary* vocabulary_;
  int period_, start_, end_, year_;
  std::vector<int> grid_;
  int days_;                   // beside period_, where that names months
  language::GridMarks marks_;  // of the grid
  std::string month_above_;
  int year_above_ = 0;
};

/// Reads the days of a schedule as the bound that they are: a day or a month becomes a deadline, or open.
void apply(DeadlineColumns::Bound bound, model::Schedule& schedule);

}  // namespace vekha::importer
