#include "tests/importer/formats/odt/odt_support.hpp"

namespace vekha::importer::odt {
namespace {

using test::odt_paragraph;
using test::odt_style;

const std::string bold = R"(<style:text-properties fo:font-weight="bold"/>)";
const std::string plain = R"(<style:text-properties fo:font-weight="normal"/>)";
const std::string italic = R"(<style:text-properties fo:font-style="italic"/>)";

TEST(OdtStyle, makes_a_paragraph_bold_where_all_letters_are) {
  const std::string automatic =
      odt_style("B", "paragraph", bold) + odt_style("T", "text", bold) + odt_style("N", "text", plain);
  const auto is_bold = [&](const std::string& body) {
    return first_paragraph({.body = body, .automatic = automatic}).bold;
  };
  EXPECT_TRUE(is_bold(odt_paragraph("текст", "B")));
  EXPECT_TRUE(is_bold(odt_paragraph("<text:span text:style-name=\"T\">текст</text:span>.")));
  EXPECT_FALSE(is_bold(odt_paragraph("<text:span text:style-name=\"T\">текст</text:span> не весь")));
  EXPECT_FALSE(is_bold(odt_paragraph("<text:span text:style-name=\"N\">текст</text:span>", "B")));
  EXPECT_FALSE(is_bold(odt_paragraph("текст")));
}

TEST(OdtStyle, inherits_from_named_styles_and_the_default) {
  const std::string base = bold + R"(<style:paragraph-properties fo:text-align="center"/>)";
  const BodyParagraph paragraph = first_paragraph(
      {.body = odt_paragraph("текст", "P1"),
       .automatic = odt_style("P1", "paragraph", "", R"(style:parent-style-name="Own")"),
       .styles = R"(<style:default-style style:family="paragraph">)" + italic + "</style:default-style>" +
                 odt_style("Own", "paragraph", "", R"(style:parent-style-name="Base")") +
                 odt_style("Base", "paragraph", base)});
  EXPECT_TRUE(paragraph.bold);
  EXPECT_TRUE(paragraph.italic);
  EXPECT_TRUE(paragraph.centered);
}

TEST(OdtStyle, survives_a_ring_of_parents) {
  const std::string styles = odt_style("A", "paragraph", bold, R"(style:parent-style-name="B")") +
                             odt_style("B", "paragraph", "", R"(style:parent-style-name="A")") +
                             odt_style("T", "text", italic, R"(style:parent-style-name="T")");
  const BodyParagraph paragraph =
      first_paragraph({.body = odt_paragraph("<text:span text:style-name=\"T\">т</text:span>", "B"), .styles = styles});
  EXPECT_TRUE(paragraph.bold);
  EXPECT_TRUE(paragraph.italic);
}

TEST(OdtStyle, is_named_as_people_see_it) {
  const std::string styles = odt_style("Heading_20_1", "paragraph", "", R"(style:display-name="Heading 1")") +
                             odt_style("Own_20_style", "paragraph", "");
  const std::string automatic = odt_style("P1", "paragraph", "", R"(style:parent-style-name="Heading_20_1")");
  const auto name = [&](const std::string& style) {
    return first_paragraph({.body = odt_paragraph("т", style), .automatic = automatic, .styles = styles}).style;
  };
  EXPECT_EQ(name("Heading_20_1"), "Heading 1");
  EXPECT_EQ(name("P1"), "Heading 1");
  EXPECT_EQ(name("Own_20_style"), "Own style");
  EXPECT_EQ(name("Not_20_defined"), "Not defined");
  EXPECT_EQ(name(""), "");
}

TEST(OdtStyle, of_the_content_hides_a_named_one) {
  EXPECT_FALSE(first_paragraph({.body = odt_paragraph("т", "P1"),
                                .automatic = odt_style("P1", "paragraph", plain),
                                .styles = odt_style("P1", "paragraph", bold)})
                   .bold);
}

TEST(OdtStyle, carries_a_page_break_to_the_next_text) {
  const std::string automatic = odt_style("B", "paragraph", R"(<style:paragraph-properties fo:break-before="page"/>)") +
                                odt_style("M", "paragraph", "", R"(style:master-page-name="Landscape")");
  const Body body =
      body_of({.body = odt_paragraph("1") + odt_paragraph("", "B") + odt_paragraph("2") + odt_paragraph("3", "M"),
               .automatic = automatic});
  ASSERT_EQ(body.blocks.size(), 3U);
  EXPECT_FALSE(std::get<BodyParagraph>(body.blocks[0].value).page_break_before);
  EXPECT_TRUE(std::get<BodyParagraph>(body.blocks[1].value).page_break_before);
  EXPECT_TRUE(std::get<BodyParagraph>(body.blocks[2].value).page_break_before);
}

TEST(OdtStyle, gives_headings_their_level_and_outline_number) {
  const std::string outline = R"(<text:outline-style style:name="Outline">
      <text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/>
      <text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>)";
  const std::string body =
      R"(<text:h text:outline-level="1">Первый</text:h><text:h text:outline-level="2">Второй</text:h>
      <text:h text:outline-level="1" text:is-list-header="true">Без номера</text:h>
      <text:h text:outline-level="1">Третий</text:h>
      <text:h text:outline-level="1" text:restart-numbering="true" text:start-value="7">Седьмой</text:h>
      <text:h text:outline-level="99">Глубокий</text:h>)";
  EXPECT_EQ(text_of_odt({.body = body, .styles = outline}),
            "h1 I.| Первый\nh2 I.1| Второй\nh1 Без номера\nh1 II.| Третий\nh1 VII.| Седьмой\nh9 Глубокий");
}

