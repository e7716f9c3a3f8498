#include "generator/feeds/schedule_events.hpp"

#include <gmock/gmock.h>

namespace vekha::generator {
namespace {

using model::DateInterval;
using model::Recurrence;
using model::Schedule;
using model::ScheduleKind;
using model::Unit;
using namespace std::chrono;

const DateInterval plan{2021y / January / 1, 2023y / December / 31};

// "2021-04-01..2021-04-30 RULE", one line an occurrence.
std::string told(const std::vector<Occurrence>& occurrences) {
  std::string text;
  for (const auto& one : occurrences) {
    text += (text.empty() ? "" : "\n") + model::to_iso(one.first);
    if (one.last != one.first) text += ".." + model::to_iso(one.last);
    if (!one.rule.empty()) text += " " + one.rule;
  }
  return text;
}

std::string told(ScheduleKind kind, std::vector<DateInterval> intervals) {
  return told(occurrences_of(
      {.text = {}, .kind = kind, .intervals = std::move(intervals), .recurrence = {}, .condition = {}}, plan));
}

std::string told(Recurrence recurrence, std::vector<DateInterval> intervals = {}, DateInterval bounds = plan) {
  return told(occurrences_of({.text = {},
                              .kind = ScheduleKind::recurring,
                              .intervals = std::move(intervals),
                              .recurrence = std::move(recurrence),
                              .condition = {}},
                             bounds));
}

TEST(ScheduleEvents, dates_and_spans) {
  using enum ScheduleKind;
  EXPECT_EQ(told(deadline, {{{}, 2021y / 4 / 1}}), "2021-04-01");
  EXPECT_EQ(told(interval, {{2021y / 4 / 1, 2021y / 4 / 30}}), "2021-04-01..2021-04-30");
  EXPECT_EQ(told(open, {{2021y / 11 / 1, {}}}), "2021-11-01");
  EXPECT_EQ(told(dates, {{{}, 2021y / 5 / 30}, {{}, 2021y / 12 / 15}}), "2021-05-30\n2021-12-15");
  EXPECT_EQ(told(continuous, {plan}), "");
  EXPECT_EQ(told(conditional, {}), "");
  EXPECT_EQ(told(unknown, {}), "");
}

TEST(ScheduleEvents, leave_out_what_is_approximate) {
  const Schedule schedule{
      .kind = ScheduleKind::interval, .intervals = {{2021y / 5 / 1, 2021y / 5 / 31}}, .approximate = true};
  EXPECT_TRUE(occurrences_of(schedule, plan).empty());
}

struct Case {
  const char* phrase;
  Recurrence recurrence;
  const char* expected;
};
class ScheduleRules : public testing::TestWithParam<Case> {};

TEST_P(ScheduleRules, repeat_within_the_plan) {
  EXPECT_EQ(told(GetParam().recurrence), GetParam().expected) << GetParam().phrase;
}

INSTANTIATE_TEST_SUITE_P(
    All, ScheduleRules,
    testing::Values(
        Case{"ежедневно", {.unit = Unit::day}, "2021-01-01 FREQ=DAILY;UNTIL=20231231"},
        Case{"еженедельно", {.unit = Unit::week}, "2021-01-01 FREQ=WEEKLY;BYDAY=FR;UNTIL=20231231"},
        Case{"по вторникам", {.unit = Unit::week, .weekdays = {2}}, "2021-01-05 FREQ=WEEKLY;BYDAY=TU;UNTIL=20231231"},
        Case{"1 раз в 2 недели",
             {.every = 2, .unit = Unit::week},
             "2021-01-01 FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;UNTIL=20231231"},
        Case{"ежемесячно", {.unit = Unit::month}, "2021-01-31 FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20231231"},
        Case{"ежемесячно до 5 числа",
             {.unit = Unit::month, .by_day = 5},
             "2021-01-05 FREQ=MONTHLY;BYMONTHDAY=5;UNTIL=20231231"},
        Case{"31 числа каждого месяца",
             {.unit = Unit::month, .day = 31},
             "2021-01-31 FREQ=MONTHLY;BYMONTHDAY=31;UNTIL=20231231"},
        Case{"вторая среда месяца",
             {.unit = Unit::month, .weekdays = {3}, .ordinal = 2},
             "2021-01-13 FREQ=MONTHLY;BYDAY=2WE;UNTIL=20231231"},
        Case{"последняя пятница месяца",
             {.unit = Unit::month, .weekdays = {5}, .ordinal = -1},
             "2021-01-29 FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20231231"},
        Case{"1 раз в три месяца",
             {.every = 3, .unit = Unit::month},
             "2021-03-31 FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;UNTIL=20231231"},
        Case{"ежеквартально",
             {.unit = Unit::quarter},
             "2021-03-31 FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;UNTIL=20231231"},
        Case{"ежеквартально до 10 числа следующего месяца",
             {.unit = Unit::quarter, .by_day = 10, .next = true},
             "2021-04-10 FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10;UNTIL=20231231"},
        Case{"раз в полугодие",
             {.unit = Unit::half_year},
             "2021-06-30 FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1;UNTIL=20231231"},
        Case{"2 раза в год",
             {.unit = Unit::year, .times = 2},
             "2021-06-30 FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1;UNTIL=20231231"},
        Case{"ежегодно", {.unit = Unit::year}, "2021-12-31 FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=-1;UNTIL=20231231"},
        Case{"ежегодно, ноябрь",
             {.unit = Unit::year, .months = {11}},
             "2021-11-30 FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=-1;UNTIL=20231231"},
        Case{"апрель, май ежегодно",
             {.unit = Unit::year, .months = {4, 5}},
             "2021-04-30 FREQ=YEARLY;BYMONTH=4,5;BYMONTHDAY=-1;UNTIL=20231231"},
        Case{"ежегодно до 25 мая",
             {.unit = Unit::year, .by = May / 25},
             "2021-05-25 FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=25;UNTIL=20231231"},
        Case{"раз в два года до 29 февраля", {.every = 2, .unit = Unit::year, .by = February / 29}, ""},
        Case{"каждый учебный год",
             {.unit = Unit::school_year},
             "2021-05-31 FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=-1;UNTIL=20231231"},
        Case{"ежегодно с 1 по 20 сентября",
             {.unit = Unit::year, .from = September / 1, .to = September / 20},
             "2021-09-01..2021-09-20 FREQ=YEARLY;UNTIL=20231231"},
        Case{"ежегодно с 25 декабря по 10 января",
             {.unit = Unit::year, .from = December / 25, .to = January / 10},
             "2021-12-25..2022-01-10 FREQ=YEARLY;UNTIL=20231231"},
        Case{"каждую четверть", {.unit = Unit::term}, ""}));

TEST(ScheduleEvents, repetitions_keep_their_own_bounds) {
  EXPECT_EQ(told({.unit = Unit::month}, {{2021y / 11 / 15, 2022y / 2 / 1}}),
            "2021-11-30 FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20220201");
  EXPECT_EQ(told({.unit = Unit::month}, {{2021y / 11 / 15, {}}}), "2021-11-30 FREQ=MONTHLY;BYMONTHDAY=-1");
  EXPECT_EQ(told({.unit = Unit::month}, {{{}, 2021y / 3 / 1}}), "2021-01-31 FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20210301");
  EXPECT_EQ(
      told({.unit = Unit::year, .times = 2}, {{2017y / 1 / 1, 2017y / 12 / 31}, {2018y / 1 / 1, 2018y / 12 / 31}}),
      "2017-06-30 FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1;UNTIL=20171231\n2018-06-30 "
      "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1;UNTIL=20181231");
  EXPECT_EQ(told({.unit = Unit::month}, {{2021y / 11 / 15, 2021y / 11 / 20}}), "") << "over before the month ends";
  EXPECT_EQ(told({.unit = Unit::month}, {}, {}), "") << "without any bounds";
}

TEST(ScheduleEvents, impossible_numbers_of_a_document_do_no_harm) {
  EXPECT_EQ(told({.every = 0, .unit = Unit::month, .times = 0}),
            "2021-01-31 FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20231231");
  EXPECT_EQ(told({.unit = Unit::month, .day = 99}), "2021-01-31 FREQ=MONTHLY;BYMONTHDAY=31;UNTIL=20231231");
  EXPECT_EQ(told({.unit = Unit::month, .weekdays = {9}, .ordinal = 7}),
            "2021-01-31 FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20231231");
  EXPECT_EQ(told({.every = 2'000'000'000, .unit = Unit::year, .times = -5}),
            "2021-12-31 FREQ=MONTHLY;INTERVAL=1200;BYMONTHDAY=-1;UNTIL=20231231");
}

}  // namespace
}  // namespace vekha::generator
