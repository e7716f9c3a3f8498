#pragma once

#include <string_view>
#include <vector>

#include "importer/interpretation/columns/column_contents.hpp"
#include "importer/interpretation/columns/column_roles.hpp"
#include "importer/interpretation/outline/table_text.hpp"
#include "importer/interpretation/table_words.hpp"
#include "importer/vocabulary/vocabulary.hpp"

namespace vekha::importer {

/// Cells that contradict a heading; fewer may be odd ones.
constexpr int fewest_cells = 3;

/// Letters by which a heading may differ from a known one and still be sure.
constexpr int sure_distance = 2;

/// What is known of a column before it has a role: its heading and its cells.
struct ColumnEvidence {
  int index = 0;  ///< 0-based, from the left
  Column heading;
  ColumnContents cells;

  /// The heading has the role among its meanings.
  [[nodiscard]] bool may_mean(ColumnRole role) const;
  /// The heading has this meaning only, in about the words of headers.tsv.
  [[nodiscard]] bool surely_means(ColumnRole role) const;
  /// The heading has a role among its meanings.
  [[nodiscard]] bool is_headed() const { return heading.role != ColumnRole::unknown; }
  /// The heading holds a known word among others and is none of a plan's own: «Краткое описание, примечание».
  [[nodiscard]] bool is_weak() const;
  /// The cells can't be what the heading promises: deadlines under words, hours under «Время».
  [[nodiscard]] bool is_belied() const;
  /// No heading stands in the way of what the cells say.
  [[nodiscard]] bool is_open() const { return !heading.time && (!is_headed() || is_weak() || is_belied()); }
};

/// What is known of a table before its columns have roles.
struct TableEvidence {
  std::vector<ColumnEvidence> columns;
  bool headless = false;       ///< no header row
  bool rows_say_when = false;  ///< rows of months or years over those of their activities
  int value_columns = 0;       ///< of sums or shares under headings that are new to us
  int actor_columns = 0;       ///< whose headings name who acts
  int actor_cells = 0;         ///< filled cells of these
  int acting_cells = 0;        ///< of these, things to do and marks
  int acting_columns = 0;      ///< columns under organisations and no known heading that hold things to do or marks
  int years = 0;               ///< columns under years and nothing else
  int year_cells = 0;          ///< filled cells of these
  int marked_years = 0;        ///< of these, marks
  int most_doing = 0;          ///< the greatest doing() of an open column
  int most_named = 0;          ///< the greatest naming() of an open column
  int most_deadlines = 0;      ///< of an open column

  /// Some heading that its cells do not belie has the role first among its meanings.
  [[nodiscard]] bool heads(ColumnRole role) const;
  /// Some heading has this meaning only.
  [[nodiscard]] bool surely_heads(ColumnRole role) const;
};

/// Counts what the headings and cells of a table are, each once.
TableEvidence evidence_of(const TableText& table, const Header& header, const Vocabulary& vocabulary,
                          const TableWords& words);

/// What cells are, taken together.
bool are_deadlines(const ColumnContents& cells);
bool are_numbers(const ColumnContents& cells);
bool are_names(const ColumnContents& cells);
bool are_deeds(const ColumnContents& cells);
bool are_actors(const ColumnContents& cells);
/// Deadlines, and more than conditions («по графику»).
bool say_when(const ColumnContents& cells);
/// Words enough to say what is done.
bool hold_text(const ColumnContents& cells);
/// Enough of them are things to do or marks for a column of who does them.
bool are_acts(int acts, int filled);
/// How much speaks for a column of what is done, of who does it: to compare columns. 0 where nothing does.
int doing(const ColumnContents& cells);
int naming(const ColumnContents& cells);

/// The heading names who does what stands below, and no role of its own: «МКУ «Ресурсный центр»», also under a heading
/// that several columns have in common («Исполнители»).
bool names_who_acts(const ColumnEvidence& column);

/// Cells of a column that nothing heads may say what a plan does: beside them stands who does it, or by when.
bool may_list_activities(const ColumnEvidence& column, const TableEvidence& table);

}  // namespace vekha::importer
