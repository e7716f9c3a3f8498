#include "importer/interpretation/tables/role_settling.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "importer/interpretation/tables/column_contents.hpp"
#include "importer/interpretation/tables/heading_year.hpp"

namespace vekha::importer {
namespace {

using enum ColumnRole;

constexpr int fewest_cells = 3;        // that contradict a heading
constexpr int fewest_sums = 2;         // columns of values
constexpr int fewest_years = 2;        // columns of years
constexpr int fewest_times = 2;        // rows of months or years
constexpr int fewest_numbers = 2;      // that make a column of numbers
constexpr int shortest_activity = 12;  // letters on average
constexpr int longest_responsible = 200;
constexpr int sure_distance = 2;  // letters by which a heading may differ from a known one

bool has(const Header& header, ColumnRole role) {
  return std::ranges::any_of(header.columns, [&](const Column& c) { return c.role == role; });
}

// Roles that one column of a table has at most.
bool is_single(ColumnRole role) {
  return role == number || role == activity || role == period || role == expected_result || role == responsible ||
         role == status || role == indicator;
}

bool is_taken(const Header& header, ColumnRole role) {
  return is_single(role) &&
         std::ranges::any_of(header.columns, [&](const Column& c) { return c.role == role && c.possible.empty(); });
}

// «План 2026» and «План» beside «Факт» are values of an indicator; «План» alone is what a plan plans.
bool measures(const Header& header, const Column& column) {
  return !column.year.empty() || has(header, indicator) || has(header, unit) || has(header, baseline);
}

// Of the roles an ambiguous heading may have, the first that suits the table and that no sure heading has.
ColumnRole free_role(const Header& header, const Column& column) {
  for (const ColumnRole role : column.possible) {
    if ((role == target || role == fact) && !measures(header, column)) continue;
    if (!is_taken(header, role)) return role;
  }
  return column.possible.front();
}

// -- what cells say of a column --

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

// Cells that can't stand under such a heading.
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

// «Срок» over names beside «Ответственный» over deadlines: two headings of which each contradicts its cells.
bool are_exchanged(const ColumnContents& dated, const ColumnContents& who) {
  return dated.deadlines == 0 && are_names(dated) && are_deadlines(who) && who.names == 0;
}

// The same for a column that another one can stand in for: nothing speaks for it.
bool is_odd(const ColumnContents& c, ColumnRole role) {
  if (c.filled == 0) return false;
  if (role == period) return c.deadlines == 0;
  if (role == activity && are_names(c) && !are_deeds(c)) return true;
  return contradict(c, role) || are_numbers(c) != (role == number);
}

// Whether a table with headings that are new to us can be a plan. Those of other tables say so.
bool may_be_plan(const Header& header) {
  constexpr std::array others{indicator, function, mentor, baseline, target_year, unit};
  if (has(header, activity) || has(header, period) || has(header, start)) return !has(header, unit);
  return std::ranges::none_of(header.columns, [&](const Column& c) {
    return c.distance <= sure_distance && std::ranges::find(others, c.role) != others.end();
  });
}

class Settler {
 public:
  Settler(const TableText& table, Header& header, const Vocabulary& vocabulary, const TableWords& words)
      : table_(table), header_(header), vocabulary_(vocabulary), words_(words) {
    contents_.resize(header.columns.size());
    const auto sure = [](const Column& c) {
      return c.possible.empty() && c.distance <= sure_distance && (c.role == period || c.role == start);
    };
    says_when_ = std::ranges::any_of(header.columns, sure);
  }

  void settle() {
    drop_hours();
    drop_rival_of_dates();
    settle_ambiguous();
    believe_marks();
    if (!may_be_plan(header_)) return;
    drop_doubles();
    believe_cells();
    if (!has(header_, activity) && !has(header_, responsible) && actor_columns() > 1 && settle_actors()) return;
    const bool known = has(header_, activity);
    const auto before = header_.columns;
    const std::size_t said = notes_.size();
    settle_unknown();
    if (known || is_plan()) return;
    header_.columns = before;
    notes_.resize(said);
  }

