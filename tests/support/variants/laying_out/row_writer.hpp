#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tests/support/body_builder.hpp"
#include "tests/support/variants/choices.hpp"
#include "tests/support/variants/laying_out/columns.hpp"
#include "tests/support/variants/plan.hpp"

namespace vekha::test {

/// A row of the table and the activity that stands in it; -1 where it is no activity's alone.
struct PlanRow {
  RowBuilder cells;
  int activity = -1;
};

/// Writes the rows of a plan in order: sections, months, activities and what stands between them.
class RowWriter {
 public:
  /// `shared` is what prepare() gave. All arguments but it must outlive the writer.
  RowWriter(TruePlan& plan, const PlanColumns& columns, std::vector<int> shared, const Choices& choices, Random& random,
            const Words& words);

  /// The rows of the activities from first to the one before end, with those of their sections.
  void write(int first, int end);
  /// The row of one activity alone.
  void write_one(int index);
  /// What stands under the last activity.
  void write_last_rows();
  /// What was written since the last call.
  std::vector<PlanRow> take();
  [[nodiscard]] std::string title_of(int activity) const;

 private:
  TrueActivity& activity(int index) { return plan_.activities[static_cast<std::size_t>(index)]; }
  [[nodiscard]] int count() const { return static_cast<int>(plan_.activities.size()); }
  [[nodiscard]] int width() const { return static_cast<int>(columns_.size()); }
  [[nodiscard]] std::string year(int activity) const;
  void open_section(int index);
  void open_time(int index);
  void add_section_row(const std::string& title);
  std::string stage_words();
  [[nodiscard]] std::size_t told_column() const;
  std::optional<CellBuilder> cell_of(int index, const PlanColumn& column);
  std::optional<CellBuilder> month_cell(int index);
  [[nodiscard]] CellBuilder number_cell(const TrueActivity& activity) const;
  bool may_share_cell(int index);
  void add_row_of_two(int index);
  int add_row_of_lines(int first, int end);
  [[nodiscard]] bool may_hold_table() const;
  void add_row_with_table(int index);
  void add_crossed_out_row(int index);

  TruePlan& plan_;
  const PlanColumns& columns_;
  const Choices& choices_;
  Random& random_;
  const Words& words_;
  std::vector<int> shared_;  // by activity: rows of its shared cell, 0 where the cell above covers it
  std::vector<PlanRow> rows_;
  int part_ = -1;     // section that holds the sections, the last opened
  int opened_ = 0;    // sections
  std::string word_;  // what section rows begin with
};

}  // namespace vekha::test
