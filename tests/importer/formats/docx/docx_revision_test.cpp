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

constexpr const char* who = " w:id=\"1\" w:author=\"Никто\" w:date=\"2021-01-01T00:00:00Z\"";

std::string changed(const std::string& name, const std::string& content) {
  return "<w:" + name + who + ">" + content + "</w:" + name + ">";
}

TEST(DocxRevision, accepts_insertions_and_deletions) {
  struct Case {
    std::string body;
    const char* text;
  };
  const Case cases[] = {
      {paragraph(run("a ") + changed("ins", run("b"))), "a b"},
      {paragraph(run("a") + changed("del", "<w:r><w:delText>b</w:delText></w:r>")), "a"},
      {paragraph(run("a") + changed("del", run("b"))), "a"},  // w:t inside a deletion
      {paragraph(run("a") + changed("ins", changed("del", run("b")) + run("c"))), "ac"},
      {paragraph(changed("moveFrom", run("a")) + run("b")) + paragraph(changed("moveTo", run("a"))), "b\na"},
      {changed("ins", text_paragraph("a")) + changed("del", text_paragraph("b")), "a"},
      {changed("moveTo", text_paragraph("a")) + changed("moveFrom", text_paragraph("b")), "a"},
      {paragraph(run("a"),
                 "<w:pPrChange" + std::string(who) + "><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:pPrChange>"),
       "a"},
      {paragraph(run("a", "<w:rPrChange" + std::string(who) + "><w:rPr><w:vanish/></w:rPr></w:rPrChange>")), "a"},
  };
  for (const Case& c : cases) EXPECT_EQ(text_of_body(c.body), c.text) << c.body;
}

TEST(DocxRevision, tells_that_there_are_changes) {
  EXPECT_TRUE(has(read({.body = paragraph(changed("ins", run("b")))}), DiagnosticCode::tracked_changes));
  EXPECT_TRUE(has(read({.body = paragraph(run("a") + changed("del", run("b")))}), DiagnosticCode::tracked_changes));
  EXPECT_FALSE(has(read({.body = text_paragraph("a")}), DiagnosticCode::tracked_changes));
}

TEST(DocxRevision, joins_paragraphs_whose_mark_is_deleted) {
  const std::string deleted_mark = "<w:rPr><w:del" + std::string(who) + "/></w:rPr>";
  EXPECT_EQ(text_of_body(paragraph(run("a"), deleted_mark) + text_paragraph("b") + text_paragraph("c")), "ab\nc");
  EXPECT_EQ(text_of_body(paragraph(changed("del", run("a")), deleted_mark) + text_paragraph("b")), "b");
  EXPECT_EQ(text_of_body(paragraph(run("a"), deleted_mark) + table(row(cell("b")), 1)), "a\n|b|");
  EXPECT_EQ(text_of_body(paragraph(run("a"), deleted_mark)), "a");
  // The paragraph that stays gives the joined one its properties.
  EXPECT_EQ(text_of_body(paragraph(run("a"), "<w:outlineLvl w:val=\"0\"/>" + deleted_mark) +
                         paragraph(run("b"), "<w:outlineLvl w:val=\"1\"/>")),
            "h2 ab");
}

TEST(DocxRevision, counts_a_joined_paragraph_once) {
  const std::string numbering =
      R"(<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl>)"
      R"(</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>)";
  const std::string item = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
  const std::string deleted_mark = "<w:rPr><w:del" + std::string(who) + "/></w:rPr>";
  EXPECT_EQ(text_of_docx({.body = paragraph(run("a"), item) + paragraph(run("b"), item + deleted_mark) +
                                  paragraph(run("c"), item) + paragraph(changed("del", run("d")), item + deleted_mark) +
                                  paragraph(run("e"), item),
                          .numbering = numbering}),
            "- 1.| a\n- 2.| bc\n- 3.| e");
}

TEST(DocxRevision, follows_fields_through_deletions) {
  const std::string deleted_field =
      changed("del",
              "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:delInstrText>PAGE</w:delInstrText></w:r>"
              "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>") +
      run("a") + changed("del", "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>") + run("b");
  EXPECT_EQ(text_of_body(paragraph(deleted_field)), "ab");
}

TEST(DocxRevision, drops_deleted_rows_and_cells) {
  const std::string deleted = "<w:del" + std::string(who) + "/>";
  const std::string inserted = "<w:ins" + std::string(who) + "/>";
  const Body rows = read({.body = table(row(cell("a")) + row(cell("b"), deleted) + row(cell("c"), inserted), 1)});
  EXPECT_EQ(test::body_text(rows.blocks), "|a|\n|c|");
  EXPECT_TRUE(has(rows, DiagnosticCode::tracked_changes));
  EXPECT_EQ(text_of_body(table(row(cell("a") + cell("b", "<w:cellDel" + std::string(who) + "/>") + cell("c")) +
                                   row(cell("d") + cell("e")),
                               2)),
            "|a|c|\n|d|e|");
  EXPECT_EQ(text_of_body(table(row(cell("a") + cell("b", "<w:cellIns" + std::string(who) + "/>")), 2)), "|a|b|");
}

TEST(DocxRevision, accepts_merges_of_cells) {
  const auto merge = [](const char* state) {
    return "<w:cellMerge" + std::string(who) + " w:vMerge=\"" + state + "\"/>";
  };
  EXPECT_EQ(
      text_of_body(table(row(cell("a", merge("rest")) + cell("b")) + row(cell("", merge("cont")) + cell("c")), 2)),
      "|a[1x2]|b|\n|c|");
}

TEST(DocxRevision, drops_a_table_whose_rows_are_all_deleted) {
  EXPECT_EQ(text_of_body(table(row(cell("a"), "<w:del" + std::string(who) + "/>"), 1) + text_paragraph("b")), "b");
}

TEST(DocxRevision, leaves_comments_out) {
  const Body body =
      read({.body = paragraph("<w:commentRangeStart w:id=\"0\"/>" + run("a") +
                              "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>")});
  EXPECT_EQ(test::body_text(body.blocks), "a");
  EXPECT_TRUE(has(body, DiagnosticCode::comments_skipped));
}

}  // namespace
}  // namespace vekha::importer
