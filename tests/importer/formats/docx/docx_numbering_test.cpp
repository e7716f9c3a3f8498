#include "tests/importer/formats/docx/docx_support.hpp"

namespace vekha::importer {
namespace {

using test::paragraph;
using test::row;
using test::run;
using test::table;
using test::text_paragraph;

std::string level(int index, const std::string& format, const std::string& text, const std::string& more = {}) {
  return "<w:lvl w:ilvl=\"" + std::to_string(index) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" +
         more + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
}

std::string abstract(int id, const std::string& levels) {
  return "<w:abstractNum w:abstractNumId=\"" + std::to_string(id) + "\">" + levels + "</w:abstractNum>";
}

std::string num(int id, int abstract_id, const std::string& overrides = {}) {
  return "<w:num w:numId=\"" + std::to_string(id) + "\"><w:abstractNumId w:val=\"" + std::to_string(abstract_id) +
         "\"/>" + overrides + "</w:num>";
}

std::string item(int number, int list_level, const std::string& text) {
  return paragraph(run(text), "<w:numPr><w:ilvl w:val=\"" + std::to_string(list_level) + "\"/><w:numId w:val=\"" +
                                  std::to_string(number) + "\"/></w:numPr>");
}

const std::string outline =
    abstract(0, level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2.") + level(2, "russianLower", "%3)"));

TEST(DocxNumbering, prints_labels_with_all_levels) {
  EXPECT_EQ(text_of_docx({.body = item(1, 0, "a") + item(1, 1, "b") + item(1, 2, "c") + item(1, 2, "d") +
                                  item(1, 1, "e") + item(1, 0, "f") + item(1, 1, "g"),
                          .numbering = outline + num(1, 0)}),
            "- 1.| a\n-- 1.1.| b\n--- а)| c\n--- б)| d\n-- 1.2.| e\n- 2.| f\n-- 2.1.| g");
}

TEST(DocxNumbering, knows_the_formats) {
  struct Case {
    const char* format;
    const char* label;  // of the third paragraph
  };
  const Case cases[] = {{"decimal", "3."},      {"decimalZero", "03."},
                        {"lowerLetter", "c."},  {"upperLetter", "C."},
                        {"lowerRoman", "iii."}, {"upperRoman", "III."},
                        {"russianLower", "в."}, {"russianUpper", "В."},
                        {"none", "."},          {"ordinal", "3-й."},
                        {"hex", "3."},          {"numberInDash", "- 3 -."},
                        {"unheardOf", "3."},    {"decimalEnclosedCircle", "③."}};
  for (const Case& c : cases) {
    const Body body = read({.body = item(1, 0, "x") + item(1, 0, "x") + item(1, 0, "x"),
                            .numbering = abstract(0, level(0, c.format, "%1.")) + num(1, 0)});
    EXPECT_EQ(std::get<BodyParagraph>(body.blocks.at(2).value).list_label, c.label) << c.format;
  }
}

TEST(DocxNumbering, goes_on_after_a_paragraph_and_through_a_table) {
  EXPECT_EQ(text_of_docx({.body = item(1, 0, "a") + item(1, 1, "b") + text_paragraph("между") +
                                  table(row("<w:tc>" + item(1, 1, "c") + "</w:tc>"), 1) + item(1, 1, "d"),
                          .numbering = outline + num(1, 0)}),
            "- 1.| a\n-- 1.1.| b\nмежду\n|-- 1.2.| c|\n-- 1.3.| d");
}

TEST(DocxNumbering, counts_lists_of_one_definition_together) {
  EXPECT_EQ(text_of_docx({.body = item(1, 0, "a") + item(2, 0, "b") + item(1, 0, "c"),
                          .numbering = outline + num(1, 0) + num(2, 0)}),
            "- 1.| a\n- 2.| b\n- 3.| c");
}

TEST(DocxNumbering, starts_again_where_an_instance_says_so) {
  const std::string start = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>";
  EXPECT_EQ(text_of_docx({.body = item(1, 0, "a") + item(2, 0, "b") + item(2, 0, "c") + item(1, 0, "d"),
                          .numbering = outline + num(1, 0) + num(2, 0, start)}),
            "- 1.| a\n- 5.| b\n- 6.| c\n- 7.| d");
}

TEST(DocxNumbering, replaces_levels_where_an_instance_says_so) {
  const std::string over = "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperRoman", "%1)") + "</w:lvlOverride>";
  EXPECT_EQ(text_of_docx({.body = item(2, 0, "a"), .numbering = outline + num(1, 0) + num(2, 0, over)}), "- I)| a");
}

TEST(DocxNumbering, restarts_levels_as_told) {
  const std::string levels = level(0, "decimal", "%1.") + level(1, "decimal", "%2)", "<w:lvlRestart w:val=\"0\"/>");
  EXPECT_EQ(text_of_docx({.body = item(1, 0, "a") + item(1, 1, "b") + item(1, 0, "c") + item(1, 1, "d"),
                          .numbering = abstract(0, levels) + num(1, 0)}),
            "- 1.| a\n-- 1)| b\n- 2.| c\n-- 2)| d");
}

TEST(DocxNumbering, writes_legal_levels_with_decimals) {
  const std::string levels = level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2.", "<w:isLgl/>");
  EXPECT_EQ(text_of_docx({.body = item(1, 0, "a") + item(1, 1, "b"), .numbering = abstract(0, levels) + num(1, 0)}),
            "- I.| a\n-- 1.1.| b");
}

TEST(DocxNumbering, shows_bullets) {
  const auto bullet = [](const std::string& text, const std::string& more) {
    return text_of_docx(
        {.body = item(1, 0, "a"), .numbering = abstract(0, level(0, "bullet", text, more)) + num(1, 0)});
  };
  EXPECT_EQ(bullet("\uF0B7", "<w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr>"), "- •| a");
  EXPECT_EQ(bullet("v", "<w:rPr><w:rFonts w:hAnsi=\"Wingdings\"/></w:rPr>"), "- •| a");
  EXPECT_EQ(bullet("–", ""), "- –| a");
  EXPECT_EQ(bullet("", "<w:lvlPicBulletId w:val=\"0\"/>"), "- •| a");
  EXPECT_EQ(bullet("", ""), "a");
  EXPECT_EQ(bullet("–", "<w:rPr><w:vanish/></w:rPr>"), "a");
}

TEST(DocxNumbering, takes_the_list_from_the_style) {
  const std::string styles =
      R"(<w:style w:type="paragraph" w:styleId="top"><w:name w:val="Пункт"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>)"
      R"(</w:pPr></w:style>)"
      R"(<w:style w:type="paragraph" w:styleId="sub"><w:name w:val="Подпункт"/><w:pPr><w:numPr><w:ilvl w:val="1"/>)"
      R"(<w:numId w:val="1"/></w:numPr></w:pPr></w:style>)"
      R"(<w:style w:type="paragraph" w:styleId="linked"><w:name w:val="Linked"/><w:pPr><w:numPr><w:numId w:val="1"/>)"
      R"(</w:numPr></w:pPr></w:style>)"
      R"(<w:style w:type="paragraph" w:styleId="derived"><w:name w:val="Derived"/><w:basedOn w:val="linked"/></w:style>)";
  const std::string levels = level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2.") +
                             level(2, "lowerLetter", "%3)", "<w:pStyle w:val=\"linked\"/>");
  const auto styled = [](const std::string& style, const std::string& more = {}) {
    return paragraph(run(style), "<w:pStyle w:val=\"" + style + "\"/>" + more);
  };
  EXPECT_EQ(text_of_docx({.body = styled("top") + styled("sub") + styled("linked") + styled("derived") +
                                  styled("top", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>") +
                                  styled("sub", "<w:numPr><w:ilvl w:val=\"0\"/></w:numPr>"),
                          .styles = styles,
                          .numbering = abstract(0, levels) + num(1, 0)}),
            "- 1.| top\n-- 1.1.| sub\n--- a)| linked\n--- b)| derived\ntop\n- 2.| sub");
}

TEST(DocxNumbering, follows_numbering_styles) {
  const std::string styles =
      R"(<w:style w:type="numbering" w:styleId="list"><w:name w:val="List"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr>)"
      R"(</w:pPr></w:style>)";
  const std::string link = "<w:numStyleLink w:val=\"list\"/>";
  EXPECT_EQ(text_of_docx({.body = item(1, 0, "a"),
                          .styles = styles,
                          .numbering = outline + abstract(1, link) + num(1, 1) + num(7, 0)}),
            "- 1.| a");
  // A style that refers to itself gives no label.
  EXPECT_EQ(text_of_docx({.body = item(7, 0, "a"), .styles = styles, .numbering = abstract(1, link) + num(7, 1)}), "a");
}

TEST(DocxNumbering, takes_the_older_format_of_two) {
  const std::string alternate =
      "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><mc:AlternateContent><mc:Choice Requires=\"w14\">"
      "<w:numFmt w:val=\"custom\" w:format=\"001, 002\"/></mc:Choice><mc:Fallback><w:numFmt w:val=\"upperLetter\"/>"
      "</mc:Fallback></mc:AlternateContent><w:lvlText w:val=\"%1)\"/></w:lvl>";
  EXPECT_EQ(text_of_docx({.body = item(1, 0, "a"), .numbering = abstract(0, alternate) + num(1, 0)}), "- A)| a");
}

TEST(DocxNumbering, numbers_headings_and_empty_paragraphs) {
  const std::string numbered = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
  EXPECT_EQ(text_of_docx({.body = paragraph(run("a"), numbered + "<w:outlineLvl w:val=\"0\"/>") +
                                  paragraph("", numbered) + paragraph(run("b"), numbered),
                          .numbering = outline + num(1, 0)}),
            "-h1 1.| a\n- 2.| \n- 3.| b");
}

TEST(DocxNumbering, survives_what_is_not_there) {
  const std::string numbering = outline + num(1, 0) + num(2, 99) + "<w:num w:numId=\"x\"/><w:num/>";
  EXPECT_EQ(text_of_docx({.body = item(2, 0, "a") + item(3, 0, "b") + item(1, 77, "c") + item(1, -3, "d"),
                          .numbering = numbering}),
            "a\nb\nc\n- 2.| d");
  EXPECT_EQ(text_of_docx({.body = item(1, 0, "a")}), "a");
}

}  // namespace
}  // namespace vekha::importer
