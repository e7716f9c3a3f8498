#include "importer/interpretation/schedule/rule_bounds.hpp"

#include <algorithm>
#include <utility>

namespace vekha::importer::schedule {
namespace {

using model::DateInterval;
using model::Recurrence;
using model::Unit;

constexpr int leap_year = 2000;

std::optional<Recurrence> recurrence_of(const Rule& rule) {
  if (!rule.frequency && !rule.implied) return std::nullopt;
  const Frequency frequency = rule.frequency.value_or(Frequency{.unit = rule.implied.value_or(Unit::month)});
  // the n-th weekday and the day of the month need a month or more to lie in
  const bool in_month = rule.ordinal || rule.day || rule.by_day;
  if (in_month && (frequency.unit == Unit::day || frequency.unit == Unit::week)) return std::nullopt;
  return Recurrence{.every = frequency.every,
                    .unit = frequency.unit,
                    .times = frequency.times,
                    .min = frequency.min,
                    .weekdays = rule.weekdays,
                    .ordinal = rule.ordinal,
                    .day = rule.day,
                    .by_day = rule.by_day,
                    .next = rule.next};
}

bool is_yearly(Unit unit) { return unit == Unit::year || unit == Unit::school_year; }

std::optional<model::MonthDay> first_day(const DatePart& part) {
  const auto days = days_of(part, leap_year);
  if (!days) return std::nullopt;
  return model::MonthDay{days->start->month(), days->start->day()};
}

std::optional<model::MonthDay> last_day(const DatePart& part) {
  const auto days = days_of(part, leap_year);
  if (!days) return std::nullopt;
  return model::MonthDay{days->end->month(), days->end->day()};
}

bool is_of_months(const DatePart& part) {
  return part.precision == Precision::month || part.precision == Precision::quarter ||
         part.precision == Precision::season || part.precision == Precision::half_year ||
         part.precision == Precision::school_half;
}

// Adds the months of an item, over the end of the year where it runs so.
bool add_months(const DateItem& item, std::vector<unsigned>& months) {
  const DatePart& last_part = item.last ? *item.last : item.first;
  if (item.relation != Relation::within || !is_of_months(item.first) || !is_of_months(last_part)) return false;
  const auto first = first_day(item.first);
  const auto last = last_day(last_part);
  if (!first || !last) return false;
  for (auto month = first->month();; month += std::chrono::months{1}) {
    const auto number = static_cast<unsigned>(month);
    if (std::ranges::find(months, number) == months.end()) months.push_back(number);
    if (month == last->month()) return true;
  }
}

bool place_in_months(const std::vector<DateItem>& dates, Recurrence& recurrence) {
  for (const DateItem& item : dates) {
    if (!add_months(item, recurrence.months)) return false;
  }
  std::ranges::sort(recurrence.months);
  return true;
}

// «ежегодно до 1 сентября», «ежегодно с 1 по 15 мая»: one date of every year
bool place_in_year(const std::vector<DateItem>& dates, Recurrence& recurrence) {
  if (dates.size() > 1) return false;
  const DateItem& item = dates.front();
  if (item.relation == Relation::since) return false;  // from a day of each year, or from one year on
  const auto first = first_day(item.first);
  const auto last = last_day(item.last ? *item.last : item.first);
  if (!first || !last || !is_yearly(recurrence.unit)) return false;
  if (item.relation == Relation::by) {
    recurrence.by = last;
  } else if (*first == *last) {
    recurrence.on = first;
  } else {
    recurrence.from = first;
    recurrence.to = last;
  }
  return true;
}

bool is_span_or_limit(const DateItem& item) { return item.last || item.relation != Relation::within; }

// Dates without years that say when in each year; false where they bound the rule instead.
bool says_when_in_year(const std::vector<DateItem>& dates, Unit unit) {
  if (is_yearly(unit)) return true;
  const bool within_year = unit == Unit::quarter || unit == Unit::half_year || unit == Unit::term;
  return within_year && std::ranges::none_of(dates, is_span_or_limit);
}

// An open end is the plan's.
DateInterval bounded(DateInterval days, const PlanYears& plan) {
  if (!plan.period) return days;
  if (!days.end && plan.period->end && *days.start <= *plan.period->end) days.end = plan.period->end;
  if (!days.start && plan.period->start && *plan.period->start <= *days.end) days.start = plan.period->start;
  return days;
}

// Whether a date can bound a rule: a day can't, and a yearly rule needs more than a part of a year.
bool can_bound(const Phrase& phrase, const Recurrence& recurrence, const DateItem& item) {
  if (phrase.opens || item.relation == Relation::since) return true;
  const bool years = item.first.precision == Precision::year || item.first.precision == Precision::school_year;
  if (is_yearly(recurrence.unit)) return years || (recurrence.times > 1 && item.relation == Relation::within);
  return item.relation == Relation::by || item.last || item.first.precision != Precision::day;
}

bool bound(const Phrase& phrase, const PlanYears& plan, model::Schedule& schedule) {
  const bool bounds = std::ranges::all_of(
      phrase.dates, [&](const DateItem& item) { return can_bound(phrase, *schedule.recurrence, item); });
  auto days = bounds ? intervals_of(phrase.dates, plan) : std::nullopt;
  if (!days || days->empty()) return false;
  if (phrase.opens) {
    if (days->size() > 1 || !days->front().start) return false;
    days->front().end.reset();
  }
  const bool limits =
      std::ranges::any_of(phrase.dates, [](const DateItem& item) { return item.relation != Relation::within; });
  if (limits && days->size() > 1) return false;
  for (const DateInterval& interval : *days) schedule.intervals.push_back(bounded(interval, plan));
  return true;
}

bool is_of_years(const DateItem& item) {
  return item.first.precision == Precision::year && (!item.last || item.last->precision == Precision::year);
}

// The dates of a phrase about every year: those that say when in a year, and the years.
struct YearlyDates {
  std::vector<DateItem> places, years;
};

// «до 15 мая 2024, 2025, 2026 гг.», «март 2024 - 2025»: a date that names the first of the years itself
void divide(DateItem item, YearlyDates& out) {
  const auto year = item.first.year ? item.first.year : item.last ? item.last->year : std::nullopt;
  if (year) {
    DateItem years{.first = {.precision = Precision::year, .year = year}};
    if (item.last && item.last->precision == Precision::year) years.last = std::exchange(item.last, std::nullopt);
    out.years.push_back(years);
  }
  item.first.year.reset();
  if (item.last) item.last->year.reset();
  out.places.push_back(item);
}

// Nothing where the phrase does not name its years apart.
std::optional<YearlyDates> yearly_dates(const std::vector<DateItem>& dates) {
  const auto goes_on_in_years = [](const DateItem& item) {
    return item.last && item.last->precision == Precision::year && item.first.precision != Precision::year;
  };
  const bool apart = std::ranges::any_of(dates, is_of_years) || std::ranges::any_of(dates, goes_on_in_years);
  if (!apart || std::ranges::all_of(dates, is_of_years)) return std::nullopt;
  YearlyDates out;
  for (const DateItem& item : dates) {
    if (is_of_years(item)) {
      out.years.push_back(item);
    } else {
      divide(item, out);
    }
  }
  return out;
}

// Years that follow each other are one span.
std::vector<DateInterval> joined(std::vector<DateInterval> years) {
  std::vector<DateInterval> out;
  for (const DateInterval& next : years) {
    const bool follows = !out.empty() && out.back().end && next.start &&
                         model::days_of(*next.start) == model::days_of(*out.back().end) + std::chrono::days{1};
    if (follows) {
      out.back().end = next.end;
    } else {
      out.push_back(next);
    }
  }
  return out;
}

bool place(const std::vector<DateItem>& dates, Recurrence& recurrence) {
  if (place_in_months(dates, recurrence)) return true;
  recurrence.months.clear();
  return place_in_year(dates, recurrence);
}

// «сентябрь, ежегодно 2024-2026»
bool place_and_bound(const YearlyDates& dates, const PlanYears& plan, model::Schedule& schedule) {
  const auto years = intervals_of(dates.years, plan);
  if (!years || !place(dates.places, *schedule.recurrence)) return false;
  for (const DateInterval& interval : joined(*years)) schedule.intervals.push_back(bounded(interval, plan));
  return true;
}

void bound_by_period(const PlanYears& plan, model::Schedule& schedule) {
  if (plan.period) schedule.intervals.push_back(*plan.period);
}

// «понедельник, четверг» without a date: each week. One day alone may be a day that everybody knows.
Rule with_implied_week(Rule rule) {
  if (!rule.implied && !rule.ordinal && rule.weekdays.size() > 1) rule.implied = Unit::week;
  return rule;
}

}  // namespace

std::optional<model::Schedule> recurring(const Phrase& phrase, const PlanYears& plan) {
  const Rule rule = phrase.dates.empty() ? with_implied_week(*phrase.rule) : *phrase.rule;
  model::Schedule schedule{.kind = model::ScheduleKind::recurring, .recurrence = recurrence_of(rule)};
  if (!schedule.recurrence) return std::nullopt;
  Recurrence& recurrence = *schedule.recurrence;
  if (phrase.dates.empty()) {
    bound_by_period(plan, schedule);
    return schedule;
  }
  const auto yearly = is_yearly(recurrence.unit) ? yearly_dates(phrase.dates) : std::nullopt;
  if (yearly) {
    if (place_and_bound(*yearly, plan, schedule)) return schedule;
    return std::nullopt;
  }
  if (names_year(phrase.dates)) {
    if (bound(phrase, plan, schedule)) return schedule;
    return std::nullopt;
  }
  const bool in_year = says_when_in_year(phrase.dates, recurrence.unit);
  if (!in_year && bound(phrase, plan, schedule)) return schedule;
  if (!place(phrase.dates, recurrence)) return std::nullopt;
  bound_by_period(plan, schedule);
  return schedule;
}

}  // namespace vekha::importer::schedule
