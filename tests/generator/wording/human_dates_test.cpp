#include "generator/wording/human_dates.hpp"

#include <gtest/gtest.h>

#include "generator/wording/human_recurrence.hpp"
#include "language/text.hpp"
#include "tests/generator/sample_site.hpp"

namespace vekha::generator {
namespace {

using model::Date;
using model::DateInterval;
using model::Recurrence;
using model::Schedule;
using model::ScheduleKind;
using model::Unit;

std::optional<Date> day(std::string_view iso) { return model::date_from_iso(iso); }

const Words& ru() { return tests::default_words(); }
const Words& en() { return tests::default_words(model::Language::en); }

/// With plain spaces, so that cases can be read.
std::string plain(std::string_view text) { return language::normalized(text); }

std::string span(std::string_view start, std::string_view end, const Words& words = ru()) {
  return plain(human_interval({day(start), day(end)}, words));
}

TEST(HumanDates, say_spans_as_people_do) {
  EXPECT_EQ(span("2021-04-01", "2021-04-01"), "1 апреля 2021 года");
  EXPECT_EQ(span("", "2021-04-01"), "до 1 апреля 2021 года");
  EXPECT_EQ(span("2021-04-01", "2021-04-30"), "апрель 2021");
  EXPECT_EQ(span("2021-04-01", "2021-05-31"), "апрель – май 2021");
  EXPECT_EQ(span("2024-02-01", "2024-02-29"), "февраль 2024");
  EXPECT_EQ(span("2019-12-01", "2020-01-31"), "декабрь 2019 – январь 2020");
  EXPECT_EQ(span("2021-01-01", "2021-12-31"), "2021 год");
  EXPECT_EQ(span("2021-01-01", "2023-12-31"), "2021–2023 годы");
  EXPECT_EQ(span("2025-10-06", "2025-10-17"), "с 6 по 17 октября 2025 года");
  EXPECT_EQ(span("2021-09-20", "2021-10-05"), "с 20 сентября по 5 октября 2021 года");
  EXPECT_EQ(span("2020-12-20", "2021-01-15"), "с 20 декабря 2020 года по 15 января 2021 года");
  EXPECT_EQ(span("2020-11-01", ""), "с ноября 2020 года");
  EXPECT_EQ(span("2020-11-15", ""), "с 15 ноября 2020 года");
}

TEST(HumanDates, speak_english) {
  EXPECT_EQ(span("", "2021-04-01", en()), "by 1 April 2021");
  EXPECT_EQ(span("2021-04-01", "2021-05-31", en()), "April – May 2021");
  EXPECT_EQ(span("2025-10-06", "2025-10-17", en()), "6 to 17 October 2025");
}

TEST(HumanDates, keep_numbers_with_their_words) {
  EXPECT_EQ(human_interval({{}, day("2021-04-01")}, ru()), "до\u00A01\u00A0апреля 2021\u00A0года");
  EXPECT_EQ(human_interval({day("2021-04-01"), day("2021-05-31")}, ru()), "апрель\u00A0– май 2021");
}

TEST(HumanDates, repeat_the_words_of_an_approximate_date) {
  const Schedule schedule{.text = "2-я неделя мая 2021 г.",
                          .kind = ScheduleKind::interval,
                          .intervals = {{day("2021-05-01"), day("2021-05-31")}},
                          .approximate = true};
  EXPECT_EQ(plain(human_schedule(schedule, {}, ru())), "2-я неделя мая 2021 г.");
  EXPECT_EQ(plain(human_next(schedule, {}, *day("2021-04-01"), ru())), "2-я неделя мая 2021 г.");
}

TEST(HumanDates, say_the_year_of_a_list_once) {
  const auto text = [](std::vector<DateInterval> intervals) {
    Schedule schedule;
    schedule.kind = ScheduleKind::dates;
    schedule.intervals = std::move(intervals);
    return plain(human_schedule(schedule, {}, ru()));
  };
  EXPECT_EQ(text({{{}, day("2021-05-30")}, {{}, day("2021-12-15")}}), "до 30 мая и до 15 декабря 2021 года");
  EXPECT_EQ(text({{day("2021-11-25"), day("2021-11-25")},
                  {day("2022-01-27"), day("2022-01-27")},
                  {day("2022-03-29"), day("2022-03-29")}}),
            "25 ноября 2021 года, 27 января и 29 марта 2022 года");
  EXPECT_EQ(text({{day("2021-03-01"), day("2021-03-31")},
                  {day("2021-10-01"), day("2021-10-31")},
                  {day("2021-12-01"), day("2021-12-31")}}),
            "март, октябрь и декабрь 2021");
  EXPECT_EQ(text({{day("2021-08-01"), day("2021-09-30")}, {day("2021-12-01"), day("2021-12-31")}}),
            "август – сентябрь и декабрь 2021");
}

TEST(HumanDates, say_what_has_no_date) {
  const PlanPeriod period{day("2021-01-01"), day("2021-12-31")};
  Schedule schedule;
  schedule.kind = ScheduleKind::continuous;
  EXPECT_EQ(plain(human_schedule(schedule, period, ru())), "весь срок плана");
  schedule.intervals = {{period.start, period.end}};
  EXPECT_EQ(plain(human_schedule(schedule, period, ru())), "весь срок плана");
  schedule.intervals = {{day("2021-01-01"), day("2021-06-30")}};
  EXPECT_EQ(plain(human_schedule(schedule, period, ru())), "январь – июнь 2021");
  schedule = {};
  schedule.kind = ScheduleKind::conditional;
  schedule.condition = "по графику ВПР";
  EXPECT_EQ(plain(human_schedule(schedule, period, ru())), "срок зависит: по графику ВПР");
  EXPECT_EQ(plain(human_schedule(Schedule{}, period, ru())), "срок не указан");
  schedule = {};
  schedule.text = "в рабочем порядке";
  EXPECT_EQ(plain(human_schedule(schedule, period, ru())), "как в документе");
}

struct Repeated {
  Recurrence recurrence;
  const char* ru;
  const char* en;
};

TEST(HumanDates, say_how_often) {
  const std::vector<Repeated> cases{
      {{.unit = Unit::month}, "каждый месяц", "every month"},
      {{.unit = Unit::week}, "каждую неделю", "every week"},
      {{.every = 2, .unit = Unit::week}, "раз в 2 недели", "every 2 weeks"},
      {{.every = 3, .unit = Unit::month}, "раз в 3 месяца", "every 3 months"},
      {{.every = 5, .unit = Unit::year}, "раз в 5 лет", "every 5 years"},
      {{.unit = Unit::year, .times = 2}, "2 раза в год", "2 times a year"},
      {{.unit = Unit::year, .times = 5}, "5 раз в год", "5 times a year"},
      {{.unit = Unit::year, .times = 2, .min = true}, "не реже 2 раз в год", "at least 2 times a year"},
      {{.unit = Unit::term, .min = true}, "не реже 1 раза в четверть", "at least once a term"},
      {{.every = 4, .unit = Unit::week, .min = true}, "не реже 1 раза в 4 недели", "at least once every 4 weeks"},
      {{.unit = Unit::month, .by_day = 25}, "каждый месяц, до 25 числа", "every month, by day 25"},
      {{.unit = Unit::quarter, .by_day = 10, .next = true},
       "каждый квартал, до 10 числа следующего месяца",
       "every quarter, by day 10 of the next month"},
      {{.unit = Unit::month, .weekdays = {6}, .ordinal = 3},
       "третья суббота каждого месяца",
       "third Saturday of every month"},
      {{.unit = Unit::month, .weekdays = {4}, .ordinal = -1},
       "последний четверг каждого месяца",
       "last Thursday of every month"},
      {{.unit = Unit::week, .weekdays = {2, 4}},
       "каждую неделю, по вторникам и по четвергам",
       "every week, on Tuesdays and on Thursdays"},
      {{.unit = Unit::year, .months = {11}}, "каждый год, в ноябре", "every year, in November"},
      {{.unit = Unit::year, .months = {3, 10}}, "каждый год, март и октябрь", "every year, March and October"},
      {{.unit = Unit::year, .by = model::month_day_from_iso("09-01")},
       "каждый год, до 1 сентября",
       "every year, by 1 September"},
  };
  for (const Repeated& c : cases) {
    EXPECT_EQ(plain(human_recurrence(c.recurrence, ru())), c.ru);
    EXPECT_EQ(plain(human_recurrence(c.recurrence, en())), c.en);
  }
}

TEST(HumanDates, add_bounds_that_are_not_the_plans) {
  const PlanPeriod period{day("2021-01-01"), day("2021-12-31")};
  Schedule schedule;
  schedule.kind = ScheduleKind::recurring;
  schedule.recurrence = Recurrence{.unit = Unit::month};
  schedule.intervals = {{period.start, period.end}};
  EXPECT_EQ(plain(human_schedule(schedule, period, ru())), "каждый месяц");
  schedule.intervals = {{day("2021-09-01"), day("2022-05-31")}};
  EXPECT_EQ(plain(human_schedule(schedule, period, ru())), "каждый месяц, сентябрь 2021 – май 2022");
}

TEST(HumanDates, name_the_nearest_date_alone) {
  Schedule schedule;
  schedule.kind = ScheduleKind::dates;
  schedule.intervals = {{{}, day("2021-05-30")}, {{}, day("2021-12-15")}};
  EXPECT_EQ(plain(human_next(schedule, {}, *day("2021-06-01"), ru())), "до 15 декабря 2021 года");
  EXPECT_EQ(plain(human_next(schedule, {}, *day("2022-01-01"), ru())), "до 30 мая и до 15 декабря 2021 года");
}

TEST(HumanDates, say_the_period_of_a_plan) {
  EXPECT_EQ(human_period({day("2021-01-01"), day("2021-12-31")}, ru()), "2021\u00A0год");
  EXPECT_EQ(plain(human_period({day("2017-01-01"), day("2020-12-31")}, ru())), "2017–2020 годы");
  EXPECT_EQ(plain(human_period({day("2019-09-01"), day("2020-05-31")}, ru())), "2019–2020 годы");
  EXPECT_EQ(human_period({}, ru()), "");
}

}  // namespace
}  // namespace vekha::generator
