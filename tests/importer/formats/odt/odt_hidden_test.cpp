#include "tests/importer/formats/odt/odt_support.hpp"

namespace vekha::importer::odt {
namespace {

using test::odt_paragraph;
using test::odt_style;

const std::string styles = odt_style("H", "text", R"(<style:text-properties text:display="none"/>)") +
                           odt_style("V", "text", R"(<style:text-properties text:display="true"/>)") +
                           odt_style("HP", "paragraph", R"(<style:text-properties text:display="none"/>)");

std::string text_with_styles(const std::string& body) { return text_of_odt({.body = body, .automatic = styles}); }

TEST(OdtHidden, spans_and_paragraphs_are_not_text) {
  EXPECT_EQ(text_with_styles(odt_paragraph("а<text:span text:style-name=\"H\">скрыто</text:span>б")), "аб");
  EXPECT_EQ(text_with_styles(odt_paragraph("скрыто", "HP") + odt_paragraph("видно")), "видно");
  EXPECT_EQ(text_with_styles(odt_paragraph("скрыто<text:span text:style-name=\"V\">видно</text:span>", "HP")), "видно");
  EXPECT_THAT(findings_of({.body = odt_paragraph("скрыто", "HP"), .automatic = styles}),
              testing::ElementsAre("hidden-text-skipped"));
}

TEST(OdtHidden, what_nobody_can_see_is_not_text) {
  struct Case {
    const char* properties;
    bool visible;
  };
  for (const Case& c :
       {Case{"fo:color=\"#ffffff\"", false}, Case{"fo:color=\"#FDFDFD\"", false}, Case{"fo:color=\"#ffff00\"", true},
        Case{"fo:color=\"\"", true}, Case{"fo:color=\"#\"", true},
        Case{"fo:color=\"#ffffff\" fo:background-color=\"#000080\"", true},
        Case{"fo:color=\"#ffffff\" fo:background-color=\"transparent\"", false}, Case{"fo:font-size=\"1pt\"", false},
        Case{"fo:font-size=\"8pt\"", true}, Case{"fo:font-size=\"50%\"", true}}) {
    const std::string style =
        test::odt_style("S", "text", std::string("<style:text-properties ") + c.properties + "/>");
    EXPECT_EQ(text_of_odt(
                  {.body = test::odt_paragraph("а<text:span text:style-name=\"S\">б</text:span>"), .automatic = style}),
              c.visible ? "аб" : "а")
        << c.properties;
  }
}

TEST(OdtHidden, white_text_on_a_background_is_text) {
  const std::string backgrounds =
      test::odt_style("W", "paragraph", "<style:text-properties fo:color=\"#ffffff\"/>") +
      test::odt_style("P", "paragraph",
                      "<style:paragraph-properties fo:background-color=\"#004080\"/><style:text-properties "
                      "fo:color=\"#ffffff\"/>") +
      test::odt_style("C", "table-cell", "<style:table-cell-properties fo:background-color=\"#004080\"/>");
  const std::string white = test::odt_paragraph("шапка", "W");
  const auto in_cell = [&](const std::string& attributes) {
    return "<table:table><table:table-row><table:table-cell" + attributes + ">" + white +
           "</table:table-cell></table:table-row></table:table>" + test::odt_paragraph("конец");
  };
  EXPECT_EQ(text_of_odt({.body = in_cell(""), .automatic = backgrounds}), "||\nконец");
  EXPECT_EQ(text_of_odt({.body = in_cell(" table:style-name=\"C\""), .automatic = backgrounds}), "|шапка|\nконец");
  EXPECT_EQ(text_of_odt({.body = test::odt_paragraph("полоса", "P"), .automatic = backgrounds}), "полоса");
}

TEST(OdtHidden, compares_letters_with_what_is_behind_them) {
  struct Case {
    const char* properties;
    bool visible;
  };
  for (const Case& c :
       {Case{R"(fo:color="#000000" fo:background-color="#000000")", false},
        Case{R"(fo:color="#ff0000" fo:background-color="#ffff00")", true},
        Case{R"(fo:background-color="#000000")", true}, Case{R"(fo:color="#000000" loext:opacity="0%")", false},
        Case{R"(style:use-window-font-color="true" loext:opacity="0%")", true},
        Case{R"(fo:color="#000000" loext:opacity="60%")", true}, Case{R"(style:text-scale="1%")", false},
        Case{R"(style:text-scale="90%")", true}, Case{R"(fo:font-size="1%")", false},
        Case{R"(fo:font-size="0pt")", false}}) {
    const std::string style =
        test::odt_style("S", "text", std::string("<style:text-properties ") + c.properties + "/>");
    EXPECT_EQ(text_of_odt(
                  {.body = test::odt_paragraph("а<text:span text:style-name=\"S\">б</text:span>"), .automatic = style}),
              c.visible ? "аб" : "а")
        << c.properties;
  }
}

TEST(OdtHidden, rows_and_columns_that_are_not_shown) {
  const auto of_rows = [](const std::string& rows) {
    return text_of_odt(
        {.body = "<table:table>" + rows + "</table:table>" + odt_paragraph("конец"),
         .automatic = odt_style("flat", "table-row", R"(<style:table-row-properties style:row-height="0.01cm"/>)")});
  };
  const std::string shown = test::odt_row(test::odt_cell("а"));
  for (const char* hidden : {R"(table:visibility="collapse")", R"(table:visibility="filter")"})
    EXPECT_EQ(of_rows(shown + test::odt_row(test::odt_cell("тайна"), hidden)), "|а|\nконец") << hidden;
  EXPECT_EQ(of_rows(shown + test::odt_row(test::odt_cell("б"), R"(table:visibility="visible")")), "|а|\n|б|\nконец");
  EXPECT_EQ(of_rows(shown + test::odt_row(test::odt_cell("тайна"), R"(table:style-name="flat")")), "|а|\n||\nконец");
  EXPECT_EQ(of_rows(R"(<table:table-column/><table:table-column table:visibility="collapse"/>)" +
                    test::odt_row(test::odt_cell("а") + test::odt_cell("тайна"))),
            "|а||\nконец");
}

TEST(OdtHidden, bookmarks_that_hide_what_they_cover) {
  const std::string begin = R"(<text:bookmark-start text:name="b" loext:hidden="true"/>)";
  EXPECT_EQ(text_of_odt({.body = odt_paragraph("а" + begin + "тайна<text:bookmark-end text:name=\"b\"/>б")}), "аб");
  EXPECT_EQ(text_of_odt({.body = odt_paragraph("а" + begin + "б")}), "аб") << "nothing ends it";
}

TEST(OdtHidden, frames_that_are_not_shown_or_stand_beside_the_page) {
  const auto frame = [](const std::string& attributes) {
    return text_of_odt({.body = odt_paragraph("а<draw:frame " + attributes + "><draw:text-box>" + odt_paragraph("б") +
                                              "</draw:text-box></draw:frame>")});
  };
  for (const char* unseen : {R"(draw:display="none")", R"(svg:x="-100cm" svg:width="5cm")", R"(svg:y="90cm")"})
    EXPECT_EQ(frame(unseen), "а") << unseen;
  EXPECT_NE(frame(R"(svg:x="-1cm" svg:y="20cm" svg:width="5cm")"), "а");
}

TEST(OdtHidden, labels_are_counted_and_not_said) {
  const std::string list = odt_style("H", "text", R"(<style:text-properties text:display="none"/>)") +
                           R"(<text:list-style style:name="L"><text:list-level-style-number text:level="1"
 style:num-prefix="тайна" style:num-format="1" text:style-name="H"/></text:list-style>)";
  EXPECT_EQ(text_of_odt({.body = test::odt_list({"а"}, R"(text:style-name="L")"), .automatic = list}), "- а");
}

TEST(OdtHidden, paragraphs_take_no_number) {
  const std::string numbers = R"(<text:list-style style:name="N">
      <text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>)";
  const std::string list = R"(<text:list text:style-name="N"><text:list-item><text:p>а</text:p></text:list-item>
      <text:list-item><text:p text:style-name="HP">скрыто</text:p></text:list-item>
      <text:list-item><text:p>б</text:p></text:list-item></text:list>)";
  EXPECT_EQ(text_of_odt({.body = list, .automatic = styles + numbers}), "- 1| а\n- 2| б");
}

TEST(OdtHidden, sections_are_not_text) {
  const auto section = [](const std::string& attributes) {
    return text_of_body("<text:section " + attributes + ">" + odt_paragraph("текст") + "</text:section>");
  };
  EXPECT_EQ(section(""), "текст");
  EXPECT_EQ(section(R"(text:display="none")"), "");
  EXPECT_EQ(section(R"(text:display="condition" text:is-hidden="true")"), "");
  EXPECT_EQ(section(R"(text:display="condition" text:is-hidden="false")"), "текст");
}

TEST(OdtHidden, fields_keep_the_state_they_were_saved_in) {
  const auto text = [](const std::string& content) { return text_of_body(odt_paragraph(content)); };
  EXPECT_EQ(text("а<text:hidden-text text:is-hidden=\"true\" text:string-value=\"скрыто\"/>"), "а");
  EXPECT_EQ(text("а<text:hidden-text text:is-hidden=\"false\" text:string-value=\"видно\"/>"), "авидно");
  EXPECT_EQ(text("скрыто<text:hidden-paragraph text:is-hidden=\"true\"/>"), "");
  EXPECT_EQ(text("видно<text:hidden-paragraph text:is-hidden=\"false\"/>"), "видно");
  EXPECT_EQ(text("<text:conditional-text text:string-value-if-true=\"да\">нет</text:conditional-text>"), "нет");
}

TEST(OdtHidden, text_hides_the_notes_and_frames_in_it) {
  EXPECT_EQ(text_with_styles(odt_paragraph("а<text:span text:style-name=\"H\"><text:note><text:note-body>" +
                                           odt_paragraph("сноска") +
                                           "</text:note-body></text:note><draw:frame><draw:text-box>" +
                                           odt_paragraph("рамка") + "</draw:text-box></draw:frame></text:span>")),
            "а");
}

TEST(OdtHidden, comments_are_not_text) {
  const std::string body = odt_paragraph("а<office:annotation><dc:creator>Рецензент</dc:creator>" +
                                         odt_paragraph("примечание") + "</office:annotation>б<office:annotation-end/>");
  EXPECT_EQ(text_of_body(body), "аб");
  EXPECT_THAT(findings_of({.body = body}), testing::ElementsAre("comments-skipped"));
}

const std::string changes = R"(<text:tracked-changes><text:changed-region text:id="d"><text:deletion>
    <office:change-info><dc:creator>Рецензент</dc:creator></office:change-info><text:p>вычеркнуто</text:p>
    </text:deletion></text:changed-region><text:changed-region text:id="i"><text:insertion/></text:changed-region>
    </text:tracked-changes>)";

TEST(OdtHidden, deletions_are_not_text_and_insertions_are) {
  const std::string body = changes + odt_paragraph(
                                         "а<text:change text:change-id=\"d\"/><text:change-start "
                                         "text:change-id=\"i\"/>вставка<text:change-end text:change-id=\"i\"/>");
  EXPECT_EQ(text_of_body(body), "авставка");
  EXPECT_THAT(findings_of({.body = body}), testing::ElementsAre("tracked-changes"));
}

TEST(OdtHidden, deletions_left_in_place_are_not_text) {
  EXPECT_EQ(text_of_body(changes + odt_paragraph("а<text:change-start text:change-id=\"d\"/>удалено") +
                         odt_paragraph("и это") + test::odt_table(test::odt_row(test::odt_cell("и таблица"))) +
                         odt_paragraph("и то<text:change-end text:change-id=\"d\"/>б")),
            "а\nб");
}

}  // namespace
}  // namespace vekha::importer::odt
