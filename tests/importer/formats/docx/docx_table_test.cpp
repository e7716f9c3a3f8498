#include "tests/importer/formats/docx/docx_support.hpp"

namespace vekha::importer {
namespace {

using model::DiagnosticCode;
using test::cell;
using test::row;
using test::table;
using test::text_paragraph;

TEST(DocxTable, reads_spans_and_merges) {
  struct Case {
    std::string rows;
    const char* text;
  };
  const std::string span = "<w:gridSpan w:val=\"2\"/>";
  const std::string restart = "<w:vMerge w:val=\"restart\"/>";
  const Case cases[] = {
      {row(cell("a", span) + cell("b")) + row(cell("c") + cell("d") + cell("e")), "|a[2x1]|b|\n|c|d|e|"},
      {row(cell("a", restart) + cell("b") + cell("c")) + row(cell("", "<w:vMerge/>") + cell("d", span)),
       "|a[1x2]|b|c|\n|d[2x1]|"},
      {row(cell("a") + cell("b", restart) + cell("c")) +
           row(cell("", "<w:vMerge/>") + cell("d"), "<w:gridBefore w:val=\"1\"/>"),
       "|a|b[1x2]|c|\n||d|"},
      {row(cell("a") + cell("b") + cell("c")) + row(cell("d"), "<w:gridAfter w:val=\"2\"/>"), "|a|b|c|\n|d|||"},
      {row(cell("a", "<w:hMerge w:val=\"restart\"/>") + cell("", "<w:hMerge/>") + cell("b")) +
           row(cell("c") + cell("d") + cell("e")),
       "|a[2x1]|b|\n|c|d|e|"},
      {row(cell("a")) + row(cell("b") + cell("c")), "|a||\n|b|c|"},
      {row("<w:sdt><w:sdtContent>" + cell("a") + "</w:sdtContent></w:sdt><w:customXml>" + cell("b") + "</w:customXml>"),
       "|a|b|"},
      {"<w:sdt><w:sdtContent>" + row(cell("a")) + "</w:sdtContent></w:sdt><w:customXml>" + row(cell("b")) +
           "</w:customXml>",
       "|a|\n|b|"},
      {row(cell("a", "<w:gridSpan w:val=\"-3\"/>") + cell("b", "<w:gridSpan w:val=\"x\"/>") +
           cell("c", "<w:gridSpan w:val=\"2000000000\"/>") + cell("d", "<w:gridSpan w:val=\"99999999999999\"/>")),
       "|a|b|c|d|"},
  };
  for (const Case& c : cases) EXPECT_EQ(text_of_body(table(c.rows, 3)), c.text) << c.rows;
}

TEST(DocxTable, keeps_every_block_of_a_cell) {
  EXPECT_EQ(text_of_body(table(row("<w:tc>" + text_paragraph("a") + table(row(cell("b") + cell("c")), 2) +
                                   text_paragraph("d") + "</w:tc>" + cell("e")),
                               2)),
            "|a / {|b|c|} / d|e|");
}

TEST(DocxTable, counts_header_rows) {
  const Body body =
      read({.body = table(row(cell("a"), "<w:tblHeader/>") + row(cell("b"), "<w:tblHeader w:val=\"1\"/>") +
                              row(cell("c"), "<w:tblHeader w:val=\"0\"/>") + row(cell("d"), "<w:tblHeader/>"),
                          1)});
  EXPECT_EQ(std::get<BodyTable>(body.blocks.at(0).value).header_rows, 2);
}

TEST(DocxTable, folds_grid_lines_a_hair_apart) {
  const auto with_grid = [](const std::string& grid) {
    return text_of_body("<w:tbl><w:tblGrid>" + grid + "</w:tblGrid>" +
                        row(cell("a") + cell("b", "<w:gridSpan w:val=\"2\"/>")) +
                        row(cell("c", "<w:gridSpan w:val=\"2\"/>") + cell("d")) + "</w:tbl>");
  };
  EXPECT_EQ(with_grid("<w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"12\"/><w:gridCol w:w=\"2000\"/>"), "|a|b|\n|c|d|");
  EXPECT_EQ(with_grid("<w:gridCol w:w=\"100pt\"/><w:gridCol w:w=\"0.6pt\"/><w:gridCol w:w=\"3cm\"/>"), "|a|b|\n|c|d|");
  EXPECT_EQ(with_grid("<w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"500\"/><w:gridCol w:w=\"2000\"/>"),
            "|a|b[2x1]|\n|c[2x1]|d|");
  EXPECT_EQ(with_grid("<w:gridCol/><w:gridCol/><w:gridCol/>"), "|a|b[2x1]|\n|c[2x1]|d|");
}

TEST(DocxTable, tells_where_a_table_was_repaired) {
  const Body body = read({.body = table(row(cell("a")), 1) + table(row(cell("b")) + row(cell("c", "<w:vMerge/>")), 1)});
  EXPECT_EQ(test::body_text(body.blocks), "|a|\n|b|\n|c|");
  ASSERT_TRUE(has(body, DiagnosticCode::table_repaired));
  EXPECT_EQ(body.diagnostics.at(0).source.table, 2);
}

TEST(DocxTable, drops_a_table_without_cells) { EXPECT_EQ(text_of_body(table(row(""), 1) + text_paragraph("a")), "a"); }

TEST(DocxTable, refuses_grids_above_the_limit) {
  std::string stairs;
  for (int i = 0; i < 60; ++i) stairs += row(cell("a"), "<w:gridBefore w:val=\"" + std::to_string(i) + "\"/>");
  const std::string bytes = test::Docx{.body = table(stairs, 1)}.bytes();
  Limits limits;
  limits.grid_cells = 3000;
  const auto body = read_body(test::bytes_of(bytes), limits);
  ASSERT_FALSE(body.ok());
  EXPECT_EQ(body.error().code, DiagnosticCode::table_too_large);
}

}  // namespace
}  // namespace vekha::importer
