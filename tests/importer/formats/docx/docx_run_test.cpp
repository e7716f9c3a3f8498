#include "tests/importer/formats/docx/docx_support.hpp"

namespace vekha::importer {
namespace {

using test::paragraph;
using test::run;

TEST(DocxRun, reads_text_and_breaks) {
  struct Case {
    const char* content;  // of a paragraph
    const char* text;
  };
  const Case cases[] = {
      {"<w:r><w:t>слово</w:t></w:r>", "слово"},
      {R"(<w:r><w:t xml:space="preserve">а </w:t></w:r><w:r><w:t>б</w:t></w:r>)", "а б"},
      {R"(<w:r><w:t xml:space="preserve"> </w:t></w:r><w:r><w:t>а</w:t></w:r>)", " а"},
      {"<w:r><w:t>сло</w:t></w:r><w:r><w:t>во</w:t></w:r>", "слово"},
      {"<w:r><w:t>\n  сло\n</w:t></w:r><w:r><w:t>во</w:t></w:r>", "слово"},
      {"<w:r><w:t>до\n01.09</w:t></w:r>", "до 01.09"},
      {"<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:ptab/><w:t>c</w:t></w:r>", "a\\tb\\tc"},
      {"<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r>", "a\\nb\\nc"},
      {"<w:r><w:t>13</w:t><w:noBreakHyphen/><w:t>й</w:t></w:r>", "13\u2011й"},
      {"<w:r><w:t>меро</w:t><w:softHyphen/><w:t>приятие</w:t></w:r>", "мероприятие"},
      {R"(<w:r><w:t>a</w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:t>b</w:t></w:r>)", "a≥b"},
      {R"(<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t> да</w:t></w:r>)", "✓ да"},
      {R"(<w:r><w:sym w:font="Wingdings" w:char="F031"/><w:t>a</w:t></w:r>)", "•a"},
      {R"(<w:r><w:sym w:font="Arial" w:char="2116"/><w:t>7</w:t></w:r>)", "№7"},
      {"<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr><w:t>\uF0A7 a</w:t></w:r>", "▪ •"},
      {"<w:r><w:t>\uF0B7 a</w:t></w:r>", "• a"},
      {"<w:smartTag><w:r><w:t>a</w:t></w:r></w:smartTag><w:customXml><w:r><w:t>b</w:t></w:r></w:customXml>", "ab"},
      {"<w:bdo><w:r><w:t>a</w:t></w:r></w:bdo><w:dir><w:r><w:t>b</w:t></w:r></w:dir>", "ab"},
      {"<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt>", "a"},
      {"<w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>a</w:t></w:r></w:rubyBase></w:ruby></"
       "w:r>",
       "a"},
      {"<w:r><w:t>a<![CDATA[<b>]]>c</w:t></w:r>", "a<b>c"},
      {"<w:r><w:t>\u0438\u0306</w:t></w:r>", "\u0439"},
      {"<w:proofErr/><w:bookmarkStart w:name=\"x\"/><w:r><w:lastRenderedPageBreak/><w:t>a</w:t></w:r>", "a"},
  };
  for (const Case& c : cases) EXPECT_EQ(text_of_body(paragraph(c.content)), c.text) << c.content;
}

constexpr const char* looks = R"(
<w:style w:type="paragraph" w:styleId="gone"><w:name w:val="Gone"/><w:rPr><w:strike/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="derived"><w:name w:val="Derived"/><w:basedOn w:val="gone"/></w:style>
<w:style w:type="character" w:styleId="out"><w:name w:val="Out"/><w:rPr><w:dstrike/></w:rPr></w:style>
<w:style w:type="character" w:styleId="mark"><w:name w:val="Mark"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="deeper"><w:name w:val="Deeper"/><w:basedOn w:val="mark"/></w:style>)";

TEST(DocxRun, sets_aside_crossed_out_text_and_marks_of_notes) {
  struct Case {
    const char* paragraph_style;
    const char* run_properties;
    const char* text;
  };
  const Case cases[] = {
      {"", "", "651"},
      {"", "<w:strike/>", "65~1~"},
      {"", "<w:strike w:val=\"0\"/>", "651"},
      {"", "<w:dstrike/>", "65~1~"},
      {"", "<w:rStyle w:val=\"out\"/>", "65~1~"},
      {"", "<w:rStyle w:val=\"out\"/><w:dstrike w:val=\"0\"/>", "651"},
      {"gone", "<w:strike w:val=\"0\"/>", "~65~1"},
      {"derived", "<w:strike w:val=\"0\"/>", "~65~1"},
      {"", "<w:vertAlign w:val=\"superscript\"/>", "65^¹^"},
      {"", "<w:vertAlign w:val=\"subscript\"/>", "651"},
      {"", "<w:rStyle w:val=\"mark\"/>", "65^¹^"},
      {"", "<w:rStyle w:val=\"deeper\"/>", "65^¹^"},
      {"", "<w:rStyle w:val=\"mark\"/><w:vertAlign w:val=\"baseline\"/>", "651"},
      {"", "<w:position w:val=\"6\"/>", "65^¹^"},
      {"", "<w:position w:val=\"1\"/>", "651"},
      {"", "<w:position w:val=\"-6\"/>", "651"},
  };
  for (const Case& c : cases) {
    const std::string style = std::string("<w:pStyle w:val=\"") + c.paragraph_style + "\"/>";
    const Body body = read({.body = paragraph(run("65") + run("1", c.run_properties), style), .styles = looks});
    EXPECT_EQ(test::body_text(body.blocks), c.text) << c.paragraph_style << c.run_properties;
    const bool struck = std::string_view(c.text).find('~') != std::string_view::npos;
    EXPECT_EQ(has(body, model::DiagnosticCode::struck_text_skipped), struck) << c.run_properties;
  }
}

TEST(DocxRun, reads_pictorial_fonts) {
  const auto in_font = [](const char* font) { return std::string("<w:rFonts w:ascii=\"") + font + "\"/>"; };
  EXPECT_EQ(text_of_body(paragraph(run("\u00FE", in_font("Wingdings")) + run(" да"))), "☑ да");
  EXPECT_EQ(text_of_body(paragraph(run("o", in_font("Wingdings")) + run(" нет"))), "□ нет");
  EXPECT_EQ(text_of_body(paragraph(run("\uF052", in_font("Wingdings 2")) + run(" да"))), "☑ да");
  EXPECT_EQ(text_of_body(paragraph(run("o", in_font("Arial")))), "o");
}

TEST(DocxRun, reads_one_branch_of_alternate_content) {
  const std::string both =
      "<w:r><mc:AlternateContent><mc:Choice Requires=\"w14\"><w:t>new</w:t></mc:Choice>"
      "<mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent></w:r>";
  EXPECT_EQ(text_of_body(paragraph(both)), "new");
  const auto either = [](const char* requirements, const char* choice) {
    return text_of_body(paragraph("<w:r><mc:AlternateContent xmlns:zz=\"urn:zz\"><mc:Choice Requires=\"" +
                                  std::string(requirements) + "\">" + choice +
                                  "</mc:Choice><mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent></w:r>"));
  };
  EXPECT_EQ(either("w14 wps", "<w:t>new</w:t>"), "new");
  EXPECT_EQ(either("w14", "<w:unknown/>"), "") << "a choice that is understood and empty hides the fallback";
  EXPECT_EQ(either("zz", "<w:t>new</w:t>"), "old");
  EXPECT_EQ(either("w14 zz", "<w:t>new</w:t>"), "old");
  EXPECT_EQ(either("", "<w:t>new</w:t>"), "old");
}

TEST(DocxRun, knows_what_a_choice_requires_by_its_namespace) {
  const auto either = [](const char* declared) {
    return text_of_body(paragraph("<w:r><mc:AlternateContent " + std::string(declared) +
                                  "><mc:Choice Requires=\"wps\"><w:t>new</w:t></mc:Choice><mc:Fallback><w:t>old</w:t>"
                                  "</mc:Fallback></mc:AlternateContent></w:r>"));
  };
  EXPECT_EQ(either("xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""), "new");
  EXPECT_EQ(either("xmlns:wps=\"urn:zz\""), "old");
}

TEST(DocxRun, drops_paragraphs_without_text) {
  EXPECT_EQ(text_of_body(paragraph("") + paragraph(run("  ")) + paragraph(run("а"))), "а");
}

TEST(DocxRun, writes_formulas_in_one_line) {
  struct Case {
    const char* math;
    const char* text;
  };
  const Case cases[] = {
      {"<m:r><m:t>a=b</m:t></m:r>", "a=b"},
      {"<m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>c</m:t></m:r></m:den></m:f>", "(a+b)/c"},
      {"<m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>", "x^2"},
      {"<m:sSub><m:e><m:r><m:t>K</m:t></m:r></m:e><m:sub><m:r><m:t>i</m:t></m:r></m:sub></m:sSub>", "K_i"},
      {"<m:rad><m:deg/><m:e><m:r><m:t>a+b</m:t></m:r></m:e></m:rad>", "√(a+b)"},
      {"<m:d><m:dPr><m:begChr m:val=\"[\"/><m:endChr m:val=\"]\"/></m:dPr><m:e><m:r><m:t>a</m:t></m:r></m:e></m:d>",
       "[a]"},
      {"<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:sub><m:r><m:t>i</m:t></m:r></m:sub><m:e><m:r><m:t>x</m:t>"
       "</m:r></m:e></m:nary>",
       "∑_ix"},
  };
  for (const Case& c : cases) {
    const std::string math = "<m:oMath>" + std::string(c.math) + "</m:oMath>";
    EXPECT_EQ(text_of_body(paragraph(run("К: ") + math)), "К: " + std::string(c.text));
    EXPECT_EQ(text_of_body("<m:oMathPara>" + math + "</m:oMathPara>"), c.text);
  }
}

}  // namespace
}  // namespace vekha::importer
