#include "importer/interpretation/columns/column_evidence.hpp"

namespace vekha::importer {
namespace {

using enum ColumnRole;

constexpr int fewest_cells = 3;        // that contradict a heading
constexpr int shortest_activity = 12;  // letters on average
constexpr int longest_responsible = 200;

}  // namespace

bool are_deadlines(const ColumnContents& c) { return c.filled > 0 && 5 * c.deadlines >= 4 * c.filled; }
bool are_numbers(const ColumnContents& c) { return c.filled > 0 && 4 * c.numbers >= 3 * c.filled; }
bool are_names(const ColumnContents& c) { return c.mostly(c.names); }
bool are_deeds(const ColumnContents& c) { return c.filled > 0 && 5 * c.deeds >= 2 * c.filled; }

bool are_actors(const ColumnContents& c) {
  return c.mostly(c.actors) && c.average_letters() < longest_responsible && !are_deeds(c);
}

bool holds_text(const ColumnContents& c) {
  return c.filled > 0 && !c.mostly(c.deadlines) && !c.mostly(c.values) && c.average_letters() >= shortest_activity;
}

int period_weight(const ColumnContents& c) {
  return c.mostly(c.deadlines) && 2 * c.conditions <= c.deadlines ? c.deadlines : 0;
}
int number_weight(const ColumnContents& c) { return are_numbers(c) ? c.numbers : 0; }

bool contradict(const ColumnContents& c, ColumnRole role) {
  if (c.filled < fewest_cells) return false;
  switch (role) {
    case period:
      return 4 * c.deadlines < c.filled;
    case activity:
    case responsible:
      return are_deadlines(c) || c.mostly(c.values);
    default:
      return are_deadlines(c);
  }
}

bool are_exchanged(const ColumnContents& dated, const ColumnContents& who) {
  return dated.deadlines == 0 && are_names(dated) && are_deadlines(who) && who.names == 0;
}

bool is_odd(const ColumnContents& c, ColumnRole role) {
  if (c.filled == 0) return false;
  if (role == period) return c.deadlines == 0;
  if (role == activity && are_names(c) && !are_deeds(c)) return true;
  return contradict(c, role) || are_numbers(c) != (role == number);
}

}  // namespace vekha::importer
