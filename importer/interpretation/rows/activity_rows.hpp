#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "importer/interpretation/cells/activity_drafts.hpp"
#include "importer/interpretation/cells/deadline_cell.hpp"
#include "importer/interpretation/facts/facts.hpp"
#include "importer/interpretation/rows/deadline_columns.hpp"
#include "importer/interpretation/rows/row_cursor.hpp"
#include "importer/interpretation/rows/rows.hpp"

namespace vekha::importer {

/// Reads the rows below the header of a table of activities: sections into rows.sections, activities into
/// rows.activities, with the text of the responsible cell as their only responsible party until parties are linked.
/// A row whose activity cell is empty or goes on from above adds its deadline to the activity before; a cell that lists
/// several activities gives several. Nothing is copied from above but vertically merged cells.
/// Errors: schedule_missing, schedule_unread, schedule_outside_period, responsible_missing, activities_in_one_cell,
/// limit_reached.
class ActivityRows {
 public:
  /// All must outlive the object.
  ActivityRows(RowCursor& cursor, const Caption& caption, const Facts& facts, Rows& rows);

  /// Reads the row that the cursor stands in, as what it was read.
  void read(const RowReading& reading);
  /// Leaves the sections of the table, behind its last row.
  void finish() { rows_.sections.leave_columns(); }

 private:
  void find_columns();
  void find_when_and_who();
  [[nodiscard]] bool is_extra(int column) const;
  void report_unknown(int column);
  void stand_under(const std::string& heading);
  void enter_section(const RowReading& reading);
  void enter_columns();
  void read_data();
  void note_groups(const TextCell& cell);
  [[nodiscard]] std::string section_id() const;
  [[nodiscard]] std::string joined(const std::vector<int>& columns);
  [[nodiscard]] CellsBeside beside();
  [[nodiscard]] std::string number_text() const;
  [[nodiscard]] DeadlinePlace place() const;
  void report(model::DiagnosticCode code, model::Severity severity, std::map<std::string, std::string> arguments = {});
  model::Activity& add(ActivityDraft draft);
  [[nodiscard]] bool is_number_kept(const model::Activity& activity) const;
  void take_beside(const std::vector<int>& deadline_columns, const std::string& id);
  void take_for(const model::Activity& activity);
  void add_extra(int column, const std::string& lines, model::Activity& activity) const;
  void read_actions();
  void add_actions(model::Activity& activity);
  void report_missing(const model::Activity& activity);
  void go_on();
  void add_to(model::Activity& activity);

  RowCursor& cursor_;
  const LogicalTable& table_;
  const KnownWords& words_;
  const Caption& caption_;
  const Facts& facts_;
  Rows& rows_;
  SharedCells shared_;
  DeadlineColumns deadlines_;
  int number_ = -1, activity_ = -1;
  std::vector<int> actors_, responsible_, expected_, extra_;
  int when_and_who_ = -1;                    // the one column that says both
  std::optional<model::Period> period_;      // that the table, or a year above, says
  std::map<int, std::string> last_section_;  // by column
  int last_ = -1;                            // row of the last activity
};

/// Reads all rows of a table of activities.
void read_activity_rows(RowCursor& cursor, const Caption& caption, const Facts& facts, Rows& rows);

}  // namespace vekha::importer
