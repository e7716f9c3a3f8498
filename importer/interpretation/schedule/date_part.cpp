#include "importer/interpretation/schedule/date_part.hpp"

namespace vekha::importer::schedule {
namespace {

using model::DateInterval;

std::optional<DateInterval> between(std::optional<DateInterval> first, std::optional<DateInterval> last) {
  if (!first || !last) return std::nullopt;
  return DateInterval{first->start, last->end};
}

std::optional<DateInterval> single_day(std::optional<model::Date> day) {
  if (!day) return std::nullopt;
  return DateInterval{day, day};
}

// A part of a month; last_day 0 is the end of the month.
std::optional<DateInterval> part_of_month(int year, int month, int first_day, int last_day) {
  auto days = model::month_interval(year, month);
  if (!days) return std::nullopt;
  days->start = model::make_date(year, month, first_day);
  if (last_day > 0) days->end = model::make_date(year, month, last_day);
  return days;
}

std::optional<DateInterval> decade(int year, int month, int index) {
  if (index < 0) index = 3;
  if (index < 1 || index > 3) return std::nullopt;
  return part_of_month(year, month, 10 * index - 9, index == 3 ? 0 : 10 * index);
}

std::optional<DateInterval> half_month(int year, int month, int index) {
  if (index < 1 || index > 2) return std::nullopt;
  return part_of_month(year, month, index == 1 ? 1 : 16, index == 1 ? 15 : 0);
}

std::optional<DateInterval> nth_weekday(int year, int month, int weekday, int ordinal) {
  if (!model::make_date(year, month, 1)) return std::nullopt;
  const auto base = std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(month)};
  const std::chrono::weekday day{static_cast<unsigned>(weekday % 7)};
  if (ordinal == -1) return single_day(model::Date{std::chrono::sys_days{base / day[std::chrono::last]}});
  if (ordinal < 1 || ordinal > 5) return std::nullopt;
  const std::chrono::year_month_weekday date = base / day[static_cast<unsigned>(ordinal)];
  if (!date.ok()) return std::nullopt;
  return single_day(model::Date{std::chrono::sys_days{date}});
}

std::optional<DateInterval> season(int year, int month) {
  constexpr int winter = 12;
  if (month == winter) return std::nullopt;
  return between(model::month_interval(year, month), model::month_interval(year, month + 2));
}

std::optional<DateInterval> school_half(int first_year, int index) {
  if (index == 1) return between(model::month_interval(first_year, 9), model::month_interval(first_year, 12));
  if (index == 2) return between(model::month_interval(first_year + 1, 1), model::month_interval(first_year + 1, 5));
  return std::nullopt;
}

}  // namespace

std::optional<DateInterval> days_of(const DatePart& part, int year) {
  constexpr int first_school_month = 9;
  const int calendar_year = part.school && part.month > 0 && part.month < first_school_month ? year + 1 : year;
  switch (part.precision) {
    case Precision::day:
      return single_day(model::make_date(calendar_year, part.month, part.index));
    case Precision::nth_weekday:
      return nth_weekday(calendar_year, part.month, part.weekday, part.index);
    case Precision::decade:
      return decade(calendar_year, part.month, part.index);
    case Precision::half_month:
      return half_month(calendar_year, part.month, part.index);
    case Precision::month:
      return model::month_interval(calendar_year, part.month);
    case Precision::season:
      return season(calendar_year, part.month);
    case Precision::quarter:
      return model::quarter_interval(part.school && part.index < 4 ? year + 1 : year, part.index);
    case Precision::half_year:
      return part.school ? school_half(year, part.index) : model::half_year_interval(year, part.index);
    case Precision::school_half:
      return school_half(year, part.index);
    case Precision::year:
      return model::year_interval(year);
    case Precision::school_year:
      return model::school_year_interval(year);
  }
  return std::nullopt;
}

}  // namespace vekha::importer::schedule
