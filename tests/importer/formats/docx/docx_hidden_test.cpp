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

TEST(DocxHidden, compares_letters_with_what_is_behind_them) {
  struct Case {
    const char* run_properties;
    bool visible;
  };
  const Case cases[] = {
      {R"(<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>)", false},
      {R"(<w:color w:val="1F4E79"/><w:shd w:val="clear" w:fill="204F78"/>)", false},
      {R"(<w:color w:val="FFFFFF"/><w:shd w:val="pct5" w:color="FFFFFF" w:fill="FFFFFF"/>)", false},
      {R"(<w:color w:val="FFFFFF"/><w:shd w:val="pct80" w:color="000000" w:fill="FFFFFF"/>)", true},
      {R"(<w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>)", false},
      {R"(<w:color w:val="FF0000"/><w:highlight w:val="yellow"/>)", true},
      {R"(<w:shd w:val="clear" w:fill="000000"/>)", true},  // the colour is chosen so that it is seen
      {R"(<w:color w:themeColor="background1"/>)", false},
      {R"(<w:color w:val="000000" w:themeColor="background1"/>)", false},  // Word
      {R"(<w:color w:val="FFFFFF" w:themeColor="text1"/>)", false},        // LibreOffice
      {R"(<w:color w:val="F2F2F2" w:themeColor="background1" w:themeShade="F2"/>)", false},
      {R"(<w:color w:val="808080" w:themeColor="background1" w:themeShade="80"/>)", true},
      {R"(<w:color w:val="2F5496" w:themeColor="accent1" w:themeShade="BF"/>)", true},
      {R"(<w14:textFill><w14:solidFill><w14:srgbClr w14:val="FFFFFF"/></w14:solidFill></w14:textFill>)", false},
      {R"(<w14:textFill><w14:noFill/></w14:textFill>)", false},
      {R"(<w14:textFill><w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="100000"/></w14:srgbClr>
</w14:solidFill></w14:textFill>)",
       false},
      {R"(<w14:textFill><w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="40000"/></w14:srgbClr>
</w14:solidFill></w14:textFill>)",
       true},
      {R"(<w:w w:val="1"/>)", false},
      {R"(<w:w w:val="80"/>)", true},
      {R"(<w:rtl/><w:sz w:val="24"/><w:szCs w:val="1"/>)", false},
      {R"(<w:sz w:val="24"/><w:szCs w:val="1"/>)", true},
  };
  for (const Case& c : cases) {
    const Body body = read({.body = paragraph(run("тайна", c.run_properties)) + text_paragraph("конец")});
    EXPECT_EQ(test::body_text(body.blocks), c.visible ? "тайна\nконец" : "конец") << c.run_properties;
    EXPECT_EQ(has(body, DiagnosticCode::hidden_text_skipped), !c.visible) << c.run_properties;
  }
}

TEST(DocxHidden, follows_the_places_that_a_table_style_colours) {
  const char* table_styles = R"(
<w:style w:type="table" w:styleId="grid"><w:name w:val="Grid"/>
<w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="FFFFFF" w:themeColor="background1"/></w:rPr>
<w:tcPr><w:shd w:val="clear" w:fill="4472C4" w:themeFill="accent1"/></w:tcPr></w:tblStylePr></w:style>
<w:style w:type="table" w:styleId="pale"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>
<w:style w:type="table" w:styleId="small"><w:rPr><w:sz w:val="1"/></w:rPr></w:style>
<w:style w:type="table" w:styleId="gone"><w:basedOn w:val="secret"/></w:style>
<w:style w:type="table" w:styleId="secret"><w:rPr><w:vanish/></w:rPr></w:style>)";
  const auto styled = [&](const std::string& style, const std::string& rows) {
    return text_of_docx({.body = "<w:tbl><w:tblPr><w:tblStyle w:val=\"" + style + "\"/></w:tblPr>" + rows + "</w:tbl>" +
                                 text_paragraph("конец"),
                         .styles = table_styles});
  };
  const auto white_cell = [](const char* properties) {
    return "<w:tc><w:tcPr>" + std::string(properties) + "</w:tcPr>" +
           paragraph(run("белое", "<w:color w:val=\"FFFFFF\"/>")) + "</w:tc>";
  };
  EXPECT_EQ(styled("grid", row(cell("шапка")) + row(cell("а"))), "|шапка|\n|а|\nконец");
  EXPECT_EQ(styled("grid", row(cell("шапка", R"(<w:shd w:val="clear" w:fill="FFFFFF"/>)")) + row(cell("а"))),
            "||\n|а|\nконец");
  EXPECT_EQ(styled("grid", row(cell("шапка")) + row(white_cell(""))), "|шапка|\n||\nконец");
  EXPECT_EQ(
      styled("grid", row(cell("шапка")) + row(white_cell(R"(<w:shd w:fill="FFFFFF" w:themeFill="background1"/>)"))),
      "|шапка|\n||\nконец");
  EXPECT_EQ(styled("pale", row(cell("а"))), "||\nконец");
  EXPECT_EQ(styled("small", row(cell("а"))), "||\nконец");
  EXPECT_EQ(styled("gone", row(cell("а"))), "||\nконец");
}

