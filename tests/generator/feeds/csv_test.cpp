#include "generator/feeds/csv.hpp"

#include <gtest/gtest.h>

namespace vekha::generator {
namespace {

std::string row_of(const std::vector<std::string>& cells, CsvDialect dialect = open_data_csv) {
  CsvTable table(dialect);
  table.add_row(cells);
  return table.text();
}

TEST(Csv, quotes_what_must_be_quoted_and_ends_lines_as_the_standard_says) {
  EXPECT_EQ(row_of({"1.1.", "план, «дорожная карта»", "он сказал \"да\"", ""}),
            "1.1.,\"план, «дорожная карта»\",\"он сказал \"\"да\"\"\",\r\n");
  EXPECT_EQ(row_of({"а\nб", " с пробелом"}), "\"а\nб\",\" с пробелом\"\r\n");
  EXPECT_EQ(row_of({}), "\r\n");
}

TEST(Csv, dialects) {
  EXPECT_EQ(row_of({"а,б", "в;г"}, comma_csv), "\xEF\xBB\xBF\"а,б\",в;г\r\n");
  EXPECT_EQ(row_of({"а,б", "в;г"}, excel_csv), "\xEF\xBB\xBFа,б;\"в;г\"\r\n");
}

struct Case {
  const char* cell;
  const char* written;
};
class CsvFormulas : public testing::TestWithParam<Case> {};

TEST_P(CsvFormulas, are_disarmed) { EXPECT_EQ(row_of({GetParam().cell}), std::string(GetParam().written) + "\r\n"); }

INSTANTIATE_TEST_SUITE_P(All, CsvFormulas,
                         testing::Values(Case{"=1+1", "'=1+1"}, Case{"+7 (900)", "'+7 (900)"}, Case{"-да", "'-да"},
                                         Case{"@SUM(A1)", "'@SUM(A1)"},
                                         Case{"=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\""},
                                         Case{"\t=1", "'\t'=1"}, Case{"＝1+1", "'＝1+1"}, Case{"а;=1+1", "а;'=1+1"},
                                         Case{"а,@б", "\"а,'@б\""}, Case{"а\n=1", "\"а\n'=1\""},
                                         // what stays
                                         Case{"-5", "-5"}, Case{"-12,5", "\"-12,5\""}, Case{"+3", "+3"},
                                         Case{"2021-04-01", "2021-04-01"}, Case{"1=1", "1=1"}, Case{"а; - б", "а; - б"},
                                         Case{"– тире", "– тире"}, Case{"e-mail", "e-mail"}));

}  // namespace
}  // namespace vekha::generator
