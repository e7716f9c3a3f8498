#include "importer/interpretation/columns/heading_corrections.hpp"

#include <algorithm>
#include <array>

#include "importer/interpretation/columns/column_evidence.hpp"
#include "importer/interpretation/columns/heading_year.hpp"

namespace vekha::importer {
namespace {

using enum ColumnRole;

constexpr int fewest_years = 2;    // columns of years
constexpr int fewest_numbers = 2;  // that make a column of numbers

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

// «Время проведения» over hours is no deadline.
void drop_hours(RoleDraft& draft) {
  for (int index = 0; index < draft.count(); ++index) {
    Column& found = draft.column(index);
    const bool period_only = found.role == period && found.possible.empty();
    if (period_only && draft.contents(index).deadlines == 0 &&
        draft.contents(index).mostly(draft.contents(index).hours)) {
      found.role = unknown;
    }
  }
}

// «Дата» over days says when; what has no days beside it does not.
void drop_rival_of_dates(RoleDraft& draft) {
  const auto may_say_when = [&](int index) {
    const auto& possible = draft.column(index).possible;
    return std::ranges::find(possible, period) != possible.end() && are_deadlines(draft.contents(index));
  };
  bool dated = false;
  for (int index = 0; index < draft.count(); ++index) dated = dated || may_say_when(index);
  for (int index = 0; dated && index < draft.count(); ++index) {
    Column& found = draft.column(index);
    const bool sure = found.role == period && found.possible.empty();
    if (sure && draft.contents(index).filled > 0 && draft.contents(index).deadlines == 0) found.role = unknown;
  }
}

// «Дата» behind filled marks of execution is the day of the deed, before them that of the plan.
bool is_day_of_deed(RoleDraft& draft, int index) {
  const auto& possible = draft.column(index).possible;
  if (std::ranges::find(possible, actual_date) == possible.end()) return false;
  for (int before = 0; before < index; ++before) {
    const Column& found = draft.column(before);
    if (found.role == status && found.possible.empty() && draft.contents(before).filled > 0) return true;
  }
  return false;
}

// «Результат» beside marks of execution is what came of it; «Дата» beside a deadline is the day it was done.
void settle_ambiguous(RoleDraft& draft) {
  for (int index = 0; index < draft.count(); ++index) {
    Column& found = draft.column(index);
    if (found.possible.empty()) continue;
    const ColumnRole role = is_day_of_deed(draft, index) ? actual_date : free_role(draft.header(), found);
    if (role != found.role) draft.give(index, role);
    found.possible.clear();
  }
}

// Years over «+» say when, years over values say how much.
void believe_marks(RoleDraft& draft) {
  int filled = 0;
  int marks = 0;
  const auto is_year = [](const Column& c) { return c.role == target_year && is_only_year(c.own); };
  if (std::ranges::count_if(draft.header().columns, is_year) < fewest_years) return;
  for (int index = 0; index < draft.count(); ++index) {
    if (!is_year(draft.column(index))) continue;
    filled += draft.contents(index).filled;
    marks += draft.contents(index).marks;
  }
  if (filled == 0 || 5 * marks < 4 * filled) return;
  for (Column& found : draft.header().columns) {
    if (!is_year(found)) continue;
    found.time = true;
    found.role = unknown;
  }
}

// «№ строки плана» is near to «Срок» as well.
void believe_numbers(RoleDraft& draft) {
  if (draft.has(number)) return;
  for (int index = 0; index < draft.count(); ++index) {
    const ColumnContents& found = draft.contents(index);
    const bool near = draft.column(index).role == unknown || draft.column(index).distance > 0;
    if (!near || found.filled < fewest_numbers || !are_numbers(found)) continue;
    draft.give(index, number);
    return;
  }
}

// Of two columns under headings of one role, the one whose cells are something else has been misread: «№ строки» is
// near to «Срок».
void drop_doubles(RoleDraft& draft) {
  believe_numbers(draft);
  if (draft.has(end) && !draft.has(start) && !draft.has(period)) draft.column(draft.column_with(end)).role = period;
  for (const ColumnRole role : {number, period, activity, responsible, expected_result}) {
    const auto claims = [&](const Column& c) { return c.role == role; };
    if (std::ranges::count_if(draft.header().columns, claims) < 2) continue;
    for (int index = 0; index < draft.count(); ++index) {
      if (claims(draft.column(index)) && is_odd(draft.contents(index), role)) draft.column(index).role = unknown;
    }
  }
}

// «Кто делает» is near to «Что делаем», but its cells name somebody and those of an unknown column say what is done.
void believe_deeds(RoleDraft& draft) {
  const int told = draft.column_with(activity);
  if (told < 0 || draft.column(told).distance == 0 || !are_names(draft.contents(told)) ||
      are_deeds(draft.contents(told)))
    return;
  for (int index = 0; index < draft.count(); ++index) {
    if (draft.column(index).role != unknown || !are_deeds(draft.contents(index))) continue;
    draft.column(told).role = unknown;
    draft.give(index, activity);
    return;
  }
}

// A column of deadlines under a heading that promises words.
int contradicted_by_deadlines(RoleDraft& draft) {
  constexpr std::array worded{activity, responsible, coexecutor, participants, expected_result,
                              form,     place,       note,       unknown};
  for (int index = 0; index < draft.count(); ++index) {
    const ColumnRole role = draft.column(index).role;
    if (std::ranges::find(worded, role) == worded.end() || draft.column(index).time) continue;
    if (contradict(draft.contents(index), role) && are_deadlines(draft.contents(index))) return index;
  }
  return -1;
}

// Headings that stand over the wrong columns: «Срок» over names, «Ответственный» over deadlines. Only where another
// column has what the heading promises; else the cells are the odd ones.
void believe_places(RoleDraft& draft) {
  const int dated = draft.column_with(period);
  const int who = draft.column_with(responsible);
  if (dated >= 0 && who >= 0 && are_exchanged(draft.contents(dated), draft.contents(who))) {
    draft.give(who, period);
    draft.give(dated, responsible);
    return;
  }
  if (dated >= 0 && contradict(draft.contents(dated), period)) {
    const int other = contradicted_by_deadlines(draft);
    if (other < 0) return;
    draft.column(dated).role = unknown;
    draft.column(other).role = unknown;
    draft.give(other, period);
    return;
  }
  if (dated >= 0 || draft.has(start)) return;
  if (const int other = contradicted_by_deadlines(draft); other >= 0) {
    draft.column(other).role = unknown;
    draft.give(other, period);
  }
}

}  // namespace

void settle_ambiguous_headings(RoleDraft& draft) {
  drop_hours(draft);
  drop_rival_of_dates(draft);
  settle_ambiguous(draft);
  believe_marks(draft);
}

void believe_cells(RoleDraft& draft) {
  drop_doubles(draft);
  believe_deeds(draft);
  believe_places(draft);
}

}  // namespace vekha::importer
