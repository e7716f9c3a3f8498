#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace vekha::model {

/// A day of the Gregorian calendar. Every Date that leaves a function of Vekha is valid (`ok()`).
using Date = std::chrono::year_month_day;

/// A day of any year.
using MonthDay = std::chrono::month_day;

/// Closed interval of days; a missing end is open. Both ends missing is not a valid interval.
struct DateInterval {
  std::optional<Date> start, end;
  friend bool operator==(const DateInterval&, const DateInterval&) = default;
};

/// The day, or nothing where the calendar has no such day or the year is not in 1900..2199:
/// no approved plan lies outside, and a misread number easily does.
std::optional<Date> make_date(int year, int month, int day);

/// First and last day of a month. month is 1..12. Empty for an impossible month or year (see make_date).
std::optional<DateInterval> month_interval(int year, int month);

/// First and last day of a calendar quarter. quarter is 1..4. Empty for an impossible quarter or year.
std::optional<DateInterval> quarter_interval(int year, int quarter);

/// First and last day of a calendar half-year. half is 1 or 2. Empty for an impossible half or year.
std::optional<DateInterval> half_year_interval(int year, int half);

/// 1 January to 31 December. Empty for an impossible year.
std::optional<DateInterval> year_interval(int year);

/// 1 September of the year to 31 May of the next: how plans use «учебный год». Empty for an impossible year.
std::optional<DateInterval> school_year_interval(int first_year);

/// "2021-04-01" (ISO 8601). The date must be valid.
std::string to_iso(Date date);
/// "04-01". The day must be valid.
std::string to_iso(MonthDay day);

/// Reads exactly "YYYY-MM-DD"; anything else is empty.
std::optional<Date> date_from_iso(std::string_view text);
/// Reads exactly "MM-DD"; anything else is empty.
std::optional<MonthDay> month_day_from_iso(std::string_view text);

/// The day as a count, for arithmetic and comparison across months.
inline std::chrono::sys_days days_of(Date date) { return std::chrono::sys_days{date}; }

}  // namespace vekha::model