  void report(model::Diagnostics& diagnostics) && { std::ranges::move(notes_, std::back_inserter(diagnostics)); }

 private:
  [[nodiscard]] int count() const { return static_cast<int>(header_.columns.size()); }
  Column& column(int index) { return header_.columns[static_cast<std::size_t>(index)]; }

  // Worked out when asked for, once.
  const ColumnContents& contents(int index) {
    auto& known = contents_[static_cast<std::size_t>(index)];
    if (!known) known = contents_of(table_, header_.end(), index, vocabulary_, words_);
    return *known;
  }

  void give(int index, ColumnRole role) {
    Column& found = column(index);
    found.role = role;
    if (role == number) return;
    notes_.push_back({.severity = model::Severity::note,
                      .code = model::DiagnosticCode::column_ambiguous,
                      .arguments = {{"header", found.heading.empty() ? std::to_string(index + 1) : found.heading},
                                    {"role", std::string(vocabulary_.title_of(role))}},
                      .source = {.table = table_.number, .row = std::nullopt, .column = index + 1}});
  }

  // «Время проведения» over hours is no deadline.
  void drop_hours() {
    for (int index = 0; index < count(); ++index) {
      Column& found = column(index);
      const bool period_only = found.role == period && found.possible.empty();
      if (period_only && contents(index).deadlines == 0 && contents(index).mostly(contents(index).hours)) {
        found.role = unknown;
      }
    }
  }

  // «Дата» over days says when; what has no days beside it does not.
  void drop_rival_of_dates() {
    const auto may_say_when = [&](int index) {
      const auto& possible = column(index).possible;
      return std::ranges::find(possible, period) != possible.end() && are_deadlines(contents(index));
    };
    bool dated = false;
    for (int index = 0; index < count(); ++index) dated = dated || may_say_when(index);
    for (int index = 0; dated && index < count(); ++index) {
      Column& found = column(index);
      const bool sure = found.role == period && found.possible.empty();
      if (sure && contents(index).filled > 0 && contents(index).deadlines == 0) found.role = unknown;
    }
  }

  // «Результат» beside marks of execution is what came of it; «Дата» beside a deadline is the day it was done.
  void settle_ambiguous() {
    for (int index = 0; index < count(); ++index) {
      Column& found = column(index);
      if (found.possible.empty()) continue;
      const ColumnRole role = free_role(header_, found);
      if (role != found.role) give(index, role);
      found.possible.clear();
    }
  }

  // Years over «+» say when, years over values say how much.
  void believe_marks() {
    int filled = 0;
    int marks = 0;
    const auto is_year = [](const Column& c) { return c.role == target_year && is_only_year(c.own); };
    if (std::ranges::count_if(header_.columns, is_year) < fewest_years) return;
    for (int index = 0; index < count(); ++index) {
      if (!is_year(column(index))) continue;
      filled += contents(index).filled;
      marks += contents(index).marks;
    }
    if (filled == 0 || 5 * marks < 4 * filled) return;
    for (Column& found : header_.columns) {
      if (!is_year(found)) continue;
      found.time = true;
      found.role = unknown;
    }
  }

  // «№ строки плана» is near to «Срок» as well.
  void believe_numbers() {
    if (has(header_, number)) return;
    for (int index = 0; index < count(); ++index) {
      const ColumnContents& found = contents(index);
      const bool near = column(index).role == unknown || column(index).distance > 0;
      if (!near || found.filled < fewest_numbers || !are_numbers(found)) continue;
      give(index, number);
      return;
    }
  }

