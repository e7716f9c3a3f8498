#include "tests/importer/formats/odt/odt_support.hpp"

namespace vekha::importer::odt {
namespace {

using test::odt_cell;
using test::odt_paragraph;
using test::odt_row;
using test::odt_table;

const std::string covered = "<table:covered-table-cell/>";
const std::string two_columns = R"(table:number-columns-spanned="2")";
const std::string two_rows = R"(table:number-rows-spanned="2")";

TEST(OdtTable, reads_rows_of_cells) {
  EXPECT_EQ(text_of_body(odt_table(odt_row(odt_cell("а") + odt_cell("б")) + odt_row(odt_cell("в") + odt_cell("")))),
            "|а|б|\n|в||");
}

TEST(OdtTable, resolves_spans_over_covered_cells) {
  const std::string rows = odt_row(odt_cell("а", two_columns + " " + two_rows) + covered + odt_cell("б")) +
                           odt_row(R"(<table:covered-table-cell table:number-columns-repeated="2"/>)" + odt_cell("в")) +
                           odt_row(odt_cell("г") + odt_cell("д") + odt_cell("е"));
  EXPECT_EQ(text_of_body(odt_table(rows)), "|а[2x2]|б|\n|в|\n|г|д|е|");
}

TEST(OdtTable, places_cells_by_spans_where_covered_ones_are_not_written) {
  const std::string rows = odt_row(odt_cell("а", two_rows) + odt_cell("б", two_columns)) +
                           odt_row(odt_cell("в") + odt_cell("г")) +
                           odt_row(odt_cell("д") + odt_cell("е") + odt_cell("ё"));
  EXPECT_EQ(text_of_body(odt_table(rows)), "|а[1x2]|б[2x1]|\n|в|г|\n|д|е|ё|");
}

TEST(OdtTable, does_not_show_what_is_under_a_span) {
  const std::string hidden = "<table:covered-table-cell>" + odt_paragraph("под") + "</table:covered-table-cell>";
  EXPECT_EQ(text_of_body(odt_table(odt_row(odt_cell("а", two_columns) + hidden + odt_cell("б")))), "|а|б|");
}

TEST(OdtTable, repeats_cells_and_rows) {
  const std::string rows = odt_row(odt_cell("а", R"(table:number-columns-repeated="2")") + odt_cell("б")) +
                           odt_row(odt_cell("в") + odt_cell("") + odt_cell(""), R"(table:number-rows-repeated="2")");
  EXPECT_EQ(text_of_body(odt_table(rows)), "|а|а|б|\n|в|||\n|в|||");
}

TEST(OdtTable, shows_once_what_is_repeated_beyond_measure) {
  const std::string table = odt_table(
      odt_row(odt_cell("а", R"(table:number-columns-repeated="1000000")"), R"(table:number-rows-repeated="1000000")"));
  EXPECT_EQ(text_of_body(table), "|а|");
  EXPECT_THAT(findings_of({.body = table}), testing::ElementsAre("limit-reached"));
}

TEST(OdtTable, counts_the_repetitions_of_all_tables_together) {
  const std::string table = odt_table(odt_row(odt_cell("а", R"(table:number-columns-repeated="4")")));
  EXPECT_EQ(text_of_odt({.body = table + table}, {.grid_cells = 8}), "|а|а|а|а|\n|а|а|а|а|");
  EXPECT_EQ(text_of_odt({.body = table + table}, {.grid_cells = 5}), "|а|а|а|а|\n|а|");
}

TEST(OdtTable, flags_header_rows) {
  const std::string rows = "<table:table-header-rows>" + odt_row(odt_cell("№")) + odt_row(odt_cell("1")) +
                           "</table:table-header-rows><table:table-rows>" + odt_row(odt_cell("а")) +
                           "</table:table-rows><table:table-row-group>" + odt_row(odt_cell("б")) +
                           "</table:table-row-group>";
  const Body body = body_of({.body = odt_table(rows)});
  EXPECT_EQ(test::body_text(body.blocks), "|№|\n|1|\n|а|\n|б|");
  EXPECT_EQ(std::get<BodyTable>(body.blocks.at(0).value).header_rows, 2);
}

TEST(OdtTable, keeps_tables_in_cells) {
  const std::string inner = odt_table(odt_row(odt_cell("внутри")));
  const std::string cell = "<table:table-cell>" + odt_paragraph("а") + inner + "</table:table-cell>";
  EXPECT_EQ(text_of_body(odt_table(odt_row(cell))), "|а / {|внутри|}|");
}

TEST(OdtTable, folds_grid_lines_a_hair_apart) {
  const auto column = [](const std::string& name, const std::string& width) {
    return test::odt_style(name, "table-column",
                           "<style:table-column-properties style:column-width=\"" + width + "\"/>");
  };
  const std::string columns = R"(<table:table-column table:style-name="A"/><table:table-column table:style-name="H"/>
      <table:table-column table:style-name="A"/>)";
  const std::string table = odt_table(columns + odt_row(odt_cell("а") + odt_cell("б", two_columns) + covered) +
                                      odt_row(odt_cell("в", two_columns) + covered + odt_cell("г")));
  EXPECT_EQ(text_of_odt({.body = table, .automatic = column("A", "5cm") + column("H", "0.01cm")}), "|а|б|\n|в|г|");
  EXPECT_EQ(text_of_odt({.body = table, .automatic = column("A", "5cm") + column("H", "1cm")}),
            "|а|б[2x1]|\n|в[2x1]|г|");
}

TEST(OdtTable, survives_spans_out_of_range) {
  const std::string cells =
      odt_cell("а", R"(table:number-columns-spanned="2000000000" table:number-rows-spanned="-5")") +
      odt_cell("б", R"(table:number-columns-repeated="0")");
  EXPECT_EQ(text_of_body(odt_table(odt_row(cells))), "|а|б|");
}

TEST(OdtTable, without_cells_is_no_table) { EXPECT_EQ(text_of_body(odt_table("<table:table-column/>")), ""); }

TEST(OdtTable, too_large_refuses_the_document) {
  const std::string file =
      test::Odt{.body = odt_table(odt_row(odt_cell("а") + odt_cell("б")) + odt_row(odt_cell("в")))}.bytes();
  auto package = Package::open(test::bytes_of(file), {});
  const auto body = read_odt(package.value(), {.grid_cells = 3});
  ASSERT_FALSE(body.ok());
  EXPECT_EQ(code_name(body.error().code), "table-too-large");
}

}  // namespace
}  // namespace vekha::importer::odt
