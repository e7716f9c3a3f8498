#include "model/date.hpp"

#include <gtest/gtest.h>

namespace vekha::model {
namespace {

TEST(Date, exists_only_where_the_calendar_has_it) {
  EXPECT_TRUE(make_date(2024, 2, 29));
  EXPECT_FALSE(make_date(2023, 2, 29));
  EXPECT_FALSE(make_date(2021, 13, 1));
  EXPECT_FALSE(make_date(2021, 0, 1));
  EXPECT_FALSE(make_date(2021, 4, 31));
  EXPECT_FALSE(make_date(2021, 4, -1));
}

TEST(Date, refuses_years_no_plan_lies_in) {
  EXPECT_FALSE(make_date(1899, 12, 31));
  EXPECT_TRUE(make_date(1900, 1, 1));
  EXPECT_TRUE(make_date(2199, 12, 31));
  EXPECT_FALSE(make_date(2200, 1, 1));
}

TEST(Date, is_written_and_read_as_iso) {
  EXPECT_EQ(to_iso(*make_date(2021, 4, 1)), "2021-04-01");
  EXPECT_EQ(date_from_iso("2021-04-01"), make_date(2021, 4, 1));
  for (const char* wrong : {"", "2021-4-1", "2021-04-31", "2021-04-01T00", "20210401", "2021-0a-01", "2021-+1-01"}) {
    EXPECT_FALSE(date_from_iso(wrong)) << wrong;
  }
}

TEST(Date, spans_run_from_first_to_last_day) {
  EXPECT_EQ(month_interval(2021, 2), (DateInterval{make_date(2021, 2, 1), make_date(2021, 2, 28)}));
  EXPECT_EQ(quarter_interval(2022, 1), (DateInterval{make_date(2022, 1, 1), make_date(2022, 3, 31)}));
  EXPECT_EQ(half_year_interval(2021, 2), (DateInterval{make_date(2021, 7, 1), make_date(2021, 12, 31)}));
  EXPECT_EQ(school_year_interval(2020), (DateInterval{make_date(2020, 9, 1), make_date(2021, 5, 31)}));
  EXPECT_FALSE(quarter_interval(2022, 5));
  EXPECT_FALSE(month_interval(3000, 1));
}

}  // namespace
}  // namespace vekha::model
