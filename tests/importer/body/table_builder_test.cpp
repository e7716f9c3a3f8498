#include "importer/body/table_builder.hpp"

#include <gtest/gtest.h>

#include <limits>

#include "importer/body/table_grid.hpp"

namespace vekha::importer {
namespace {

struct Given {
  const char* text;
  int column, col_span = 1, row_span = 1;
  VerticalMerge vertical = VerticalMerge::none;
  bool continues_left = false;
};

RawRow row(std::initializer_list<Given> cells, bool header = false) {
  RawRow out{.cells = {}, .header = header};
  for (const Given& given : cells) {
    out.cells.push_back({.column = given.column,
                         .col_span = given.col_span,
                         .row_span = given.row_span,
                         .vertical = given.vertical,
                         .continues_left = given.continues_left,
                         .blocks = {{BodyParagraph{.text = given.text}}}});
  }
  return out;
}

BuiltTable built(std::vector<RawRow> rows, std::vector<int> widths = {}) {
  std::size_t budget = 10'000;
  return build_table({.widths = std::move(widths), .rows = std::move(rows)}, budget);
}

// One line a row: "a[2x1] b" is a cell over two columns and one row, then a plain one; "-" is an empty cell.
std::string drawn(const BodyTable& table) {
  std::string out;
  for (const auto& cells : table.rows) {
    for (const BodyCell& cell : cells) {
      const std::string text = text_of(cell.blocks);
      out += text.empty() ? "-" : text;
      if (cell.col_span != 1 || cell.row_span != 1) {
        out += "[" + std::to_string(cell.col_span) + "x" + std::to_string(cell.row_span) + "]";
      }
      out += ' ';
    }
    out.back() = '\n';
  }
  return out;
}

using enum VerticalMerge;

TEST(TableBuilder, keeps_a_plain_table) {
  const BuiltTable table = built({row({{"a", 0}, {"b", 1}}, true), row({{"c", 0}, {"d", 1}})});
  EXPECT_EQ(drawn(table.table), "a b\nc d\n");
  EXPECT_EQ(table.table.header_rows, 1);
  EXPECT_FALSE(table.repaired);
}

TEST(TableBuilder, is_as_wide_as_the_widest_row) {
  EXPECT_EQ(drawn(built({row({{"a", 0}}), row({{"b", 0}, {"c", 1}, {"d", 2}})}).table), "a - -\nb c d\n");
}

TEST(TableBuilder, fills_places_before_and_after_a_row) {
  EXPECT_EQ(drawn(built({row({{"a", 0}, {"b", 1}, {"c", 2}}), row({{"d", 1}})}).table), "a b c\n- d -\n");
}

TEST(TableBuilder, spans_columns) {
  EXPECT_EQ(drawn(built({row({{"a", 0, 2}, {"b", 2}}), row({{"c", 0}, {"d", 1}, {"e", 2}})}).table),
            "a[2x1] b\nc d e\n");
}

TEST(TableBuilder, merges_vertically_by_grid_column) {
  const BuiltTable table = built({row({{"a", 0}, {"b", 1, 1, 1, begins}}), row({{"hidden", 1, 1, 1, continues}}),
                                  row({{"c", 0}, {"", 1, 1, 1, continues}}), row({{"d", 0}, {"e", 1, 1, 1, begins}})});
  EXPECT_EQ(drawn(table.table), "a b[1x2]\nc\nd e\n");
  EXPECT_FALSE(table.repaired);
}

TEST(TableBuilder, keeps_a_continued_cell_that_continues_nothing) {
  const BuiltTable table = built({row({{"a", 0}, {"b", 1}}), row({{"c", 0}, {"d", 1, 1, 1, continues}}),
                                  row({{"e", 0}, {"", 1, 1, 1, continues}})});
  EXPECT_EQ(drawn(table.table), "a b\nc d[1x2]\ne\n");
  EXPECT_TRUE(table.repaired);
}

TEST(TableBuilder, does_not_merge_cells_of_different_width) {
  const BuiltTable table =
      built({row({{"a", 0, 2, 1, begins}, {"b", 2}}), row({{"c", 0, 1, 1, continues}, {"d", 1}, {"e", 2}})});
  EXPECT_EQ(drawn(table.table), "a[2x1] b\nc d e\n");
}

TEST(TableBuilder, merges_horizontally) {
  EXPECT_EQ(
      drawn(built({row({{"a", 0}, {"", 1, 1, 1, none, true}, {"b", 2}}), row({{"c", 0}, {"d", 1}, {"e", 2}})}).table),
      "a[2x1] b\nc d e\n");
}

TEST(TableBuilder, spans_rows_as_written) {
  EXPECT_EQ(drawn(built({row({{"a", 0, 1, 2}, {"b", 1}}), row({{"c", 1}}), row({{"d", 0}, {"e", 1, 1, 99}})}).table),
            "a[1x2] b\nc\nd e\n");
}

TEST(TableBuilder, ends_a_span_where_another_cell_begins) {
  const BuiltTable table = built({row({{"a", 0, 2, 3}, {"b", 2}}), row({{"c", 1}, {"d", 2}}), row({{"e", 2}})});
  EXPECT_EQ(drawn(table.table), "a[2x1] b\n- c d\n- - e\n");
  EXPECT_TRUE(table.repaired);
}

TEST(TableBuilder, drops_rows_and_columns_in_which_no_cell_begins) {
  const BuiltTable table = built({row({{"a", 0, 2, 2}, {"b", 2, 3, 2}}), row({}), row({{"c", 0, 2}, {"d", 2, 3}})});
  EXPECT_EQ(drawn(table.table), "a b\nc d\n");
}

TEST(TableBuilder, counts_header_rows_that_remain) {
  const BuiltTable table = built({row({{"a", 0, 1, 2}}, true), row({}, true), row({{"b", 0}}, true), row({{"c", 0}})});
  EXPECT_EQ(table.table.header_rows, 2);
}

TEST(TableBuilder, folds_lines_a_hair_apart) {
  // The second row was resized by hand: its inner line stands 15 twips to the right of the first row's.
  EXPECT_EQ(drawn(built({row({{"a", 0}, {"b", 1, 2}}), row({{"c", 0, 2}, {"d", 2}})}, {1000, 15, 2000}).table),
            "a b\nc d\n");
  EXPECT_EQ(drawn(built({row({{"a", 0}, {"b", 1, 2}}), row({{"c", 0, 2}, {"d", 2}})}, {1000, 20, 2000}).table),
            "a b[2x1]\nc[2x1] d\n");
}

TEST(TableBuilder, keeps_a_cell_that_is_a_hair_wide) {
  EXPECT_EQ(drawn(built({row({{"a", 0}, {"b", 1}, {"c", 2}})}, {1000, 5, 1000}).table), "a b c\n");
}

TEST(TableBuilder, does_not_fold_lines_of_unknown_width) {
  EXPECT_EQ(drawn(built({row({{"a", 0}, {"b", 1, 2}}), row({{"c", 0, 2}, {"d", 2}})}, {0, 0, 0}).table),
            "a b[2x1]\nc[2x1] d\n");
}

TEST(TableBuilder, survives_spans_and_columns_out_of_range) {
  constexpr int huge = std::numeric_limits<int>::max();
  constexpr int low = std::numeric_limits<int>::min();
  EXPECT_EQ(drawn(built({row({{"a", 0, huge, huge}, {"b", huge, huge}, {"c", low, low, low}}), row({{"d", 0}})}).table),
            "a b c\nd - -\n");
}

TEST(TableBuilder, refuses_a_grid_above_the_budget) {
  std::vector<RawRow> stairs;
  for (int i = 0; i < 100; ++i) stairs.push_back(row({{"a", i}}));
  std::size_t budget = 9'999;
  const BuiltTable table = build_table({.widths = {}, .rows = stairs}, budget);
  EXPECT_TRUE(table.too_large);
  EXPECT_EQ(budget, 9'999U);
  budget = 10'001;
  EXPECT_FALSE(build_table({.widths = {}, .rows = stairs}, budget).too_large);
  EXPECT_EQ(budget, 1U);
}

TEST(TableBuilder, gives_a_grid_that_covers_every_place) {
  const BuiltTable table = built({row({{"a", 2, 2, 2}}), row({{"b", 0}, {"c", 5}}), row({{"d", 3}})});
  const TableGrid grid(table.table);
  EXPECT_EQ(grid.rows(), 3);
  EXPECT_EQ(grid.columns(), 4);
  for (const auto& cells : table.table.rows) {
    for (const BodyCell& cell : cells) EXPECT_TRUE(cell.row_span >= 1 && cell.col_span >= 1);
  }
  EXPECT_TRUE(grid.is_anchor(0, 1));
  EXPECT_FALSE(grid.is_anchor(1, 1));
}

TEST(TableBuilder, has_no_rows_without_cells) { EXPECT_TRUE(built({row({}), row({})}).table.rows.empty()); }

}  // namespace
}  // namespace vekha::importer
