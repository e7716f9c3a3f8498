#include "generator/pages/parts/block_html.hpp"

#include <gtest/gtest.h>

#include "tests/generator/sample_site.hpp"

namespace vekha::generator {
namespace {

using model::Block;
using model::Cell;
using model::Heading;
using model::Paragraph;
using model::Table;

const Words& words() { return tests::default_words(); }

Block paragraph(std::string text) { return {Paragraph{std::move(text)}}; }
Block heading(int level, std::string text) { return {Heading{level, std::move(text)}}; }
Cell cell(std::string text, int columns = 1) {
  Cell made;
  made.col_span = columns;
  made.blocks.push_back(paragraph(std::move(text)));
  return made;
}
Block table(std::vector<std::vector<Cell>> rows, int header_rows) { return {Table{std::move(rows), header_rows}}; }

DocumentHtml html(std::vector<Block> blocks, const RowAnchors& anchors = {}) {
  model::Document document;
  document.blocks = std::move(blocks);
  return document_html(document, anchors, words());
}

TEST(DocumentHtml, escapes_the_text) {
  EXPECT_EQ(html({paragraph("a < b & \"c\"")}).html, "<p>a &lt; b &amp; &quot;c&quot;</p>\n");
}

TEST(DocumentHtml, shows_crossed_out_text_at_its_place) {
  const auto shown = [](std::string text, std::vector<model::StruckText> struck) {
    return html({{Paragraph{std::move(text), std::move(struck)}}}).html;
  };
  EXPECT_EQ(shown("до 22.02", {{0, "до 01.02 "}}), "<p><s>до 01.02 </s>до 22.02</p>\n");
  EXPECT_EQ(shown("до мая", {{2, " <1>"}, {6, " июня"}}), "<p>до<s> &lt;1&gt;</s> мая<s> июня</s></p>\n");
  EXPECT_EQ(shown("", {{0, "всё"}}), "<p><s>всё</s></p>\n");
  EXPECT_EQ(shown("а", {{7, "б"}}), "<p>а<s>б</s></p>\n") << "beyond the end";
  EXPECT_EQ(html({{Heading{1, "План", {{0, "Проект "}}}}}).html, "<h2 id=\"h1\"><s>Проект </s>План</h2>\n");
}

TEST(DocumentHtml, begins_headings_at_two_and_skips_no_level) {
  const auto made = html({heading(3, "А"), heading(6, "Б"), heading(4, "В"), heading(3, "Г")});
  EXPECT_EQ(made.html, "<h2 id=\"h1\">А</h2>\n<h3 id=\"h2\">Б</h3>\n<h3 id=\"h3\">В</h3>\n<h2 id=\"h4\">Г</h2>\n");
  ASSERT_EQ(made.contents.size(), 2U);
  EXPECT_EQ(made.contents[1].id, "h4");
  EXPECT_EQ(made.contents[1].label, "Г");
}

TEST(DocumentHtml, gives_rows_the_anchors_of_their_activities) {
  const auto made =
      html({table({{cell("№"), cell("Что")}, {cell("1"), cell("Дело")}}, 1)}, {{{1, 2}, "a1"}, {{1, 2}, "a2"}});
  EXPECT_NE(
      made.html.find("<tr id=\"a1\"><td data-l=\"№\"><span id=\"a2\"></span>1</td><td data-l=\"Что\">Дело</td></tr>"),
      std::string::npos)
      << made.html;
  EXPECT_NE(made.html.find("<th scope=\"col\">№</th>"), std::string::npos);
}

TEST(DocumentHtml, counts_top_level_tables_only) {
  Cell outer = cell("а");
  outer.blocks.push_back(table({{cell("x"), cell("y")}, {cell("1"), cell("2")}}, 0));
  const auto made = html({table({{outer, cell("б")}, {cell("в"), cell("г")}}, 0),
                          table({{cell("1"), cell("2")}, {cell("3"), cell("4")}}, 0)},
                         {{{2, 2}, "a1"}});
  EXPECT_NE(made.html.find("<tr id=\"a1\"><td>3</td>"), std::string::npos) << made.html;
}

TEST(DocumentHtml, reads_layout_tables_as_text) {
  EXPECT_EQ(html({table({{cell("УТВЕРЖДАЮ"), cell("Начальник")}}, 0)}).html, "<p>УТВЕРЖДАЮ</p>\n<p>Начальник</p>\n");
  EXPECT_EQ(html({table({{cell("а")}, {cell("б")}}, 0)}).html, "<p>а</p>\n<p>б</p>\n");
}

TEST(DocumentHtml, keeps_a_layout_table_that_an_activity_points_into) {
  EXPECT_NE(html({table({{cell("1"), cell("Дело")}}, 0)}, {{{1, 1}, "a1"}}).html.find("<tr id=\"a1\">"),
            std::string::npos);
}

TEST(DocumentHtml, spans_cells_and_heads_bands) {
  const auto made = html({table({{cell("№"), cell("Что")}, {cell("Раздел", 2)}, {cell("1"), cell("Дело")}}, 1)});
  EXPECT_NE(made.html.find("<th scope=\"colgroup\" colspan=\"2\">Раздел</th>"), std::string::npos) << made.html;
}

TEST(DocumentHtml, keeps_the_labels_of_lists) {
  model::List list;
  list.items.push_back({"1.16.", {paragraph("дело")}});
  list.items.push_back({"", {paragraph("а"), paragraph("б")}});
  EXPECT_EQ(html({{list}}).html,
            "<ul class=\"own\"><li><span class=\"label\">1.16.</span> дело</li><li><p>а</p>\n<p>б</p>\n</li></ul>\n");
}

TEST(DocumentHtml, numbers_rows_in_line) {
  model::List number;
  number.items.push_back({"1.", {}});
  Cell first;
  first.blocks.push_back({number});
  const auto made = html({table({{cell("№"), cell("Что")}, {first, cell("Дело")}}, 1)});
  EXPECT_NE(made.html.find("<td data-l=\"№\">1.</td>"), std::string::npos) << made.html;
}

TEST(DocumentHtml, says_where_pictures_stood) {
  EXPECT_EQ(html({{model::Image{"image1.png", "Схема"}}}).html, "<p>[Рисунок: Схема]</p>\n");
}

TEST(DocumentHtml, stops_at_absurd_depth) {
  Block block = paragraph("дно");
  for (int i = 0; i < 5000; ++i) {
    model::List list;
    list.items.push_back({"", {}});
    list.items.front().blocks.push_back(std::move(block));
    block = {std::move(list)};
  }
  std::vector<Block> blocks;
  blocks.push_back(std::move(block));
  EXPECT_LT(html(std::move(blocks)).html.size(), 10'000U);
}

}  // namespace
}  // namespace vekha::generator
