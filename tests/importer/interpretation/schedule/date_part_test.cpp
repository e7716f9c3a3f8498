#include "importer/interpretation/schedule/date_part.hpp"

#include <gtest/gtest.h>

namespace vekha::importer::schedule {
namespace {

std::string shown(const DatePart& part, int year) {
  const auto days = days_of(part, year);
  return days ? model::to_iso(*days->start) + ".." + model::to_iso(*days->end) : "none";
}

TEST(DatePart, has_days_in_a_year) {
  EXPECT_EQ(shown({.precision = Precision::day, .month = 2, .index = 28}, 2021), "2021-02-28..2021-02-28");
  EXPECT_EQ(shown({.precision = Precision::month, .month = 2}, 2020), "2020-02-01..2020-02-29");
  EXPECT_EQ(shown({.precision = Precision::season, .month = 9}, 2021), "2021-09-01..2021-11-30");
  EXPECT_EQ(shown({.precision = Precision::quarter, .index = 4}, 2021), "2021-10-01..2021-12-31");
  EXPECT_EQ(shown({.precision = Precision::half_year, .index = 2}, 2021), "2021-07-01..2021-12-31");
  EXPECT_EQ(shown({.precision = Precision::school_half, .index = 2}, 2021), "2022-01-01..2022-05-31");
  EXPECT_EQ(shown({.precision = Precision::school_year}, 2021), "2021-09-01..2022-05-31");
}

TEST(DatePart, divides_months) {
  EXPECT_EQ(shown({.precision = Precision::decade, .month = 2, .index = 1}, 2021), "2021-02-01..2021-02-10");
  EXPECT_EQ(shown({.precision = Precision::decade, .month = 2, .index = -1}, 2021), "2021-02-21..2021-02-28");
  EXPECT_EQ(shown({.precision = Precision::half_month, .month = 2, .index = 2}, 2021), "2021-02-16..2021-02-28");
  EXPECT_EQ(shown({.precision = Precision::nth_weekday, .month = 9, .index = 2, .weekday = 6}, 2021),
            "2021-09-11..2021-09-11");
  EXPECT_EQ(shown({.precision = Precision::nth_weekday, .month = 5, .index = -1, .weekday = 7}, 2022),
            "2022-05-29..2022-05-29");
}

TEST(DatePart, of_a_school_year_lies_in_its_second_half_before_september) {
  EXPECT_EQ(shown({.precision = Precision::month, .school = true, .month = 5}, 2021), "2022-05-01..2022-05-31");
  EXPECT_EQ(shown({.precision = Precision::month, .school = true, .month = 9}, 2021), "2021-09-01..2021-09-30");
  EXPECT_EQ(shown({.precision = Precision::half_year, .school = true, .index = 1}, 2021), "2021-09-01..2021-12-31");
}

TEST(DatePart, has_no_days_where_the_calendar_has_none) {
  EXPECT_EQ(shown({.precision = Precision::day, .month = 2, .index = 29}, 2021), "none");
  EXPECT_EQ(shown({.precision = Precision::quarter, .index = 5}, 2021), "none");
  EXPECT_EQ(shown({.precision = Precision::decade, .month = 2, .index = 4}, 2021), "none");
  EXPECT_EQ(shown({.precision = Precision::season, .month = 12}, 2021), "none");
  EXPECT_EQ(shown({.precision = Precision::month, .month = 1}, 3000), "none");
  EXPECT_EQ(shown({.precision = Precision::nth_weekday, .month = 2, .index = 5, .weekday = 2}, 2021), "none");
  EXPECT_EQ(shown({.precision = Precision::nth_weekday, .month = 13, .index = 1, .weekday = 2}, 2021), "none");
}

}  // namespace
}  // namespace vekha::importer::schedule
