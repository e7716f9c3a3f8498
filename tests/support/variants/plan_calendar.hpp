#pragma once

#include <string>
#include <string_view>

#include "tests/support/variants/deadlines.hpp"

namespace vekha::test {

struct Month {
  int year = 0, month = 1;
  friend bool operator==(const Month&, const Month&) = default;
};

inline std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

/// Months of a plan, drawn at random, and the words for them.
class PlanCalendar {
 public:
  PlanCalendar(const PlanTime& plan, Random& random, const Words& words)
      : plan_(plan), random_(random), words_(words) {}

  [[nodiscard]] const std::string& name(std::string_view list, Month month) const {
    return words_.list(list)[static_cast<std::size_t>(month.month - 1)];
  }
  // In a plan of one year a month is certain without it.
  bool omits_year() {
    const bool omits = plan_.kind != PlanTime::Kind::years && random_.chance(plan_.summer || !plan_.is_told ? 70 : 30);
    omitted_ = omitted_ || omits;
    return omits;
  }
  /// True where some year was left to the plan.
  [[nodiscard]] bool omitted() const { return omitted_; }

  Month some_month() {
    if (plan_.summer && random_.chance(35)) return {.year = plan_.last_year, .month = random_.between(6, 8)};
    if (plan_.spring) return {.year = plan_.first_year, .month = random_.between(3, 8)};
    if (plan_.kind == PlanTime::Kind::school_year) {
      const int at = random_.below(9);  // September to May
      return at < 4 ? Month{.year = plan_.first_year, .month = 9 + at}
                    : Month{.year = plan_.last_year, .month = at - 3};
    }
    return {.year = random_.between(plan_.first_year, plan_.last_year), .month = random_.between(1, 12)};
  }
  model::Date some_day() {
    const Month month = some_month();
    return *model::make_date(month.year, month.month, random_.between(1, 28));
  }
  static Month later(Month month, int by) {
    const int at = month.year * 12 + month.month - 1 + by;
    return {.year = at / 12, .month = at % 12 + 1};
  }
  [[nodiscard]] bool covers(Month month) const {
    const auto days = model::month_interval(month.year, month.month);
    return days && days->start >= plan_.days.start && days->end <= plan_.days.end;
  }
  static model::DateInterval span(Month from, Month to) {
    return {.start = model::month_interval(from.year, from.month)->start,
            .end = model::month_interval(to.year, to.month)->end};
  }
  std::string year_words(int year) {
    switch (random_.below(4)) {
      case 0:
        return " " + std::to_string(year);
      case 1:
        return " " + std::to_string(year) + " года";
      case 2:
        return " " + std::to_string(year) + "г.";
      default:
        return " " + std::to_string(year) + " г.";
    }
  }
  std::string dash() {
    switch (random_.below(3)) {
      case 0:
        return "-";
      case 1:
        return " – ";
      default:
        return " - ";
    }
  }

 private:
  const PlanTime& plan_;
  Random& random_;
  const Words& words_;
  bool omitted_ = false;
};

}  // namespace vekha::test
