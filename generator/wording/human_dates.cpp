#include "generator/wording/human_dates.hpp"

#include <algorithm>
#include <vector>

#include "generator/wording/human_recurrence.hpp"

namespace vekha::generator {
namespace {

using model::Date;
using model::DateInterval;
using model::Schedule;
using model::ScheduleKind;

std::string text_of(unsigned number) { return std::to_string(number); }
std::string year_of(Date date) { return std::to_string(static_cast<int>(date.year())); }
unsigned month_of(Date date) { return static_cast<unsigned>(date.month()); }

bool first_of_month(Date date) { return static_cast<unsigned>(date.day()) == 1; }
bool last_of_month(Date date) { return date == Date{date.year() / date.month() / std::chrono::last}; }

/// A date or span in two pieces, so that a year that several share is said once: «25 ноября», « 2021 года».
struct Phrase {
  std::string text;
  std::string year;  ///< empty where the text holds its years
};

std::string day_and_month(Date date, const Words& words) {
  return words("date.day", {{"day", text_of(static_cast<unsigned>(date.day()))},
                            {"month", words("month." + text_of(month_of(date)) + ".of")}});
}

std::string years_of_day(Date date, const Words& words) { return words("date.year-of-day", {{"year", year_of(date)}}); }
std::string year_of_month(Date date, const Words& words) {
  return words("date.year-of-month", {{"year", year_of(date)}});
}

std::string joined(const Phrase& phrase) { return phrase.text + phrase.year; }

Phrase day_phrase(Date date, const Words& words) { return {day_and_month(date, words), years_of_day(date, words)}; }
Phrase month_phrase(Date date, const Words& words) {
  return {month_name(month_of(date), words), year_of_month(date, words)};
}

Phrase with(std::string_view key, Phrase phrase, const Words& words) {
  return {words(key, {{"date", phrase.text}}), std::move(phrase.year)};
}

Phrase months_phrase(Date start, Date end, const Words& words) {
  Phrase first = month_phrase(start, words);
  Phrase last = month_phrase(end, words);
  if (start.year() == end.year() && start.month() == end.month()) return first;
  if (start.year() == end.year()) first.year.clear();
  return {words("date.months", {{"from", joined(first)}, {"to", last.text}}), last.year};
}

Phrase years_phrase(Date start, Date end, const Words& words) {
  if (start.year() == end.year()) return {words("date.one-year", {{"year", year_of(start)}}), {}};
  return {words("date.years", {{"from", year_of(start)}, {"to", year_of(end)}}), {}};
}

Phrase days_phrase(Date start, Date end, const Words& words) {
  const Phrase last = day_phrase(end, words);
  std::string first = text_of(static_cast<unsigned>(start.day()));
  if (start.year() != end.year()) {
    first = joined(day_phrase(start, words));
  } else if (start.month() != end.month()) {
    first = day_and_month(start, words);
  }
  return {words("date.days", {{"from", first}, {"to", last.text}}), last.year};
}

Phrase open_phrase(Date start, const Words& words) {
  if (!first_of_month(start)) return with("date.from", day_phrase(start, words), words);
  return {words("date.from", {{"date", words("month." + text_of(month_of(start)) + ".of")}}),
          years_of_day(start, words)};
}

Phrase phrase_of(const DateInterval& interval, const Words& words) {
  if (!interval.start && !interval.end) return {};
  if (!interval.start) return with("date.until", day_phrase(*interval.end, words), words);
  if (!interval.end) return open_phrase(*interval.start, words);
  const Date start = *interval.start;
  const Date end = *interval.end;
  if (start == end) return day_phrase(start, words);
  if (!first_of_month(start) || !last_of_month(end)) return days_phrase(start, end, words);
  const bool whole_years = month_of(start) == 1 && month_of(end) == 12;
  return whole_years ? years_phrase(start, end, words) : months_phrase(start, end, words);
}

/// «март, октябрь и декабрь 2021»: a year is said where the next phrase has another one.
std::string listed(const std::vector<DateInterval>& intervals, const Words& words) {
  std::vector<Phrase> phrases;
  for (const DateInterval& interval : intervals) {
    Phrase phrase = phrase_of(interval, words);
    if (!phrases.empty() && phrases.back().year == phrase.year) phrases.back().year.clear();
    phrases.push_back(std::move(phrase));
  }
  std::vector<std::string> items;
  items.reserve(phrases.size());
  for (const Phrase& phrase : phrases) items.push_back(joined(phrase));
  return words.list(items);
}

bool covers(const Schedule& schedule, const PlanPeriod& period) {
  if (schedule.intervals.empty()) return true;
  const auto& bounds = schedule.intervals.front();
  return schedule.intervals.size() == 1 && bounds.start == period.start && bounds.end == period.end;
}

std::string recurring(const Schedule& schedule, const PlanPeriod& period, const Words& words) {
  std::string text = schedule.recurrence ? human_recurrence(*schedule.recurrence, words) : words("when.repeats");
  if (covers(schedule, period)) return text;
  return text.append(", ").append(listed(schedule.intervals, words));
}

}  // namespace

std::string month_name(unsigned month, const Words& words) { return words("month." + text_of(month) + ".name"); }
std::string in_month(unsigned month, const Words& words) { return words("month." + text_of(month) + ".in"); }

std::string human_month(int year, unsigned month, const Words& words) {
  return words("date.month-of-year", {{"month", month_name(month, words)}, {"year", std::to_string(year)}});
}

std::string human_date(Date date, const Words& words) { return joined(day_phrase(date, words)); }

std::string human_interval(const DateInterval& interval, const Words& words) {
  return joined(phrase_of(interval, words));
}

std::string human_period(const PlanPeriod& period, const Words& words) {
  if (!period.start && !period.end) return {};
  const Date start = period.start ? *period.start : *period.end;
  return joined(years_phrase(start, period.end ? *period.end : start, words));
}

std::string human_schedule(const Schedule& schedule, const PlanPeriod& period, const Words& words) {
  if (schedule.approximate && schedule.text) return no_breaks(*schedule.text);
  switch (schedule.kind) {
    case ScheduleKind::recurring:
      return recurring(schedule, period, words);
    case ScheduleKind::continuous:
      return covers(schedule, period) ? words("when.whole-plan") : listed(schedule.intervals, words);
    case ScheduleKind::conditional:
      return words("when.depends", {{"condition", schedule.condition.value_or("")}});
    case ScheduleKind::unknown:
      return words(schedule.text && !schedule.text->empty() ? "when.unread" : "when.unknown");
    case ScheduleKind::interval:
    case ScheduleKind::deadline:
    case ScheduleKind::open:
    case ScheduleKind::dates:
      break;
  }
  return schedule.intervals.empty() ? words("when.unknown") : listed(schedule.intervals, words);
}

std::string human_next(const Schedule& schedule, const PlanPeriod& period, Date today, const Words& words) {
  const auto next = next_interval(schedule, today);
  return next && !schedule.approximate ? human_interval(*next, words) : human_schedule(schedule, period, words);
}

}  // namespace vekha::generator
