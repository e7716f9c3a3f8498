#include "model/date.hpp"

#include <array>
#include <charconv>

namespace vekha::model {
namespace {

constexpr int earliest_year = 1900;
constexpr int latest_year = 2199;

std::optional<DateInterval> span(std::optional<Date> start, std::optional<Date> end) {
  if (!start || !end) return std::nullopt;
  return DateInterval{start, end};
}

std::optional<Date> last_day(int year, int month) {
  const auto first = make_date(year, month, 1);
  if (!first) return std::nullopt;
  return Date{first->year() / first->month() / std::chrono::last};
}

void append_padded(std::string& out, unsigned value, int width) {
  const std::string digits = std::to_string(value);
  out.append(static_cast<std::size_t>(width) > digits.size() ? static_cast<std::size_t>(width) - digits.size() : 0,
             '0');
  out += digits;
}

std::optional<int> number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
  }
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

}  // namespace

std::optional<Date> make_date(int year, int month, int day) {
  if (year < earliest_year || year > latest_year || month < 1 || day < 1) return std::nullopt;
  const Date date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                  std::chrono::day{static_cast<unsigned>(day)}};
  if (month > 12 || day > 31 || !date.ok()) return std::nullopt;
  return date;
}

std::optional<DateInterval> month_interval(int year, int month) {
  return span(make_date(year, month, 1), last_day(year, month));
}

std::optional<DateInterval> quarter_interval(int year, int quarter) {
  if (quarter < 1 || quarter > 4) return std::nullopt;
  return span(make_date(year, 3 * quarter - 2, 1), last_day(year, 3 * quarter));
}

std::optional<DateInterval> half_year_interval(int year, int half) {
  if (half < 1 || half > 2) return std::nullopt;
  return span(make_date(year, 6 * half - 5, 1), last_day(year, 6 * half));
}

std::optional<DateInterval> year_interval(int year) { return span(make_date(year, 1, 1), make_date(year, 12, 31)); }

std::optional<DateInterval> school_year_interval(int first) {
  return span(make_date(first, 9, 1), make_date(first + 1, 5, 31));
}

std::string to_iso(Date date) {
  std::string out;
  append_padded(out, static_cast<unsigned>(static_cast<int>(date.year())), 4);
  out += '-';
  return out + to_iso(MonthDay{date.month(), date.day()});
}

std::string to_iso(MonthDay day) {
  std::string out;
  append_padded(out, static_cast<unsigned>(day.month()), 2);
  out += '-';
  append_padded(out, static_cast<unsigned>(day.day()), 2);
  return out;
}

std::optional<Date> date_from_iso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = number(text.substr(0, 4));
  const auto month = number(text.substr(5, 2));
  const auto day = number(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  return make_date(*year, *month, *day);
}

std::optional<MonthDay> month_day_from_iso(std::string_view text) {
  if (text.size() != 5 || text[2] != '-') return std::nullopt;
  const auto month = number(text.substr(0, 2));
  const auto day = number(text.substr(3, 2));
  if (!month || !day) return std::nullopt;
  const MonthDay value{std::chrono::month{static_cast<unsigned>(*month)},
                       std::chrono::day{static_cast<unsigned>(*day)}};
  if (!value.ok()) return std::nullopt;
  return value;
}

}  // namespace vekha::model
