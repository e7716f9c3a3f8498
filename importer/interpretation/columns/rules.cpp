#include "importer/interpretation/columns/rules.hpp"

#include <array>

#include "importer/interpretation/columns/heading_year.hpp"

// A heading that names a role in the very words of headers.tsv counts 200, what cells say without a heading less than
// 100 in all. So the cells of one column never outweigh its plain heading; they do where the cells contradict the
// heading, where the heading is near to a known one only, or where two columns would each suit the other's role. To
// know what a weight does, take it to 0 and run rule_witness_test: some row of columns.tsv changes.
namespace vekha::importer {
namespace {

using enum ColumnRole;

constexpr int fewest_years = 2;  // columns of years
constexpr int fewest_actors = 2;

CellNature nature(const Claim& c) { return traits_of(c.role).cells; }
bool is_worded(const Claim& c) { return nature(c) == CellNature::words || nature(c) == CellNature::parties; }
const ColumnContents& cells(const Claim& c) { return c.column.cells; }

// A heading says the role of its own column, and cells do not belie it.
bool heads_itself(const TableEvidence& table, ColumnRole role) {
  for (const ColumnEvidence& column : table.columns) {
    const bool of_all = column.heading.from_above && names_who_acts(column);
    if (column.heading.role == role && !of_all && !column.is_belied()) return true;
  }
  return false;
}

// What the heading says.
bool is_alone(const Claim& c) { return c.column.heading.role == c.role && c.column.heading.possible.empty(); }
// Cells that suit none of several meanings say nothing for the others.
bool is_one_of_several(const Claim& c) { return !c.column.heading.possible.empty(); }
bool names(const Claim& c) { return is_alone(c) && c.column.heading.distance == 0; }
bool nearly_names(const Claim& c) {
  const RoleTraits& traits = traits_of(c.role);
  const bool sure = c.column.heading.distance <= sure_distance || traits.home == RoleHome::core || traits.single;
  return is_alone(c) && c.column.heading.distance > 0 && sure;
}
bool holds_a_word(const Claim& c) { return is_alone(c) && c.column.heading.distance > 0 && !nearly_names(c); }
bool means_first(const Claim& c) { return c.column.heading.role == c.role && !c.column.heading.possible.empty(); }
bool may_mean(const Claim& c) { return c.column.heading.role != c.role && c.column.may_mean(c.role); }
bool is_weakly_ambiguous(const Claim& c) { return !c.column.heading.possible.empty() && c.column.is_weak(); }
bool measures_nothing(const Claim& c) {
  if (c.column.heading.possible.empty() || !c.column.may_mean(c.role)) return false;
  const auto& table = c.table;
  return c.column.heading.year.empty() && !table.heads(indicator) && !table.heads(unit) && !table.heads(baseline);
}
bool ends_what_nothing_begins(const Claim& c) {
  return c.column.heading.role == ColumnRole::end && c.column.heading.possible.empty() && !c.table.heads(start) &&
         !c.table.heads(period);
}
bool follows_marks(const Claim& c) {
  if (!c.column.may_mean(c.role)) return false;
  for (const ColumnEvidence& before : c.table.columns) {
    if (before.index >= c.column.index) return false;
    if (before.heading.role == status && before.heading.possible.empty() && before.cells.filled > 0) return true;
  }
  return false;
}
bool is_time(const Claim& c) { return c.column.heading.time; }
bool is_year_over_marks(const Claim& c) {
  const auto& table = c.table;
  return c.column.heading.role == target_year && is_only_year(c.column.heading.own) && table.years >= fewest_years &&
         table.year_cells > 0 && 5 * table.marked_years >= 4 * table.year_cells;
}

// What the cells say. They speak for a role only where the heading does not.
bool is_unsaid(const Claim& c) { return !c.column.may_mean(c.role); }
bool says_when(const Claim& c) { return is_unsaid(c) && say_when(cells(c)); }
bool says_when_most(const Claim& c) { return says_when(c) && cells(c).deadlines == c.table.most_deadlines; }
bool never_says_when(const Claim& c) {
  return cells(c).filled > 0 && cells(c).filled < fewest_cells && cells(c).deadlines == 0;
}
bool seldom_says_when(const Claim& c) {
  return cells(c).filled >= fewest_cells && 4 * cells(c).deadlines < cells(c).filled;
}
bool are_hours(const Claim& c) { return cells(c).deadlines == 0 && cells(c).mostly(cells(c).hours); }
bool others_are_days(const Claim& c) {
  if (cells(c).filled == 0 || cells(c).deadlines > 0) return false;
  for (const ColumnEvidence& other : c.table.columns) {
    const bool ambiguous = !other.heading.possible.empty() && other.may_mean(period);
    if (ambiguous && are_deadlines(other.cells)) return true;
  }
  return false;
}
bool deadlines_under_words(const Claim& c) {
  return is_worded(c) && cells(c).filled >= fewest_cells && are_deadlines(cells(c));
}
bool values_under_words(const Claim& c) { return cells(c).filled >= fewest_cells && cells(c).mostly(cells(c).values); }
bool numbers_under_words(const Claim& c) { return is_worded(c) && !is_one_of_several(c) && are_numbers(cells(c)); }
bool counts(const Claim& c) { return is_unsaid(c) && are_numbers(cells(c)); }
bool counts_nothing(const Claim& c) { return cells(c).filled > 0 && !are_numbers(cells(c)); }
bool says_what(const Claim& c) { return is_unsaid(c) && doing(cells(c)) > 0; }
bool says_deeds(const Claim& c) { return says_what(c) && are_deeds(cells(c)); }
bool says_most(const Claim& c) { return says_what(c) && doing(cells(c)) >= c.table.most_doing; }
bool only_names(const Claim& c) { return are_names(cells(c)) && !are_deeds(cells(c)); }
bool names_under_a_near_heading(const Claim& c) {
  return only_names(c) && !is_one_of_several(c) && c.column.heading.distance > 0;
}
bool names_beside_the_heading(const Claim& c) {
  if (!only_names(c) || c.column.heading.distance > 0) return false;
  for (const ColumnEvidence& other : c.table.columns) {
    if (other.index != c.column.index && other.heading.role == c.role) return true;
  }
  return false;
}
bool stands_alone(const Claim& c) {
  return is_unsaid(c) && !heads_itself(c.table, activity) && !may_list_activities(c.column, c.table);
}
bool names_somebody(const Claim& c) { return is_unsaid(c) && are_actors(cells(c)); }
bool names_most(const Claim& c) { return names_somebody(c) && naming(cells(c)) >= c.table.most_named; }
bool is_left_over(const Claim& c) {
  return is_unsaid(c) && c.table.headless && cells(c).filled > 0 && !cells(c).mostly(cells(c).values);
}

// Who acts.
bool acts(const Claim& c) { return names_who_acts(c.column); }
bool acts_in_cells(const Claim& c) { return acts(c) && are_acts(cells(c).deeds + cells(c).marks, cells(c).filled); }
bool stands_beside_actors(const Claim& c) {
  return !c.column.is_headed() && !acts(c) && !c.column.heading.time && !c.column.heading.heading.empty() &&
         hold_text(cells(c));
}
bool acts_beside_activities(const Claim& c) { return acts_in_cells(c) && c.table.acting_columns >= fewest_actors; }
bool is_said_of_all(const Claim& c) { return c.column.heading.from_above && acts_in_cells(c); }

constexpr auto column_rules = std::to_array<Rule>({
    // clang-format off
    {"heading-names-it", {}, anywhere, 200, names, "the heading is a known one of this role"},
    {"heading-nearly-names-it", {}, anywhere, 170, nearly_names, "but for a letter or two, or a word of a plan's own among others"},
    {"heading-holds-a-word", {}, anywhere, 35, holds_a_word, "a known heading among other words: cells may say otherwise"},
    {"heading-means-it-first", {}, anywhere, 140, means_first, "of several meanings the usual one"},
    {"heading-may-mean-it", {}, anywhere, 104, may_mean, "of several meanings another one"},
    {"heading-is-vague", {}, anywhere, -60, is_weakly_ambiguous, "of several meanings, and among other words"},
    {"nothing-is-measured", target, anywhere, -200, measures_nothing, "a plan is a target only beside what is measured"},
    {"nothing-was-measured", fact, anywhere, -100, measures_nothing, "a result is a figure only beside what is measured"},
    {"ends-what-nothing-begins", period, anywhere, 210, ends_what_nothing_begins, "an end alone is the deadline"},
    {"an-end-needs-a-beginning", ColumnRole::end, anywhere, -150, ends_what_nothing_begins, "an end alone is the deadline"},
    {"marks-stand-left", actual_date, anywhere, 100, follows_marks, "a date behind marks of execution is the day of the deed"},
    {"upper-heading-is-of-all", responsible, anywhere, -150, is_said_of_all, "it says what the columns below are, not what they hold"},
    {"upper-heading-is-of-all-too", coexecutor, anywhere, -150, is_said_of_all, "it says what the columns below are, not what they hold"},

    {"cells-say-when", period, lists, 90, says_when, "most cells are deadlines"},
    {"cells-say-when-most", period, lists, 4, says_when_most, "no other open column has more deadlines"},
    {"few-cells-say-no-when", period, anywhere, -105, never_says_when, "none of a few cells is a deadline"},
    {"cells-say-no-when", period, anywhere, -130, seldom_says_when, "hardly a cell is a deadline"},
    {"cells-say-no-day", actual_date, anywhere, -95, seldom_says_when, "hardly a cell is a day"},
    {"cells-are-hours", period, anywhere, -250, are_hours, "hours are no deadlines"},
    {"others-are-days", period, anywhere, -250, others_are_days, "a column «Дата» beside it holds the days"},
    {"deadlines-under-words", {}, anywhere, -190, deadlines_under_words, "a heading that promises words stands over deadlines"},
    {"numbers-under-words", {}, anywhere, -105, numbers_under_words, "a heading that promises words stands over numbers"},
    {"values-for-activities", activity, anywhere, -105, values_under_words, "what is done is no figure"},
    {"values-for-parties", responsible, anywhere, -105, values_under_words, "who does it is no figure"},

    {"cells-are-numbers", number, lists, 70, counts, "most cells are numbers of rows"},
    {"cells-are-no-numbers", number, anywhere, -105, counts_nothing, "the cells are no numbers of rows"},

    {"cells-say-what", activity, plans, 40, says_what, "words enough to say what is done"},
    {"cells-say-deeds", activity, plans, 25, says_deeds, "verbs and nouns of doing"},
    {"cells-say-most", activity, plans, 20, says_most, "no other open column says more of doing"},
    {"nothing-beside-it", activity, plans, -300, stands_alone, "a plan says who or when as well; a register does not"},
    {"near-heading-over-names", activity, anywhere, -105, names_under_a_near_heading, "«Кто делает» is near «Что делаем»"},
    {"names-beside-activities", activity, anywhere, -105, names_beside_the_heading, "another column under this heading says what is done"},

    {"cells-name-somebody", responsible, plans, 30, names_somebody, "most cells name persons, posts or organisations"},
    {"cells-name-most", responsible, plans, 8, names_most, "no other open column names more"},
    {"is-left-over", expected_result, plans, 15, is_left_over, "without headings, what else a plan says comes of it"},

    {"heading-is-a-time", ColumnRole::time, anywhere, 150, is_time, "the heading is a month, a quarter or a half-year"},
    {"year-over-marks", ColumnRole::time, anywhere, 250, is_year_over_marks, "years over marks say when, over values how much"},
    {"heading-acts", actor, matrices, 150, acts, "the heading names who does what the cells say"},
    {"cells-are-acts", actor, matrices, 60, acts_in_cells, "things to do and marks"},
    {"stands-beside-actors", actor, matrices, 50, stands_beside_actors, "text under a heading that is new to us, beside columns of actors"},
    {"acts-beside-activities", actor, plans, 30, acts_beside_activities, "beside activities, things to do and marks"},
    // clang-format on
});

// What a table may be as a whole.
bool is_of_another_kind(const TableEvidence& table) {
  if (table.heads(activity) || table.heads(period) || table.heads(start)) return table.heads(unit);
  for (const ColumnEvidence& column : table.columns) {
    const Column& heading = column.heading;
    if (heading.distance <= sure_distance && traits_of(heading.role).home == RoleHome::elsewhere) return true;
  }
  return false;
}
bool has_activities(const TableEvidence& table) { return heads_itself(table, activity); }
bool has_responsible(const TableEvidence& table) { return heads_itself(table, responsible); }
bool has_few_actors(const TableEvidence& table) { return table.actor_columns < fewest_actors; }
bool says_no_deeds(const TableEvidence& table) { return !are_acts(table.acting_cells, table.actor_cells); }
bool says_no_day(const TableEvidence& table) {
  if (table.heads(period) || table.heads(start) || table.heads(ColumnRole::end)) return false;
  return table.most_deadlines == 0;
}
constexpr auto shape_rules = std::to_array<ShapeRule>({
    // clang-format off
    {"headings-of-another-kind", lists, -1000, is_of_another_kind, "units, functions, mentors are no plan's"},
    {"activities-have-their-column", matrices, -1000, has_activities, "where a column lists activities, no other does"},
    {"responsible-have-their-column", matrices, -1000, has_responsible, "who acts stands in cells, not in headings"},
    {"few-actors", matrices, -1000, has_few_actors, "one column of an actor makes no matrix"},
    {"actors-say-no-deeds", matrices, -1000, says_no_deeds, "the cells under actors are neither things to do nor marks"},
    {"actors-say-no-day", matrices, -1000, says_no_day, "what is to be done has a day"},
    // clang-format on
});

}  // namespace

Rules built_in_rules() { return {.columns = column_rules, .shapes = shape_rules}; }

}  // namespace vekha::importer