  // Of two columns under headings of one role, the one whose cells are something else has been misread: «№ строки» is
  // near to «Срок».
  void drop_doubles() {
    believe_numbers();
    if (has(header_, end) && !has(header_, start) && !has(header_, period)) column(column_with(end)).role = period;
    for (const ColumnRole role : {number, period, activity, responsible, expected_result}) {
      const auto claims = [&](const Column& c) { return c.role == role; };
      if (std::ranges::count_if(header_.columns, claims) < 2) continue;
      for (int index = 0; index < count(); ++index) {
        if (claims(column(index)) && is_odd(contents(index), role)) column(index).role = unknown;
      }
    }
  }

  // Headings that stand over the wrong columns: «Срок» over names, «Ответственный» over deadlines. Only where another
  // column has what the heading promises; else the cells are the odd ones.
  void believe_cells() {
    believe_deeds();
    const int dated = column_with(period);
    const int who = column_with(responsible);
    if (dated >= 0 && who >= 0 && are_exchanged(contents(dated), contents(who))) {
      give(who, period);
      give(dated, responsible);
      return;
    }
    if (dated >= 0 && contradict(contents(dated), period)) {
      const int other = contradicted_by_deadlines();
      if (other < 0) return;
      column(dated).role = unknown;
      column(other).role = unknown;
      give(other, period);
      return;
    }
    if (dated >= 0 || has(header_, start)) return;
    if (const int other = contradicted_by_deadlines(); other >= 0) {
      column(other).role = unknown;
      give(other, period);
    }
  }

  // «Кто делает» is near to «Что делаем», but its cells name somebody and those of an unknown column say what is done.
  void believe_deeds() {
    const int told = column_with(activity);
    if (told < 0 || column(told).distance == 0 || !are_names(contents(told)) || are_deeds(contents(told))) return;
    for (int index = 0; index < count(); ++index) {
      if (column(index).role != unknown || !are_deeds(contents(index))) continue;
      column(told).role = unknown;
      give(index, activity);
      return;
    }
  }

  // A column of deadlines under a heading that promises words.
  int contradicted_by_deadlines() {
    constexpr std::array worded{activity, responsible, coexecutor, participants, expected_result,
                                form,     place,       note,       unknown};
    for (int index = 0; index < count(); ++index) {
      const ColumnRole role = column(index).role;
      if (std::ranges::find(worded, role) == worded.end() || column(index).time) continue;
      if (contradict(contents(index), role) && are_deadlines(contents(index))) return index;
    }
    return -1;
  }

  [[nodiscard]] int column_with(ColumnRole role) const {
    const auto found = std::ranges::find(header_.columns, role, &Column::role);
    return found == header_.columns.end() ? -1 : static_cast<int>(found - header_.columns.begin());
  }

  // A heading that only holds a known word among others says little: «Что предстоит сделать» is near «Что сделано».
  [[nodiscard]] bool is_open(const Column& found, ColumnRole role) const {
    if (found.time) return false;
    constexpr std::array core{number, activity, period, start, end, responsible, expected_result, year};
    const bool weak = found.distance > sure_distance && std::ranges::find(core, found.role) == core.end();
    return found.role == unknown || (weak && (role == activity || role == period || role == responsible));
  }

  // The open column for which the weight is greatest and above 0; -1 where there is none. Left before right.
  template <typename Weight>
  int best_open(ColumnRole role, Weight weight) {
    int best = -1;
    int best_weight = 0;
    for (int index = 0; index < count(); ++index) {
      if (!is_open(column(index), role)) continue;
      const int found = weight(contents(index));
      if (found <= best_weight) continue;
      best = index;
      best_weight = found;
    }
    return best;
  }

  template <typename Weight>
  void settle_role(ColumnRole role, Weight weight) {
    if (has(header_, role)) return;
    if (const int best = best_open(role, weight); best >= 0) give(best, role);
  }

