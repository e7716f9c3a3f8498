#include "tests/importer/formats/docx/docx_support.hpp"

namespace vekha::importer {
namespace {

using model::DiagnosticCode;
using test::cell;
using test::paragraph;
using test::row;
using test::run;
using test::table;
using test::text_paragraph;

constexpr const char* styles = R"(
<w:style w:type="paragraph" w:styleId="secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="derived"><w:name w:val="Derived"/><w:basedOn w:val="secret"/></w:style>
<w:style w:type="paragraph" w:styleId="open"><w:name w:val="Open"/><w:basedOn w:val="secret"/>
  <w:rPr><w:vanish w:val="0"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="hidden"><w:name w:val="Hidden"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="character" w:styleId="deeper"><w:name w:val="Deeper"/><w:basedOn w:val="hidden"/></w:style>)";

TEST(DocxHidden, hides_runs_directly_and_by_style) {
  struct Case {
    const char* paragraph_style;
    const char* run_properties;
    bool visible;
  };
  const Case cases[] = {
      {"", "", true},
      {"", "<w:vanish/>", false},
      {"", "<w:vanish w:val=\"true\"/>", false},
      {"", "<w:vanish w:val=\"0\"/>", true},
      {"", "<w:vanish w:val=\"off\"/>", true},
      {"", "<w:webHidden/>", true},
      {"", "<w:specVanish/>", true},
      {"", "<w:rStyle w:val=\"hidden\"/>", false},
      {"", "<w:rStyle w:val=\"deeper\"/>", false},
      {"", "<w:rStyle w:val=\"hidden\"/><w:vanish w:val=\"0\"/>", true},
      {"secret", "", false},
      {"derived", "", false},
      {"derived", "<w:vanish w:val=\"0\"/>", true},
      {"open", "", true},
      {"open", "<w:vanish/>", false},
      {"secret", "<w:rStyle w:val=\"hidden\"/>", true},  // a toggle property: ISO/IEC 29500-1, 17.7.3
  };
  for (const Case& c : cases) {
    const std::string style = std::string("<w:pStyle w:val=\"") + c.paragraph_style + "\"/>";
    const Body body =
        read({.body = paragraph(run("тайна", c.run_properties), style) + text_paragraph("конец"), .styles = styles});
    EXPECT_EQ(test::body_text(body.blocks), c.visible ? "тайна\nконец" : "конец")
        << c.paragraph_style << c.run_properties;
    EXPECT_EQ(has(body, DiagnosticCode::hidden_text_skipped), !c.visible);
  }
}

TEST(DocxHidden, hides_what_nobody_can_see) {
  struct Case {
    const char* run_properties;
    bool visible;
  };
  const Case cases[] = {
      {"<w:color w:val=\"FFFFFF\"/>", false},
      {"<w:color w:val=\"fefefe\"/>", false},
      {"<w:color w:val=\"FFFFFF\" w:themeColor=\"background1\"/>", false},
      {"<w:color w:val=\"FFFF00\"/>", true},
      {"<w:color w:val=\"auto\"/>", true},
      {"<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"darkBlue\"/>", true},
      {"<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"1F4E79\"/>", true},
      {"<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"auto\"/>", false},
      {"<w:sz w:val=\"2\"/>", false},
      {"<w:sz w:val=\"1\"/>", false},
      {"<w:sz w:val=\"16\"/>", true},
      {"<w:rStyle w:val=\"pale\"/>", false},
      {"<w:rStyle w:val=\"pale\"/><w:color w:val=\"000000\"/>", true},
  };
  const char* pale =
      R"(<w:style w:type="character" w:styleId="pale"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>)";
  for (const Case& c : cases) {
    const Body body =
        read({.body = paragraph(run("тайна", c.run_properties)) + text_paragraph("конец"), .styles = pale});
    EXPECT_EQ(test::body_text(body.blocks), c.visible ? "тайна\nконец" : "конец") << c.run_properties;
    EXPECT_EQ(has(body, DiagnosticCode::hidden_text_skipped), !c.visible) << c.run_properties;
  }
}

TEST(DocxHidden, sees_white_text_on_a_background) {
  const std::string white = paragraph(run("шапка", "<w:color w:val=\"FFFFFF\"/>"));
  const std::string shading = R"(<w:shd w:val="clear" w:fill="1F4E79"/>)";
  const auto in_table = [&](const std::string& cell_properties, const std::string& table_properties) {
    return "<w:tbl><w:tblPr>" + table_properties + "</w:tblPr><w:tr><w:tc><w:tcPr>" + cell_properties + "</w:tcPr>" +
           white + "</w:tc></w:tr></w:tbl>" + text_paragraph("конец");
  };
  const char* table_styles = R"(
<w:style w:type="table" w:styleId="dark"><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="000080"/>
</w:tcPr></w:tblStylePr></w:style>
<w:style w:type="table" w:styleId="derived"><w:basedOn w:val="dark"/></w:style>
<w:style w:type="table" w:styleId="ring"><w:basedOn w:val="ring"/></w:style>)";
  EXPECT_EQ(text_of_docx({.body = in_table("", ""), .styles = table_styles}), "||\nконец");
  EXPECT_EQ(text_of_docx({.body = in_table("", "<w:tblStyle w:val=\"ring\"/>"), .styles = table_styles}), "||\nконец");
  EXPECT_EQ(text_of_docx({.body = in_table(shading, ""), .styles = table_styles}), "|шапка|\nконец");
  EXPECT_EQ(text_of_docx({.body = in_table("", shading), .styles = table_styles}), "|шапка|\nконец");
  EXPECT_EQ(text_of_docx({.body = in_table("", "<w:tblStyle w:val=\"dark\"/>"), .styles = table_styles}),
            "|шапка|\nконец");
  EXPECT_EQ(text_of_docx({.body = in_table("", "<w:tblStyle w:val=\"derived\"/>"), .styles = table_styles}),
            "|шапка|\nконец");
  EXPECT_EQ(text_of_docx({.body = paragraph(run("полоса", "<w:color w:val=\"FFFFFF\"/>"), shading)}), "полоса");
}

