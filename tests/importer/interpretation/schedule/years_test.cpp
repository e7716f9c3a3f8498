#include "importer/interpretation/schedule/years.hpp"

#include <gtest/gtest.h>

#include "tests/importer/interpretation/schedule/notation.hpp"

namespace vekha::importer::schedule {
namespace {

DateItem month(int number, std::optional<int> year = std::nullopt) {
  return {.first = {.precision = Precision::month, .year = year, .month = number}};
}
DateItem months(int first, int last, std::optional<int> first_year = std::nullopt,
                std::optional<int> last_year = std::nullopt) {
  DateItem item = month(first, first_year);
  item.last = month(last, last_year).first;
  return item;
}
DateItem year(int number) { return {.first = {.precision = Precision::year, .year = number}}; }

std::string shown(const std::vector<DateItem>& items, std::string_view plan, std::optional<int> hint = std::nullopt) {
  auto intervals = intervals_of(items, {.period = tests::plan_of(plan), .year = hint});
  if (!intervals) return "none";
  return tests::notation_of(model::Schedule{.kind = model::ScheduleKind::dates, .intervals = *intervals}).substr(6);
}

TEST(Years, hold_for_the_dates_before_them) {
  EXPECT_EQ(shown({month(8), month(12, 2021)}, "-"), "2021-08-01..2021-08-31 2021-12-01..2021-12-31");
  EXPECT_EQ(shown({month(10, 2017), month(2), month(6, 2018)}, "-"),
            "2017-10-01..2017-10-31 2018-02-01..2018-02-28 2018-06-01..2018-06-30");
}

TEST(Years, hold_for_the_dates_behind_a_year_that_comes_first) {
  EXPECT_EQ(shown({year(2021), month(3), month(5)}, "-"), "2021-03-01..2021-03-31 2021-05-01..2021-05-31");
}

TEST(Years, change_where_months_go_down_if_the_plan_says_so) {
  EXPECT_EQ(shown({month(10), month(2, 2022)}, "2021/22"), "2021-10-01..2021-10-31 2022-02-01..2022-02-28");
  EXPECT_EQ(shown({month(10), month(2, 2022)}, "2021-23"), "none");
  EXPECT_EQ(shown({month(10), month(2, 2022)}, "-"), "none");
}

TEST(Years, of_spans_over_new_year_lie_in_the_plan) {
  EXPECT_EQ(shown({months(12, 2, {}, 2017)}, "2017-20"), "2017-12-01..2018-02-28");
  EXPECT_EQ(shown({months(12, 2, {}, 2018)}, "2017-18"), "2017-12-01..2018-02-28");
  EXPECT_EQ(shown({months(12, 2, {}, 2018)}, "2016-20"), "none");
  EXPECT_EQ(shown({months(11, 1, 2021)}, "-"), "2021-11-01..2022-01-31");
}

TEST(Years, come_from_the_plan_where_only_one_fits) {
  EXPECT_EQ(shown({month(5)}, "2021"), "2021-05-01..2021-05-31");
  EXPECT_EQ(shown({months(9, 5)}, "2021/22"), "2021-09-01..2022-05-31");
  EXPECT_EQ(shown({month(5)}, "2021-23"), "none");
  EXPECT_EQ(shown({month(5)}, "-"), "none");
}

TEST(Years, come_from_the_column_where_several_fit) {
  EXPECT_EQ(shown({month(5)}, "2021-23", 2022), "2022-05-01..2022-05-31");
  EXPECT_EQ(shown({month(5)}, "-", 2022), "2022-05-01..2022-05-31");
  EXPECT_EQ(shown({month(5)}, "2021", 2022), "2021-05-01..2021-05-31");
}

TEST(Years, beside_dated_months_are_ambiguous) {
  EXPECT_EQ(shown({month(3, 2021), year(2022)}, "2021-23"), "none");
  EXPECT_EQ(shown({year(2021), year(2022)}, "2021-23"), "2021-01-01..2021-12-31 2022-01-01..2022-12-31");
}

TEST(Years, give_no_span_that_ends_before_it_begins) { EXPECT_EQ(shown({months(5, 3, 2021, 2021)}, "2021"), "none"); }

TEST(Years, count_equal_dates_once) {
  EXPECT_EQ(shown({month(3, 2021), month(3, 2021)}, "-"), "2021-03-01..2021-03-31");
}

TEST(Years, ignore_a_plan_without_an_end) {
  const PlanYears plan{.period = model::DateInterval{model::make_date(2021, 1, 1), std::nullopt}};
  EXPECT_FALSE(intervals_of(std::vector{month(5)}, plan));
}

}  // namespace
}  // namespace vekha::importer::schedule