  void settle_unknown() {
    const bool dated = has(header_, start) || rows_say_when() || std::ranges::any_of(header_.columns, &Column::time);
    if (!dated) {
      settle_role(period, period_weight);
      if (!has(header_, period) && !has(header_, activity)) return;
    }
    settle_role(number, number_weight);
    settle_role(responsible, [](const ColumnContents& c) {
      return are_actors(c) ? 1 + (100 * c.names + 50 * c.persons) / c.filled : 0;
    });
    // What is done is said in more words than what comes of it, and in words of doing.
    settle_role(activity, [](const ColumnContents& c) {
      if ((!holds_text(c) && !are_deeds(c)) || are_names(c)) return 0;
      return 1 + 100 * c.deeds / c.filled + std::min(c.average_letters(), 60);
    });
    if (header_.rows > 0) return;
    settle_role(expected_result, [](const ColumnContents& c) { return c.filled > 0 && !c.mostly(c.values) ? 1 : 0; });
  }

  // Rows of months or years over those of their activities.
  bool rows_say_when() {
    int times = 0;
    for (int row = header_.end(); row < table_.row_count(); ++row) {
      if (!is_band(table_, row)) continue;
      const std::string& text = table_.text(row, 0);
      if (is_only_year(text) || is_time_of_year(text, vocabulary_)) ++times;
    }
    if (times >= fewest_times) says_when_ = true;
    return times >= fewest_times;
  }

  // A register has dates and texts too. A plan says what is to be done, and who does it or by when.
  bool is_plan() {
    const int told = column_with(activity);
    if (told < 0 || value_columns() >= fewest_sums) return false;
    const int who = column_with(responsible);
    const int when = column_with(period);
    const bool planned =
        when >= 0 && 10 * (contents(when).deadlines - contents(when).days) >= 3 * contents(when).filled;
    const bool deeds = are_deeds(contents(told));
    return deeds ? who >= 0 || says_when_ || planned : who >= 0 && (says_when_ || planned);
  }

  // Columns of sums or shares are no plan's.
  int value_columns() {
    int values = 0;
    for (int index = 0; index < count(); ++index) {
      const Column& found = column(index);
      if (found.role != unknown && found.role != target_year) continue;
      if (!found.time && contents(index).mostly(contents(index).values)) ++values;
    }
    return values;
  }

  [[nodiscard]] int actor_columns() const {
    return static_cast<int>(std::ranges::count_if(header_.columns, [](const Column& c) {
      return c.actor && (c.role == unknown || c.role == school || c.role == participants || c.role == mentor);
    }));
  }

  // Beside columns of organisations, a column of text with a heading that is new to us is one more of them. False where
  // cells with a deadline say nothing to do: then none of them is an actor.
  bool settle_actors() {
    int filled = 0;
    int deeds = 0;
    for (int index = 0; index < count(); ++index) {
      if (!column(index).actor) continue;
      const ColumnContents& found = contents(index);
      filled += found.filled;
      deeds += found.deeds + found.marks;
    }
    const bool known = has(header_, period) || has(header_, start);
    const bool dated = known || best_open(period, period_weight) >= 0;
    if (dated && 4 * deeds < filled) {
      for (Column& found : header_.columns) found.actor = false;
      return false;
    }
    for (int index = 0; index < count(); ++index) {
      Column& found = column(index);
      if (found.role == unknown && !found.heading.empty() && holds_text(contents(index))) found.actor = true;
    }
    if (!known) settle_role(period, period_weight);
    settle_role(number, number_weight);
    return true;
  }

  const TableText& table_;
  Header& header_;
  const Vocabulary& vocabulary_;
  const TableWords& words_;
  std::vector<std::optional<ColumnContents>> contents_;  // by column
  bool says_when_ = false;                               // a heading says so for certain
  model::Diagnostics notes_;
};

}  // namespace

void settle_roles(const TableText& table, Header& header, const Vocabulary& vocabulary, const TableWords& words,
                  model::Diagnostics& diagnostics) {
  Settler settler(table, header, vocabulary, words);
  settler.settle();
  std::move(settler).report(diagnostics);
}

}  // namespace vekha::importer
