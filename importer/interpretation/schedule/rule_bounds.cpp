#include "importer/interpretation/schedule/rule_bounds.hpp"

#include <algorithm>

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

void bound_by_period(const PlanYears& plan, model::Schedule& schedule) {
  if (plan.period) schedule.intervals.push_back(*plan.period);
}

}  // namespace

std::optional<model::Schedule> recurring(const Phrase& phrase, const PlanYears& plan) {
  model::Schedule schedule{.kind = model::ScheduleKind::recurring, .recurrence = recurrence_of(*phrase.rule)};
  if (!schedule.recurrence) return std::nullopt;
  Recurrence& recurrence = *schedule.recurrence;
  if (phrase.dates.empty()) {
    bound_by_period(plan, schedule);
    return schedule;
  }
  if (names_year(phrase.dates)) {
    if (bound(phrase, plan, schedule)) return schedule;
    return std::nullopt;
  }
  const bool in_year = says_when_in_year(phrase.dates, recurrence.unit);
  if (!in_year && bound(phrase, plan, schedule)) return schedule;
  if (!place_in_months(phrase.dates, recurrence)) {
    recurrence.months.clear();
    if (!place_in_year(phrase.dates, recurrence)) return std::nullopt;
  }
  bound_by_period(plan, schedule);
  return schedule;
}

}  // namespace vekha::importer::schedule
