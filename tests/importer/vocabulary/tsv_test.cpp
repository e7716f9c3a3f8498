#include "importer/vocabulary/tsv.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vekha::importer {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Tsv, names_columns_and_counts_lines) {
  const auto table = read_tsv("# comment\na\tb\n\n1\t2\n# more\n3\t4\n");
  EXPECT_THAT(table.columns, ElementsAre("a", "b"));
  ASSERT_EQ(table.rows.size(), 2U);
  EXPECT_EQ(table.rows[0].line, 4);
  EXPECT_EQ(table.rows[1].line, 6);
  EXPECT_THAT(table.rows[1].cells, ElementsAre("3", "4"));
}

TEST(Tsv, takes_what_spreadsheets_write) {
  const auto table = read_tsv(
      "\xEF\xBB\xBF"
      "a\tb\r\n 1 \t2\r\n3\r\n4\t\r\n\t\r\n");
  EXPECT_THAT(table.columns, ElementsAre("a", "b"));
  ASSERT_EQ(table.rows.size(), 3U);
  EXPECT_THAT(table.rows[0].cells, ElementsAre("1", "2"));
  EXPECT_THAT(table.rows[1].cells, ElementsAre("3"));
  EXPECT_THAT(table.rows[2].cells, ElementsAre("4", ""));
}

TEST(Tsv, of_nothing_is_empty) {
  EXPECT_THAT(read_tsv("").columns, IsEmpty());
  EXPECT_THAT(read_tsv("# only a comment").columns, IsEmpty());
  EXPECT_THAT(read_tsv("a\tb").rows, IsEmpty());
}

TEST(Tsv, splits_lists_in_cells) {
  EXPECT_THAT(listed("янв| января ||"), ElementsAre("янв", "января"));
  EXPECT_THAT(listed(""), IsEmpty());
  EXPECT_THAT(listed("a b", ' '), ElementsAre("a", "b"));
}

}  // namespace
}  // namespace vekha::importer
