#include "tests/importer/formats/docx/docx_support.hpp"

namespace vekha::importer {
namespace {

using test::paragraph;
using test::run;
using test::text_paragraph;

TEST(DocxParagraph, knows_what_all_its_letters_are) {
  struct Case {
    std::string runs;
    bool bold, italic;
  };
  const Case cases[] = {
      {run("а"), false, false},
      {run("а", "<w:b/>"), true, false},
      {run("а", "<w:b w:val=\"0\"/>"), false, false},
      {run("а", "<w:b w:val=\"true\"/><w:i/>"), true, true},
      {run("а", "<w:b/>") + run("б"), false, false},
      {run("а", "<w:b/>") + run(" – "), true, false},  // a dash that is not bold is not seen
      {run("1", "<w:i/>") + run("а", "<w:i/>"), false, true},
      {run(" "), false, false},
  };
  for (const Case& c : cases) {
    const BodyParagraph first = first_paragraph({.body = paragraph(c.runs + run(")"))});
    EXPECT_EQ(first.bold, c.bold) << c.runs;
    EXPECT_EQ(first.italic, c.italic) << c.runs;
  }
}

constexpr const char* styles = R"(
<w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/>
  <w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/></w:style>
<w:style w:type="paragraph" w:styleId="own"><w:name w:val="Раздел"/><w:basedOn w:val="1"/></w:style>
<w:style w:type="paragraph" w:styleId="plain"><w:name w:val="Без уровня"/><w:basedOn w:val="1"/>
  <w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="loop"><w:name w:val="Loop"/><w:basedOn w:val="pool"/><w:rPr><w:i/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="pool"><w:name w:val="Pool"/><w:basedOn w:val="loop"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="character" w:styleId="strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="character" w:styleId="1char"><w:name w:val="Заголовок 1 Знак"/><w:rPr><w:i/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="linked"><w:name w:val="Linked"/><w:link w:val="1char"/></w:style>)";

BodyParagraph styled(const std::string& properties, const std::string& run_properties = {}) {
  return first_paragraph({.body = paragraph(run("текст", run_properties), properties), .styles = styles});
}

TEST(DocxParagraph, names_its_style) {
  EXPECT_EQ(styled("").style, "Normal");
  EXPECT_EQ(styled("<w:pStyle w:val=\"own\"/>").style, "Раздел");
  EXPECT_EQ(styled("<w:pStyle w:val=\"undefined\"/>").style, "undefined");
  EXPECT_EQ(styled("<w:pStyle w:val=\"strong\"/>").style, "strong");  // a character style names no paragraph
}

TEST(DocxParagraph, takes_its_outline_level_from_the_style_chain) {
  EXPECT_EQ(styled("").outline_level, 0);
  EXPECT_EQ(styled("<w:pStyle w:val=\"1\"/>").outline_level, 1);
  EXPECT_EQ(styled("<w:pStyle w:val=\"2\"/>").outline_level, 2);  // by its built-in name
  EXPECT_EQ(styled("<w:pStyle w:val=\"own\"/>").outline_level, 1);
  EXPECT_EQ(styled("<w:pStyle w:val=\"plain\"/>").outline_level, 0);
  EXPECT_EQ(styled("<w:pStyle w:val=\"1\"/><w:outlineLvl w:val=\"2\"/>").outline_level, 3);
  EXPECT_EQ(styled("<w:outlineLvl w:val=\"9\"/>").outline_level, 0);
  EXPECT_EQ(styled("<w:outlineLvl w:val=\"-1\"/>").outline_level, 0);
  EXPECT_EQ(styled("<w:pStyle w:val=\"Heading3\"/>").outline_level, 3);  // missing from the file
}

TEST(DocxParagraph, inherits_along_the_style_chain) {
  EXPECT_TRUE(styled("<w:pStyle w:val=\"own\"/>").bold);
  EXPECT_TRUE(styled("<w:pStyle w:val=\"own\"/>").centered);
  EXPECT_FALSE(styled("<w:pStyle w:val=\"own\"/><w:jc w:val=\"left\"/>").centered);
  EXPECT_TRUE(styled("<w:jc w:val=\"center\"/>").centered);
  EXPECT_FALSE(styled("<w:pStyle w:val=\"own\"/>", "<w:b w:val=\"0\"/>").bold);
}

TEST(DocxParagraph, toggles_properties_of_paragraph_and_character_styles) {
  EXPECT_TRUE(styled("", "<w:rStyle w:val=\"strong\"/>").bold);
  EXPECT_FALSE(styled("<w:pStyle w:val=\"1\"/>", "<w:rStyle w:val=\"strong\"/>").bold);
  EXPECT_TRUE(styled("<w:pStyle w:val=\"1\"/>", "<w:rStyle w:val=\"strong\"/><w:b/>").bold);
}

TEST(DocxParagraph, takes_the_linked_half_of_a_style) {
  EXPECT_TRUE(styled("", "<w:rStyle w:val=\"linked\"/>").italic);
}

TEST(DocxParagraph, survives_a_ring_of_styles) {
  const BodyParagraph loop = styled("<w:pStyle w:val=\"loop\"/>");
  EXPECT_TRUE(loop.bold);
  EXPECT_TRUE(loop.italic);
  EXPECT_EQ(loop.style, "Loop");
}

TEST(DocxParagraph, knows_where_a_page_begins) {
  const std::string page = "<w:r><w:br w:type=\"page\"/></w:r>";
  const auto breaks = [](const std::string& body) {
    std::string out;
    for (const BodyBlock& block : read({.body = body}).blocks) {
      out += std::get<BodyParagraph>(block.value).page_break_before ? '+' : '-';
    }
    return out;
  };
  EXPECT_EQ(breaks(text_paragraph("a") + paragraph(run("b"), "<w:pageBreakBefore/>")), "-+");
  EXPECT_EQ(breaks(text_paragraph("a") + paragraph(page + run("b"))), "-+");
  EXPECT_EQ(breaks(paragraph(run("a") + page) + text_paragraph("b") + text_paragraph("c")), "-+-");
  EXPECT_EQ(breaks(text_paragraph("a") + paragraph(page) + text_paragraph("b")), "-+");
  EXPECT_EQ(breaks(paragraph(run("a"), "<w:sectPr/>") + text_paragraph("b") + "<w:sectPr/>"), "-+");
  EXPECT_EQ(breaks(paragraph(run("a"), "<w:sectPr/>") + text_paragraph("b") +
                   "<w:sectPr><w:type w:val=\"continuous\"/></w:sectPr>"),
            "--");
}

}  // namespace
}  // namespace vekha::importer
