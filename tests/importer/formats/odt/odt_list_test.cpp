#include "tests/importer/formats/odt/odt_support.hpp"

namespace vekha::importer::odt {
namespace {

using test::odt_list;
using test::odt_paragraph;

std::string level(int number, const std::string& attributes) {
  return "<text:list-level-style-number text:level=\"" + std::to_string(number) + "\" " + attributes + "/>";
}

std::string list_style(const std::string& name, const std::string& levels) {
  return "<text:list-style style:name=\"" + name + "\">" + levels + "</text:list-style>";
}

std::string item(const std::string& content, const std::string& attributes = {}) {
  return "<text:list-item " + attributes + ">" + content + "</text:list-item>";
}

std::string list(const std::string& items, const std::string& attributes = {}) {
  return "<text:list " + attributes + ">" + items + "</text:list>";
}

const std::string numbers =
    list_style("N", level(1, R"(style:num-format="1" style:num-suffix=".")") +
                        level(2, R"(style:num-format="1" style:num-suffix="." text:display-levels="2")"));
const std::string style_n = R"(text:style-name="N")";

std::string lists(const std::string& body, const std::string& styles = numbers) {
  return text_of_odt({.body = body, .automatic = styles});
}

TEST(OdtList, numbers_items_of_nested_lists) {
  const auto p = [](const std::string& text) { return odt_paragraph(text); };
  EXPECT_EQ(lists(list(item(p("а") + list(item(p("б")) + item(p("в")))) + item(p("г") + list(item(p("д")))), style_n)),
            "- 1.| а\n-- 1.1.| б\n-- 1.2.| в\n- 2.| г\n-- 2.1.| д");
}

TEST(OdtList, numbers_the_first_paragraph_of_an_item_only) {
  EXPECT_EQ(lists(list(item(odt_paragraph("а") + odt_paragraph("б")) + "<text:list-header>" + odt_paragraph("в") +
                           "</text:list-header>" + item(odt_paragraph("г")),
                       style_n)),
            "- 1.| а\n- б\n- в\n- 2.| г");
}

TEST(OdtList, writes_each_number_format) {
  const auto third = [](const std::string& attributes) {
    const std::string text =
        lists(odt_list({"", "", "т"}, R"(text:style-name="F")"), list_style("F", level(1, attributes)));
    return text.substr(text.rfind('\n') + 1);
  };
  EXPECT_EQ(third(R"x(style:num-format="1" style:num-prefix="(" style:num-suffix=")")x"), "- (3)| т");
  EXPECT_EQ(third(R"(style:num-format="a")"), "- c| т");
  EXPECT_EQ(third(R"(style:num-format="A")"), "- C| т");
  EXPECT_EQ(third(R"(style:num-format="i")"), "- iii| т");
  EXPECT_EQ(third(R"(style:num-format="I")"), "- III| т");
  EXPECT_EQ(third(R"x(style:num-format="а, б, .., аа, аб, ... (ru)" style:num-suffix=")")x"), "- в)| т");
  EXPECT_EQ(third(R"x(style:num-format="А, Б, .., Аа, Бб, ... (ru)")x"), "- В| т");
  EXPECT_EQ(third(R"(style:num-format="")"), "- т");
}

TEST(OdtList, tells_repeated_letters_from_series) {
  const auto label = [](const std::string& format) {
    const std::string start = "style:num-format=\"" + format + "\" text:start-value=\"30\"";
    return lists(odt_list({"т"}, R"(text:style-name="F")"), list_style("F", level(1, start)));
  };
  EXPECT_EQ(label("а, б, .., аа, аб, ... (ru)"), "- аа| т");
  EXPECT_EQ(label("а, б, .., аа, бб, ... (ru)"), "- аа| т");
  EXPECT_EQ(label("a"), "- ad| т");
  EXPECT_EQ(label("a\" style:num-letter-sync=\"true"), "- dd| т");
}

TEST(OdtList, prefers_the_pattern_of_newer_files) {
  const std::string styles = list_style(
      "F", level(1, R"(style:num-format="1" style:num-suffix="." loext:num-list-format="Статья %1%.")") +
               level(2, R"x(style:num-format="1" text:display-levels="2" loext:num-list-format="%1%.%2%)")x"));
  EXPECT_EQ(lists(list(item(odt_paragraph("а") + list(item(odt_paragraph("б")))), R"(text:style-name="F")"), styles),
            "- Статья 1.| а\n-- 1.1)| б");
}