TEST(DocxHidden, sees_nothing_in_places_of_no_size) {
  EXPECT_EQ(
      text_of_docx({.body = table(row(cell("а")) + row(cell("тайна"), R"(<w:trHeight w:val="1" w:hRule="exact"/>)") +
                                      row(cell("б"), R"(<w:trHeight w:val="1"/>)"),
                                  1)}),
      "|а|\n|б|");
  EXPECT_EQ(text_of_body(paragraph(run("тайна"), R"(<w:spacing w:line="1" w:lineRule="exact"/>)") +
                         paragraph(run("а"), R"(<w:spacing w:line="240" w:lineRule="exact"/>)")),
            "а");
  EXPECT_EQ(
      text_of_body(paragraph(run("тайна"), R"(<w:framePr w:w="100" w:x="-31680" w:y="10"/>)") + text_paragraph("а")),
      "а");
}

TEST(DocxHidden, hides_results_that_fields_keep_for_themselves) {
  const auto field = [](const std::string& code, const std::string& result) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + code +
           "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run(result) +
           "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  };
  for (const char* code : {" SET b &quot;x&quot; ", "ask b", " TC x"})
    EXPECT_EQ(text_of_body(paragraph(run("а") + field(code, "тайна") + run("б"))), "аб") << code;
  EXPECT_EQ(text_of_body(paragraph(run("а") + field(" REF b ", "видно") + run("б"))), "авидноб");
  EXPECT_EQ(text_of_body(paragraph("<w:fldSimple w:instr=\"SET b x\">" + run("тайна") + "</w:fldSimple>" + run("б"))),
            "б");
}

TEST(DocxHidden, follows_field_codes_over_paragraphs) {
  const std::string begin =
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TC x </w:instrText></w:r>";
  const std::string end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  EXPECT_EQ(text_of_body(paragraph(begin) + paragraph(run("тайна") + end) + text_paragraph("а")), "а");
  EXPECT_EQ(text_of_body(paragraph(begin) + text_paragraph("видно")), "видно") << "nobody ends the field";
  EXPECT_EQ(text_of_docx({.body = table(row("<w:tc>" + paragraph(begin) + "</w:tc><w:tc>" +
                                            paragraph(run("видно") + end) + "</w:tc>"),
                                        2)}),
            "||видно|")
      << "a field does not go on in another cell";
}

TEST(DocxHidden, counts_labels_that_nobody_sees) {
  const char* list =
      R"(<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
<w:lvlText w:val="тайна%1"/><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>)";
  const std::string item = R"(<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>)";
  EXPECT_EQ(text_of_docx({.body = paragraph(run("а"), item), .numbering = list}), "а");
  EXPECT_EQ(text_of_docx(
                {.body = paragraph(run("а"), item + R"(<w:shd w:val="clear" w:fill="1F4E79"/>)"), .numbering = list}),
            "- тайна1| а");
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