TEST(OdtStyle, sets_aside_crossed_out_text_and_marks_of_notes) {
  struct Case {
    const char* properties;  // of the span around the last figure
    const char* text;
  };
  const Case cases[] = {
      {"", "651"},
      {R"(style:text-line-through-style="solid")", "65~1~"},
      {R"(style:text-line-through-type="double" style:text-line-through-style="solid")", "65~1~"},
      {R"(style:text-line-through-style="none")", "651"},
      {R"(style:text-line-through-style="solid" style:text-line-through-type="none")", "651"},
      {R"(style:text-crossing-out="single-line")", "65~1~"},
      {R"(style:text-position="super 58%")", "65^¹^"},
      {R"(style:text-position="33% 58%")", "65^¹^"},
      {R"(style:text-position="sub 58%")", "651"},
      {R"(style:text-position="-33% 58%")", "651"},
      {R"(style:text-position="0% 100%")", "651"},
  };
  for (const Case& c : cases) {
    const std::string properties = std::string("<style:text-properties ") + c.properties + "/>";
    const test::Odt odt{.body = odt_paragraph("65<text:span text:style-name=\"T\">1</text:span>"),
                        .automatic = odt_style("T", "text", "", R"(style:parent-style-name="Base")"),
                        .styles = odt_style("Base", "text", properties)};
    EXPECT_EQ(text_of_odt(odt), c.text) << c.properties;
    const bool struck = std::string_view(c.text).find('~') != std::string_view::npos;
    EXPECT_EQ(findings_of(odt).size(), struck ? 1U : 0U) << c.properties;
  }
}

TEST(OdtStyle, lets_a_span_take_crossing_out_back) {
  const std::string automatic =
      odt_style("P", "paragraph", R"(<style:text-properties style:text-line-through-style="solid"/>)") +
      odt_style("T", "text", R"(<style:text-properties style:text-line-through-style="none"/>)");
  EXPECT_EQ(text_of_odt({.body = odt_paragraph("а<text:span text:style-name=\"T\">б</text:span>", "P"),
                         .automatic = automatic}),
            "~а~б");
}

TEST(OdtStyle, reads_pictorial_fonts) {
  const std::string automatic = odt_style("W", "text", R"(<style:text-properties style:font-name="Wingdings"/>)") +
                                odt_style("F", "text", R"(<style:text-properties fo:font-family="'Wingdings 2'"/>)");
  EXPECT_EQ(text_of_odt({.body = odt_paragraph("<text:span text:style-name=\"W\">\uF0FE</text:span> да "
                                               "<text:span text:style-name=\"F\">\uF0A3</text:span> нет"),
                         .automatic = automatic}),
            "☑ да □ нет");
}

}  // namespace
}  // namespace vekha::importer::odt
