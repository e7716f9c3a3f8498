#include "importer/body/table_grid.hpp"

#include <gtest/gtest.h>

namespace vekha::importer {
namespace {

BodyCell cell(const char* text, int columns = 1, int rows = 1) {
  return {.row_span = rows, .col_span = columns, .blocks = {{BodyParagraph{.text = text}}}};
}

std::string text_at(const TableGrid& grid, int row, int column) { return text_of(grid.cell(row, column).blocks); }

TEST(TableGrid, finds_the_cell_that_covers_a_place) {
  const BodyTable table{.rows = {{cell("a", 2, 2), cell("b")}, {cell("c")}, {cell("d"), cell("e"), cell("f")}}};
  const TableGrid grid(table);
  ASSERT_EQ(grid.rows(), 3);
  ASSERT_EQ(grid.columns(), 3);
  const char* expected[3][3] = {{"a", "a", "b"}, {"a", "a", "c"}, {"d", "e", "f"}};
  for (int row = 0; row < 3; ++row) {
    for (int column = 0; column < 3; ++column) EXPECT_EQ(text_at(grid, row, column), expected[row][column]);
  }
  EXPECT_TRUE(grid.is_anchor(0, 0));
  EXPECT_FALSE(grid.is_anchor(0, 1));
  EXPECT_FALSE(grid.is_anchor(1, 0));
  EXPECT_TRUE(grid.is_anchor(1, 2));
}

TEST(TableGrid, survives_a_table_that_is_no_grid) {
  const BodyTable table{.rows = {{cell("a")}, {cell("b", 5, 5), cell("c")}, {}}};
  const TableGrid grid(table);
  ASSERT_EQ(grid.columns(), 1);
  EXPECT_EQ(text_at(grid, 2, 0), "b");
  EXPECT_EQ(TableGrid(BodyTable{}).rows(), 0);
}

}  // namespace
}  // namespace vekha::importer
