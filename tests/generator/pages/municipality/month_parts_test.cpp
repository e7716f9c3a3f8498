#include "generator/pages/municipality/month_parts.hpp"

#include <gtest/gtest.h>

namespace vekha::generator {
namespace {

using model::Schedule;
using model::ScheduleKind;

std::optional<model::Date> day(std::string_view iso) { return model::date_from_iso(iso); }

MonthRole role(ScheduleKind kind, std::vector<model::DateInterval> intervals,
               const PlanPeriod& period = {day("2021-01-01"), day("2021-12-31")}) {
  Schedule schedule;
  schedule.kind = kind;
  schedule.intervals = std::move(intervals);
  return month_role(schedule, period, 2021, 10);
}

TEST(MonthParts, ask_whether_an_end_lies_in_the_month) {
  using enum ScheduleKind;
  EXPECT_EQ(role(deadline, {{{}, day("2021-10-31")}}), MonthRole::due);
  EXPECT_EQ(role(deadline, {{{}, day("2021-11-01")}}), MonthRole::none);
  EXPECT_EQ(role(interval, {{day("2021-09-01"), day("2021-10-01")}}), MonthRole::due);
  EXPECT_EQ(role(interval, {{day("2021-09-01"), day("2021-11-01")}}), MonthRole::ongoing);
  EXPECT_EQ(role(interval, {{day("2021-11-01"), day("2021-12-01")}}), MonthRole::none);
  EXPECT_EQ(role(dates, {{day("2021-09-01"), day("2021-12-01")}, {{}, day("2021-10-15")}}), MonthRole::due);
  EXPECT_EQ(role(open, {{day("2021-10-31"), {}}}), MonthRole::ongoing);
  EXPECT_EQ(role(open, {{day("2021-11-01"), {}}}), MonthRole::none);
}

TEST(MonthParts, bound_what_repeats_or_lasts) {
  using enum ScheduleKind;
  EXPECT_EQ(role(recurring, {}), MonthRole::repeats);
  EXPECT_EQ(role(recurring, {{day("2021-01-01"), day("2021-05-31")}}), MonthRole::none);
  EXPECT_EQ(role(continuous, {}), MonthRole::lasting);
  EXPECT_EQ(role(continuous, {}, {}), MonthRole::none);
  EXPECT_EQ(role(conditional, {}), MonthRole::none);
  EXPECT_EQ(role(unknown, {}), MonthRole::none);
}

}  // namespace
}  // namespace vekha::generator