TEST(DocxHidden, hides_by_document_defaults) {
  const std::string defaults = "<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>";
  EXPECT_EQ(text_of_docx({.body = paragraph(run("а") + run("б", "<w:vanish w:val=\"0\"/>")), .styles = defaults}), "б");
}

TEST(DocxHidden, hides_everything_that_a_hidden_run_holds) {
  EXPECT_EQ(text_of_body(paragraph("<w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t><w:tab/><w:br/><w:noBreakHyphen/>"
                                   "<w:sym w:font=\"Symbol\" w:char=\"F061\"/><w:footnoteReference w:id=\"1\"/></w:r>" +
                                   run("b"))),
            "b");
}

TEST(DocxHidden, gives_a_hidden_paragraph_no_number) {
  const std::string numbering =
      R"(<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl>)"
      R"(</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>)";
  const std::string item = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
  EXPECT_EQ(text_of_docx({.body = paragraph(run("a"), item) +
                                  paragraph(run("b", "<w:vanish/>"), item + "<w:rPr><w:vanish/></w:rPr>") +
                                  paragraph(run("c"), item),
                          .numbering = numbering}),
            "- 1.| a\n- 2.| c");
}

TEST(DocxHidden, drops_hidden_rows) {
  const Body body =
      read({.body = table(
                row(cell("a")) + row(cell("тайна"), "<w:hidden/>") + row(cell("b"), "<w:hidden w:val=\"0\"/>"), 1)});
  EXPECT_EQ(test::body_text(body.blocks), "|a|\n|b|");
  EXPECT_TRUE(has(body, DiagnosticCode::hidden_text_skipped));
}

}  // namespace
}  // namespace vekha::importer
