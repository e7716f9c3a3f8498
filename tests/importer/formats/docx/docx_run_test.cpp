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
      {"<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr><w:t>\uF0A7 a</w:t></w:r>", "▪ a"},
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

TEST(DocxRun, reads_one_branch_of_alternate_content) {
  const std::string both =
      "<w:r><mc:AlternateContent><mc:Choice Requires=\"w14\"><w:t>new</w:t></mc:Choice>"
      "<mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent></w:r>";
  EXPECT_EQ(text_of_body(paragraph(both)), "new");
  const std::string unknown =
      "<w:r><mc:AlternateContent><mc:Choice Requires=\"w14\"><w:unknown/></mc:Choice>"
      "<mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent></w:r>";
  EXPECT_EQ(text_of_body(paragraph(unknown)), "old");
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
