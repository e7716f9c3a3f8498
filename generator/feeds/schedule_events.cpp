#include "generator/feeds/schedule_events.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "model/units.hpp"

// A schedule becomes events of RFC 5545 in this order: a span of days of every year; a weekday, by the week or by its
// place in the month; every day; and last whatever repeats by months. What repeats by months is brought to one rule:
// in which months, or every how many, and on which day of them. Where the phrase tells no day, the last one counts;
// where it tells no month, the month that closes its part of the year. The first event is the first day of the rule
// within the bounds, so that no calendar shows one before the plan begins.
namespace vekha::generator {
namespace {

using model::Date;
using model::DateInterval;
using model::Recurrence;
using model::Unit;
using std::chrono::days;
using std::chrono::month;
using std::chrono::months;
using std::chrono::year_month;

constexpr int last_day = -1;  // BYMONTHDAY=-1

/// A rule in the terms of months: in each of `months` (ascending), or every `interval` months where there are none.
struct MonthlyRule {
  int interval = 1;
  std::vector<unsigned> months;
  int day = last_day;
};

std::string number_list(const std::vector<unsigned>& numbers) {
  std::string list;
  for (const unsigned number : numbers) list += (list.empty() ? "" : ",") + std::to_string(number);
  return list;
}

std::string until(Date last) {
  std::string iso = model::to_iso(last);
  std::erase(iso, '-');
  return ";UNTIL=" + iso;
}

std::string interval_part(int interval) {
  return interval > 1 ? ";INTERVAL=" + std::to_string(interval) : std::string();
}

// A day of a month; a month without it has none, as in RFC 5545.
std::optional<Date> day_in(year_month in, int day) {
  if (day == last_day) return Date(in / std::chrono::last);
  const Date date = in / std::chrono::day(static_cast<unsigned>(day));
  return date.ok() ? std::optional(date) : std::nullopt;
}

// The month that closes the part of a year a month lies in: its quarter, its half-year, …; a school year closes in May.
unsigned closing_month(int interval, Unit unit, unsigned of) {
  constexpr int year = 12;
  constexpr unsigned may = 5;
  if (interval == year && unit == Unit::school_year) return may;
  const int size = interval > year ? year : interval;
  if (year % size != 0) return of;
  return (of + static_cast<unsigned>(size) - 1) / static_cast<unsigned>(size) * static_cast<unsigned>(size);
}

/// The rule of what repeats by months, quarters or years; empty: by another unit.
std::optional<MonthlyRule> monthly_rule(const Recurrence& recurrence) {
  const int unit = months_of(recurrence.unit);
  if (unit == 0) return std::nullopt;
  MonthlyRule rule{.interval = unit * recurrence.every, .months = recurrence.months, .day = last_day};
  if (rule.interval % recurrence.times == 0) rule.interval /= recurrence.times;  // twice a year: every half-year
  if (const auto day = recurrence.day ? recurrence.day : recurrence.by_day) rule.day = std::clamp(*day, 1, 31);
  if (const auto day = recurrence.on ? recurrence.on : recurrence.by) {
    rule.months = {static_cast<unsigned>(day->month())};
    rule.day = static_cast<int>(static_cast<unsigned>(day->day()));
  }
  return rule;
}

/// The first day that fits, at most four years on (29 February).
std::optional<Date> first_day(const MonthlyRule& rule, year_month from, Date start) {
  constexpr int longest_wait = 48;
  const int step = rule.months.empty() ? rule.interval : 1;
  for (int passed = 0; passed <= std::max(longest_wait, step); passed += step, from += months{step}) {
    const auto number = static_cast<unsigned>(from.month());
    if (!rule.months.empty() && !std::ranges::binary_search(rule.months, number)) continue;
    const auto day = day_in(from, rule.day);
    if (day && *day >= start) return day;
  }
  return std::nullopt;
}

// Where counting begins: a rule without months of its own falls on the ends of its units, the reported month on the
// next.
year_month first_month(const Recurrence& recurrence, const MonthlyRule& rule, Date start) {
  const year_month of_start = start.year() / start.month();
  if (!rule.months.empty()) return of_start;
  const unsigned closing = closing_month(rule.interval, recurrence.unit, static_cast<unsigned>(start.month()));
  year_month first = start.year() / month(closing);
  if (first < of_start) first += std::chrono::years{1};
  return recurrence.next ? first + months{1} : first;
}

std::optional<Occurrence> monthly(const Recurrence& recurrence, const DateInterval& bounds) {
  const auto rule = monthly_rule(recurrence);
  if (!rule) return std::nullopt;
  const auto first = first_day(*rule, first_month(recurrence, *rule, *bounds.start), *bounds.start);
  if (!first || (bounds.end && *first > *bounds.end)) return std::nullopt;
  std::string text;
  if (rule->months.empty()) {
    text = "FREQ=MONTHLY" + interval_part(rule->interval);
  } else {
    text = "FREQ=YEARLY" + (recurrence.unit == Unit::year ? interval_part(recurrence.every) : "") +
           ";BYMONTH=" + number_list(rule->months);
  }
  text += ";BYMONTHDAY=" + std::to_string(rule->day);
  if (bounds.end) text += until(*bounds.end);
  return Occurrence{*first, *first, text};
}

constexpr std::array<std::string_view, 7> weekday_names{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

std::string_view weekday_name(unsigned weekday) { return weekday_names[(weekday - 1) % 7]; }

std::string weekday_list(const std::vector<unsigned>& weekdays, const std::string& ordinal) {
  std::string list;
  for (const unsigned weekday : weekdays)
    list.append(list.empty() ? "" : ",").append(ordinal).append(weekday_name(weekday));
  return list;
}

bool is_weekday(Date date, const std::vector<unsigned>& weekdays) {
  return std::ranges::find(weekdays, std::chrono::weekday(model::days_of(date)).iso_encoding()) != weekdays.end();
}

// Which of its weekday in the month a day is: 1 to 5, or -1 for the last.
bool is_ordinal(Date date, int ordinal) {
  const auto day = static_cast<unsigned>(date.day());
  const auto length = static_cast<unsigned>(Date(date.year() / date.month() / std::chrono::last).day());
  return ordinal == last_day ? day + 7 > length : (day - 1) / 7 + 1 == static_cast<unsigned>(ordinal);
}

std::optional<Occurrence> by_weekday(const Recurrence& recurrence, const DateInterval& bounds) {
  const bool weekly = recurrence.unit == Unit::week;
  const bool in_month = recurrence.unit == Unit::month && !recurrence.weekdays.empty();
  if (!weekly && !in_month) return std::nullopt;
  constexpr unsigned friday = 5;
  const std::vector<unsigned> weekdays = recurrence.weekdays.empty() ? std::vector{friday} : recurrence.weekdays;
  const int ordinal = recurrence.ordinal.value_or(1);
  constexpr int longest_wait = 70;  // a fifth weekday comes every other month at least
  for (int i = 0; i < longest_wait; ++i) {
    const Date day = model::days_of(*bounds.start) + days{i};
    if (!is_weekday(day, weekdays) || (in_month && !is_ordinal(day, ordinal))) continue;
    if (bounds.end && day > *bounds.end) return std::nullopt;
    std::string rule = weekly ? "FREQ=WEEKLY" : "FREQ=MONTHLY";
    rule.append(interval_part(recurrence.every)).append(";BYDAY=");
    rule += weekday_list(weekdays, weekly ? "" : std::to_string(ordinal));
    if (bounds.end) rule += until(*bounds.end);
    return Occurrence{day, day, std::move(rule)};
  }
  return std::nullopt;
}

// «с 1 по 20 сентября ежегодно»
std::optional<Occurrence> yearly_span(const Recurrence& recurrence, const DateInterval& bounds) {
  if (!recurrence.from || !recurrence.to) return std::nullopt;
  const auto on = [](std::chrono::year year, model::MonthDay day) { return Date(year / day.month() / day.day()); };
  for (auto year = bounds.start->year(); year <= bounds.start->year() + std::chrono::years{4}; ++year) {
    const Date first = on(year, *recurrence.from);
    const Date last = on(*recurrence.to < *recurrence.from ? year + std::chrono::years{1} : year, *recurrence.to);
    if (!first.ok() || !last.ok() || first < *bounds.start) continue;
    if (bounds.end && first > *bounds.end) return std::nullopt;
    return Occurrence{first, last,
                      "FREQ=YEARLY" + interval_part(recurrence.every) + (bounds.end ? until(*bounds.end) : "")};
  }
  return std::nullopt;
}

std::optional<Occurrence> daily(const Recurrence& recurrence, const DateInterval& bounds) {
  if (recurrence.unit != Unit::day) return std::nullopt;
  const std::string rule = "FREQ=DAILY" + interval_part(recurrence.every);
  return Occurrence{*bounds.start, *bounds.start, bounds.end ? rule + until(*bounds.end) : rule};
}

std::optional<Occurrence> repeated(Recurrence recurrence, const DateInterval& bounds) {
  constexpr int rarest = 100;  // more than any plan means, and safe to multiply
  if (!bounds.start) return std::nullopt;
  recurrence.every = std::clamp(recurrence.every, 1, rarest);
  recurrence.times = std::clamp(recurrence.times, 1, rarest);
  for (const auto rule : {yearly_span, by_weekday, daily, monthly}) {
    if (auto found = rule(recurrence, bounds)) return found;
  }
  return std::nullopt;
}

Occurrence once(const DateInterval& interval) {
  if (!interval.start) return {*interval.end, *interval.end, {}};
  if (!interval.end) return {*interval.start, *interval.start, {}};
  return {*interval.start, *interval.end, {}};
}

}  // namespace

std::vector<Occurrence> occurrences_of(const model::Schedule& schedule, const DateInterval& bounds) {
  if (schedule.approximate) return {};
  using enum model::ScheduleKind;
  std::vector<Occurrence> occurrences;
  if (schedule.recurrence) {
    auto spans = schedule.intervals;
    if (spans.empty()) spans.push_back(bounds);
    for (auto span : spans) {
      if (!span.start && span.end) span.start = bounds.start;
      if (auto found = repeated(*schedule.recurrence, span)) occurrences.push_back(std::move(*found));
    }
    return occurrences;
  }
  if (schedule.kind == continuous || schedule.kind == recurring) return occurrences;
  for (const auto& interval : schedule.intervals) {
    if (interval.start || interval.end) occurrences.push_back(once(interval));
  }
  return occurrences;
}

}  // namespace vekha::generator
