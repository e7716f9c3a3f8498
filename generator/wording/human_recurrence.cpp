#include "generator/wording/human_recurrence.hpp"

#include <vector>

#include "generator/wording/human_dates.hpp"

namespace vekha::generator {
namespace {

using model::MonthDay;
using model::Recurrence;
using model::Unit;

std::string name_of_unit(Unit unit) {
  switch (unit) {
    case Unit::day:
      return "day";
    case Unit::week:
      return "week";
    case Unit::month:
      return "month";
    case Unit::quarter:
      return "quarter";
    case Unit::half_year:
      return "half-year";
    case Unit::year:
      return "year";
    case Unit::school_year:
      return "school-year";
    case Unit::term:
      return "term";
  }
  return {};
}

std::size_t positive(int number) { return number > 0 ? static_cast<std::size_t>(number) : 1; }

/// «каждый месяц», «раз в 3 месяца»
std::string each(const Recurrence& recurrence, const Words& words) {
  const std::string unit = name_of_unit(recurrence.unit);
  if (recurrence.every <= 1) return words("recur.each." + unit);
  return words.count("recur.every." + unit, positive(recurrence.every));
}

/// «2 раза в год», «не реже 1 раза в 3 месяца»
std::string so_often(const Recurrence& recurrence, const Words& words) {
  const std::string unit = name_of_unit(recurrence.unit);
  const std::string times = words.count(recurrence.min ? "recur.at-least" : "recur.times", positive(recurrence.times));
  const std::string span = recurrence.every <= 1 ? words("recur.per." + unit)
                                                 : words.count("recur.per-many." + unit, positive(recurrence.every));
  return words("recur.times-per", {{"times", times}, {"span", span}});
}

/// «третья суббота каждого месяца»; empty where the theme has no words for the place of the weekday.
std::string ordinal_weekday(const Recurrence& recurrence, const Words& words) {
  if (!recurrence.ordinal || recurrence.weekdays.empty() || recurrence.unit != Unit::month) return {};
  const std::string day = std::to_string(recurrence.weekdays.front());
  const std::string ordinal = *recurrence.ordinal < 0 ? "last" : std::to_string(*recurrence.ordinal);
  const std::string key = "ordinal." + ordinal + "." + words("weekday." + day + ".gender");
  if (!words.has(key)) return {};
  return words("recur.ordinal-weekday", {{"ordinal", words(key)}, {"weekday", words("weekday." + day + ".name")}});
}

std::string day_of_year(MonthDay day, const Words& words) {
  return words("date.day", {{"day", std::to_string(static_cast<unsigned>(day.day()))},
                            {"month", words("month." + std::to_string(static_cast<unsigned>(day.month())) + ".of")}});
}

/// What narrows a repetition down: months, weekdays, days.
std::vector<std::string> details(const Recurrence& recurrence, const Words& words) {
  std::vector<std::string> parts;
  std::vector<std::string> names;
  for (const unsigned day : recurrence.weekdays) names.push_back(words("weekday." + std::to_string(day) + ".on"));
  if (!names.empty() && !recurrence.ordinal) parts.push_back(words.list(names));
  names.clear();
  for (const unsigned month : recurrence.months) names.push_back(month_name(month, words));
  if (names.size() == 1) parts.push_back(in_month(recurrence.months.front(), words));
  if (names.size() > 1) parts.push_back(words.list(names));
  const std::string next = recurrence.next ? ".next" : "";
  if (recurrence.day) parts.push_back(words("recur.on-day" + next, {{"day", std::to_string(*recurrence.day)}}));
  if (recurrence.by_day) parts.push_back(words("recur.by-day" + next, {{"day", std::to_string(*recurrence.by_day)}}));
  if (recurrence.on) parts.push_back(day_of_year(*recurrence.on, words));
  if (recurrence.by) parts.push_back(words("date.until", {{"date", day_of_year(*recurrence.by, words)}}));
  if (recurrence.from && recurrence.to) {
    parts.push_back(words(
        "date.days", {{"from", day_of_year(*recurrence.from, words)}, {"to", day_of_year(*recurrence.to, words)}}));
  }
  return parts;
}

}  // namespace

std::string human_recurrence(const Recurrence& recurrence, const Words& words) {
  std::string text = ordinal_weekday(recurrence, words);
  if (text.empty()) {
    const bool often = recurrence.times > 1 || recurrence.min;
    text = often ? so_often(recurrence, words) : each(recurrence, words);
  }
  for (const std::string& part : details(recurrence, words)) text.append(", ").append(part);
  return text;
}

}  // namespace vekha::generator
