#include "tests/importer/interpretation/schedule/notation.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "importer/vocabulary/tsv.hpp"

namespace vekha::tests {
namespace {

using importer::listed;
using model::DateInterval;

constexpr std::array<std::string_view, 8> kinds{"interval",  "deadline",   "open",        "dates",
                                                "recurring", "continuous", "conditional", "unknown"};
constexpr std::array<std::string_view, 8> units{"day",       "week", "month",       "quarter",
                                                "half_year", "year", "school_year", "term"};

int number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  EXPECT_TRUE(error == std::errc{} && end == text.data() + text.size()) << "not a number: " << text;
  return value;
}

template <std::size_t N>
std::optional<int> index_of(const std::array<std::string_view, N>& names, std::string_view name) {
  const auto found = std::ranges::find(names, name);
  if (found == names.end()) return std::nullopt;
  return static_cast<int>(found - names.begin());
}

// "2021", "2021-09" or "2021-09-15"
DateInterval days_of(std::string_view text) {
  std::optional<DateInterval> days;
  if (text.size() == 4) days = model::year_interval(number(text));
  if (text.size() == 7) days = model::month_interval(number(text.substr(0, 4)), number(text.substr(5)));
  if (text.size() == 10) days = DateInterval{model::date_from_iso(text), model::date_from_iso(text)};
  EXPECT_TRUE(days && days->start) << "not a date: " << text;
  return days.value_or(DateInterval{});
}

DateInterval interval_of(std::string_view text) {
  const auto dots = text.find("..");
  if (dots == std::string_view::npos) return days_of(text);
  DateInterval interval;
  if (dots > 0) interval.start = days_of(text.substr(0, dots)).start;
  if (dots + 2 < text.size()) interval.end = days_of(text.substr(dots + 2)).end;
  return interval;
}

std::vector<unsigned> numbers(std::string_view text) {
  std::vector<unsigned> out;
  for (const auto part : listed(text, ',')) out.push_back(static_cast<unsigned>(number(part)));
  return out;
}

void read_setting(std::string_view name, std::string_view value, model::Recurrence& recurrence) {
  if (name == "months")
    recurrence.months = numbers(value);
  else if (name == "weekdays")
    recurrence.weekdays = numbers(value);
  else if (name == "ordinal")
    recurrence.ordinal = number(value);
  else if (name == "day")
    recurrence.day = number(value);
  else if (name == "by_day")
    recurrence.by_day = number(value);
  else if (name == "on")
    recurrence.on = model::month_day_from_iso(value);
  else if (name == "by")
    recurrence.by = model::month_day_from_iso(value);
  else if (name == "from")
    recurrence.from = model::month_day_from_iso(value);
  else if (name == "to")
    recurrence.to = model::month_day_from_iso(value);
  else
    ADD_FAILURE() << "no such setting: " << name;
}

model::Recurrence recurrence_of(std::string_view text) {
  model::Recurrence recurrence;
  for (const auto word : listed(text, ' ')) {
    const auto sign = word.find('=');
    if (sign != std::string_view::npos) {
      read_setting(word.substr(0, sign), word.substr(sign + 1), recurrence);
    } else if (const auto unit = index_of(units, word)) {
      recurrence.unit = static_cast<model::Unit>(*unit);
    } else if (word == "min") {
      recurrence.min = true;
    } else if (word == "next") {
      recurrence.next = true;
    } else if (word.back() == 'x') {
      recurrence.times = number(word.substr(0, word.size() - 1));
    } else {
      recurrence.every = number(word);
    }
  }
  return recurrence;
}

std::string joined(const std::vector<unsigned>& values) {
  std::string out;
  for (const unsigned value : values) out += (out.empty() ? "" : ",") + std::to_string(value);
  return out;
}

std::string notation_of(const model::Recurrence& rule) {
  std::string out = ";";
  if (rule.min) out += " min";
  if (rule.times != 1) out += " " + std::to_string(rule.times) + "x";
  if (rule.every != 1) out += " " + std::to_string(rule.every);
  out += " " + std::string(units.at(static_cast<std::size_t>(rule.unit)));
  if (!rule.months.empty()) out += " months=" + joined(rule.months);
  if (!rule.weekdays.empty()) out += " weekdays=" + joined(rule.weekdays);
  if (rule.ordinal) out += " ordinal=" + std::to_string(*rule.ordinal);
  if (rule.day) out += " day=" + std::to_string(*rule.day);
  if (rule.by_day) out += " by_day=" + std::to_string(*rule.by_day);
  if (rule.next) out += " next";
  if (rule.on) out += " on=" + model::to_iso(*rule.on);
  if (rule.by) out += " by=" + model::to_iso(*rule.by);
  if (rule.from) out += " from=" + model::to_iso(*rule.from);
  if (rule.to) out += " to=" + model::to_iso(*rule.to);
  return out;
}

std::string notation_of(const DateInterval& interval) {
  if (interval.start == interval.end && interval.start) return model::to_iso(*interval.start);
  return (interval.start ? model::to_iso(*interval.start) : "") + ".." +
         (interval.end ? model::to_iso(*interval.end) : "");
}

}  // namespace

std::optional<DateInterval> plan_of(std::string_view text) {
  if (text == "-") return std::nullopt;
  const int first = number(text.substr(0, 4));
  if (text.size() == 4) return model::year_interval(first);
  const int last = first / 100 * 100 + number(text.substr(5));
  if (text[4] == '/') return DateInterval{model::make_date(first, 9, 1), model::make_date(last, 8, 31)};
  return DateInterval{model::make_date(first, 1, 1), model::make_date(last, 12, 31)};
}

model::Schedule reading_of(std::string_view text, const std::optional<DateInterval>& plan) {
  model::Schedule schedule;
  const auto semicolon = text.find(';');
  bool first = true;
  for (const auto word : listed(text.substr(0, semicolon), ' ')) {
    if (first) {
      const auto kind = index_of(kinds, word);
      EXPECT_TRUE(kind) << "no such kind: " << word;
      schedule.kind = static_cast<model::ScheduleKind>(kind.value_or(0));
      first = false;
    } else if (word == "~") {
      schedule.approximate = true;
    } else {
      EXPECT_TRUE(word != "plan" || plan) << text;
      schedule.intervals.push_back(word == "plan" ? plan.value_or(DateInterval{}) : interval_of(word));
    }
  }
  if (semicolon != std::string_view::npos) schedule.recurrence = recurrence_of(text.substr(semicolon + 1));
  return schedule;
}

std::string notation_of(const model::Schedule& schedule) {
  std::string out(kinds.at(static_cast<std::size_t>(schedule.kind)));
  for (const auto& interval : schedule.intervals) out += " " + notation_of(interval);
  if (schedule.approximate) out += " ~";
  if (schedule.recurrence) out += notation_of(*schedule.recurrence);
  if (schedule.condition) out += " \"" + *schedule.condition + "\"";
  return out;
}

}  // namespace vekha::tests