TEST(OdtList, shows_bullets) {
  const std::string styles = list_style("B", R"(<text:list-level-style-bullet text:level="1" text:bullet-char="–"/>)"
                                             R"(<text:list-level-style-image text:level="2"/>)");
  EXPECT_EQ(lists(list(item(odt_paragraph("а") + list(item(odt_paragraph("б")))), R"(text:style-name="B")"), styles),
            "- –| а\n-- •| б");
}

TEST(OdtList, begins_anew_unless_it_continues_another) {
  const std::string first = odt_list({"а", "б"}, style_n + R"( xml:id="l1")");
  EXPECT_EQ(lists(first + odt_list({"в"}, style_n)), "- 1.| а\n- 2.| б\n- 1.| в");
  EXPECT_EQ(lists(first + odt_paragraph("т") + odt_list({"в"}, style_n + R"( text:continue-numbering="true")")),
            "- 1.| а\n- 2.| б\nт\n- 3.| в");
  EXPECT_EQ(lists(first + odt_list({"г"}, style_n) + odt_list({"в"}, style_n + R"( text:continue-list="l1")")),
            "- 1.| а\n- 2.| б\n- 1.| г\n- 3.| в");
}

TEST(OdtList, continues_under_the_number_of_the_level_above) {
  const std::string deeper = list(item(list(item(odt_paragraph("в")))), style_n + R"( text:continue-list="l1")");
  EXPECT_EQ(lists(odt_list({"а", "б"}, style_n + R"( xml:id="l1")") + deeper), "- 1.| а\n- 2.| б\n-- 2.1.| в");
}

TEST(OdtList, takes_start_values_of_levels_and_items) {
  const std::string styles = list_style("S", level(1, R"(style:num-format="1" text:start-value="5")"));
  EXPECT_EQ(lists(list(item(odt_paragraph("а")) + item(odt_paragraph("б"), R"(text:start-value="9")") +
                           item(odt_paragraph("в")),
                       R"(text:style-name="S")"),
                  styles),
            "- 5| а\n- 9| б\n- 10| в");
}

TEST(OdtList, takes_the_style_of_its_paragraphs_where_it_has_none) {
  const std::string styles = numbers + test::odt_style("P", "paragraph", "", R"(style:list-style-name="N")");
  EXPECT_EQ(lists(list(item(odt_paragraph("а", "P"))), styles), "- 1.| а");
}

TEST(OdtList, lets_an_item_have_another_style) {
  const std::string styles = numbers + list_style("X", level(1, R"(style:num-format="A")"));
  EXPECT_EQ(
      lists(list(item(odt_paragraph("а")) + item(odt_paragraph("б"), R"(text:style-override="X")"), style_n), styles),
      "- 1.| а\n- B| б");
}

TEST(OdtList, numbers_headings_and_numbered_paragraphs) {
  const auto numbered = [](const std::string& text) {
    return R"(<text:numbered-paragraph text:list-id="x" text:style-name="N">)" + odt_paragraph(text) +
           "</text:numbered-paragraph>";
  };
  EXPECT_EQ(lists(list(item(R"(<text:h text:outline-level="2">а</text:h>)"), style_n) + numbered("б") + numbered("в")),
            "-h2 1.| а\n- 1.| б\n- 2.| в");
}

TEST(OdtList, reaches_into_no_text_box) {
  const std::string box = "<draw:frame><draw:text-box>" + odt_paragraph("рамка") + "</draw:text-box></draw:frame>";
  EXPECT_EQ(lists(odt_list({"а" + box, "б"}, style_n)), "- 1.| а\nрамка\n- 2.| б");
}

TEST(OdtList, survives_levels_and_numbers_out_of_range) {
  std::string deep = odt_paragraph("дно");
  for (int i = 0; i < 20; ++i) deep = list(item(deep), R"(text:style-name="D")");
  const std::string styles =
      list_style("D", level(10, R"(style:num-format="1")") + level(99, R"(style:num-format="1")") +
                          level(-1, R"(style:num-format="1" text:start-value="99999999999")"));
  EXPECT_EQ(lists(deep, styles), "---------- 1| дно");
}

}  // namespace
}  // namespace vekha::importer::odt
