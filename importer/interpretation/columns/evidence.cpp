#include "importer/interpretation/columns/evidence.hpp"

#include <algorithm>

#include "importer/interpretation/columns/heading_year.hpp"

// The evidence that rules weigh is counted once, before any column has a role. A question about several columns
// («nobody says more of what is done») is a figure of the table, so that every rule looks at one column and one table.
namespace vekha::importer {
namespace {

using enum ColumnRole;

constexpr int shortest_activity = 12;     // letters on average
constexpr int longest_responsible = 200;  // letters on average
constexpr int fewest_times = 2;           // rows of months or years
constexpr int fewest_sums = 2;            // columns of values: no plan has as many
constexpr int most_letters_told = 60;     // more say no more of doing

// Rows of months or years over those of their activities.
bool rows_say_when(const TableText& table, const Header& header, const Vocabulary& vocabulary) {
  int times = 0;
  for (int row = header.end(); row < table.row_count() && times < fewest_times; ++row) {
    if (!is_band(table, row)) continue;
    const std::string& text = table.text(row, 0);
    if (is_only_year(text) || is_time_of_year(text, vocabulary)) ++times;
  }
  return times >= fewest_times;
}

bool holds_values(const ColumnEvidence& column) {
  const Column& heading = column.heading;
  const bool unnamed = heading.role == unknown || heading.role == target_year;
  return unnamed && !heading.time && column.cells.mostly(column.cells.values) && !say_when(column.cells);
}

void count_column(const ColumnEvidence& column, TableEvidence& out) {
  const ColumnContents& cells = column.cells;
  if (names_who_acts(column)) {
    ++out.actor_columns;
    out.actor_cells += cells.filled;
    out.acting_cells += cells.deeds + cells.marks;
    const bool unnamed = !column.is_headed() || column.heading.from_above;
    if (unnamed && are_acts(cells.deeds + cells.marks, cells.filled)) ++out.acting_columns;
  }
  if (column.heading.role == target_year && is_only_year(column.heading.own)) {
    ++out.years;
    out.year_cells += cells.filled;
    out.marked_years += cells.marks;
  }
  if (!column.is_open()) return;
  out.most_doing = std::max(out.most_doing, doing(cells));
  out.most_named = std::max(out.most_named, naming(cells));
  out.most_deadlines = std::max(out.most_deadlines, say_when(cells) ? cells.deadlines : 0);
}

// The first column of numbers is that of the rows where no heading says which is.
int sums(const TableEvidence& table) {
  const auto values = std::ranges::count_if(table.columns, holds_values);
  const auto is_number = [](const ColumnEvidence& c) { return holds_values(c) && are_numbers(c.cells); };
  const bool numbered = !table.heads(number) && std::ranges::any_of(table.columns, is_number);
  return static_cast<int>(values) - (numbered ? 1 : 0);
}

template <typename Holds>
bool another(const ColumnEvidence& column, const TableEvidence& table, Holds holds) {
  return std::ranges::any_of(table.columns,
                             [&](const ColumnEvidence& other) { return other.index != column.index && holds(other); });
}

bool has_open_deadlines(const ColumnEvidence& column) { return column.is_open() && say_when(column.cells); }

// Of the deadlines enough are no single days, which a register has as well.
bool are_planned(const ColumnEvidence& column) {
  const bool when = column.heading.role == period || has_open_deadlines(column);
  return when && 10 * (column.cells.deadlines - column.cells.days) >= 3 * column.cells.filled;
}

}  // namespace

bool ColumnEvidence::may_mean(ColumnRole role) const {
  return heading.role == role || std::ranges::find(heading.possible, role) != heading.possible.end();
}

bool ColumnEvidence::surely_means(ColumnRole role) const {
  return heading.role == role && heading.possible.empty() && heading.distance <= sure_distance;
}

bool ColumnEvidence::is_weak() const {
  return heading.distance > sure_distance && traits_of(heading.role).home != RoleHome::core;
}

bool ColumnEvidence::is_belied() const {
  const CellNature promised = traits_of(heading.role).cells;
  if (heading.role == period) return cells.deadlines == 0 && (cells.mostly(cells.hours) || are_numbers(cells));
  const bool words = promised == CellNature::words || promised == CellNature::parties;
  return words && cells.filled >= fewest_cells && are_deadlines(cells);
}

bool TableEvidence::heads(ColumnRole role) const {
  return std::ranges::any_of(columns,
                             [&](const ColumnEvidence& c) { return c.heading.role == role && !c.is_belied(); });
}

bool TableEvidence::surely_heads(ColumnRole role) const {
  return std::ranges::any_of(columns, [&](const ColumnEvidence& c) { return c.surely_means(role); });
}

bool are_deadlines(const ColumnContents& c) { return c.filled > 0 && 5 * c.deadlines >= 4 * c.filled; }
bool are_numbers(const ColumnContents& c) { return c.filled > 0 && 4 * c.numbers >= 3 * c.filled; }
bool are_names(const ColumnContents& c) { return c.mostly(c.names); }
bool are_deeds(const ColumnContents& c) { return c.filled > 0 && 5 * c.deeds >= 2 * c.filled; }
bool say_when(const ColumnContents& c) { return c.mostly(c.deadlines) && 2 * c.conditions <= c.deadlines; }
bool are_acts(int acts, int filled) { return 4 * acts >= filled; }

bool are_actors(const ColumnContents& c) {
  return c.mostly(c.actors) && !c.mostly(c.deadlines) && c.average_letters() < longest_responsible && !are_deeds(c);
}

bool hold_text(const ColumnContents& c) {
  return c.filled > 0 && !c.mostly(c.deadlines) && !c.mostly(c.values) && c.average_letters() >= shortest_activity;
}

int doing(const ColumnContents& c) {
  if ((!hold_text(c) && !are_deeds(c)) || are_names(c)) return 0;
  return 1 + 100 * c.deeds / c.filled + std::min(c.average_letters(), most_letters_told);
}

int naming(const ColumnContents& c) { return are_actors(c) ? 1 + (100 * c.names + 50 * c.persons) / c.filled : 0; }

bool names_who_acts(const ColumnEvidence& column) {
  const Column& heading = column.heading;
  if (!heading.from_above)
    return heading.actor && (!column.is_headed() || traits_of(heading.role).parties == PartyEvidence::listed);
  const bool act = are_acts(column.cells.deeds + column.cells.marks, column.cells.filled) && !are_names(column.cells);
  const bool who = traits_of(heading.role).parties != PartyEvidence::none;
  return act && (who || (heading.role == activity && heading.own_actor));
}

bool may_list_activities(const ColumnEvidence& column, const TableEvidence& table) {
  const bool says_when = table.surely_heads(period) || table.surely_heads(start) || table.rows_say_when;
  const bool dated = says_when || table.heads(period) || table.heads(start) || table.heads(ColumnRole::end) ||
                     std::ranges::any_of(table.columns, [](const ColumnEvidence& c) { return c.heading.time; }) ||
                     another(column, table, has_open_deadlines);
  if (!dated || table.value_columns >= fewest_sums) return false;
  const bool who = table.heads(responsible) ||
                   another(column, table, [](const ColumnEvidence& c) { return c.is_open() && are_actors(c.cells); });
  const bool when = says_when || another(column, table, are_planned);
  const bool deeds = are_deeds(column.cells);
  if (!deeds && table.headless) return false;  // names and dates without a heading: a register
  return deeds ? who || when : who && when;
}

TableEvidence evidence_of(const TableText& table, const Header& header, const Vocabulary& vocabulary,
                          const TableWords& words) {
  TableEvidence out;
  out.headless = header.rows == 0;
  out.columns.reserve(header.columns.size());
  for (int index = 0; index < static_cast<int>(header.columns.size()); ++index) {
    out.columns.push_back({.index = index,
                           .heading = header.columns[static_cast<std::size_t>(index)],
                           .cells = contents_of(table, header.end(), index, vocabulary, words)});
  }
  out.rows_say_when = rows_say_when(table, header, vocabulary);
  for (const ColumnEvidence& column : out.columns) count_column(column, out);
  out.value_columns = sums(out);
  return out;
}

}  // namespace vekha::importer
