#include "importer/formats/docx/docx_reader.hpp"

#include "tests/importer/formats/docx/docx_support.hpp"

namespace vekha::importer {
namespace {

using model::DiagnosticCode;
using test::paragraph;
using test::run;
using test::text_paragraph;

std::string note(const std::string& kind, const std::string& id, const std::string& content) {
  return "<w:" + kind + " w:id=\"" + id + "\">" + content + "</w:" + kind + ">";
}
std::string reference(const std::string& kind, const std::string& id, const std::string& more = {}) {
  return "<w:r><w:" + kind + "Reference w:id=\"" + id + "\"" + more + "/></w:r>";
}

TEST(DocxReader, finds_the_main_part_under_any_name) {
  EXPECT_EQ(text_of_docx({.body = text_paragraph("a"), .main_part = "word/document2.xml"}), "a");
  EXPECT_EQ(text_of_docx({.body = text_paragraph("a"), .main_part = "main.xml"}), "a");
}

TEST(DocxReader, reads_strict_files) {
  EXPECT_EQ(text_of_docx({.body = paragraph(run("a"), "<w:outlineLvl w:val=\"0\"/>"), .strict = true}), "h1 a");
}

TEST(DocxReader, reads_blocks_inside_controls) {
  EXPECT_EQ(text_of_body("<w:sdt><w:sdtPr/><w:sdtContent>" + text_paragraph("a") + "<w:sdt><w:sdtContent>" +
                         text_paragraph("b") + "</w:sdtContent></w:sdt></w:sdtContent></w:sdt><w:customXml>" +
                         text_paragraph("c") + "</w:customXml>"),
            "a\nb\nc");
}

TEST(DocxReader, puts_notes_behind_the_body) {
  EXPECT_EQ(text_of_docx({.body = paragraph(run("a") + reference("footnote", "3")) +
                                  paragraph(run("b") + reference("endnote", "2") + reference("footnote", "2")),
                          .footnotes = note("footnote", "0", text_paragraph("разделитель")) +
                                       note("footnote", "2", text_paragraph("вторая")) +
                                       note("footnote", "3", text_paragraph("первая") + text_paragraph("дальше")),
                          .endnotes = note("endnote", "2", text_paragraph("концевая"))}),
            "a\nb\n- 1| первая\nдальше\n- 2| вторая\n- i| концевая");
}

TEST(DocxReader, reads_a_note_once_and_never_inside_itself) {
  EXPECT_EQ(text_of_docx({.body = paragraph(run("a") + reference("footnote", "1") + reference("footnote", "1")),
                          .footnotes = note("footnote", "1", paragraph(run("b") + reference("footnote", "1")))}),
            "a\n- 1| b");
}

TEST(DocxReader, keeps_the_own_mark_of_a_note) {
  EXPECT_EQ(
      text_of_docx({.body = paragraph(run("a") + reference("footnote", "1", " w:customMarkFollows=\"1\"") + run("*")),
                    .footnotes = note("footnote", "1", text_paragraph("* b"))}),
      "a^*^\n* b");
}

TEST(DocxReader, survives_notes_that_are_missing_or_damaged) {
  EXPECT_EQ(text_of_body(paragraph(run("a") + reference("footnote", "1"))), "a");
  const Body body = read({.body = paragraph(run("a") + reference("footnote", "1")), .footnotes = "<w:crossed>"});
  EXPECT_EQ(test::body_text(body.blocks), "a");
  EXPECT_TRUE(has(body, DiagnosticCode::part_skipped));
}

TEST(DocxReader, tells_the_producer_and_never_people) {
  const auto producer = [](const std::string& app) { return read({.body = text_paragraph("a"), .app = app}).producer; };
  EXPECT_EQ(producer("<Application>Microsoft Office Word</Application><AppVersion>16.0000</AppVersion>"
                     "<Company>Тайная канцелярия</Company><Manager>Никто</Manager>"),
            "Microsoft Office Word/16.0000");
  EXPECT_EQ(producer("<Application>LibreOffice/7.4.7.2$Linux</Application><AppVersion>15.0000</AppVersion>"),
            "LibreOffice/7.4.7.2$Linux");
  EXPECT_EQ(producer("<Application>" + std::string(1000, 'x') + "</Application>"), "");
  EXPECT_EQ(producer("<Company>Тайная канцелярия</Company>"), "");
  EXPECT_EQ(producer(""), "");
}

TEST(DocxReader, tells_of_a_document_without_text) {
  EXPECT_TRUE(has(read({.body = paragraph("")}), DiagnosticCode::no_text));
  EXPECT_TRUE(has(read({.body = ""}), DiagnosticCode::no_text));
  EXPECT_FALSE(has(read({.body = text_paragraph("a")}), DiagnosticCode::no_text));
  EXPECT_FALSE(has(read({.body = test::table(test::row(test::cell("a")), 1)}), DiagnosticCode::no_text));
}

TEST(DocxReader, tells_of_chunks_of_other_formats) {
  const Body body =
      read({.body = "<w:altChunk r:id=\"rId4\"/>" + text_paragraph("a"), .images = {{"rId4", "chunk.mht"}}});
  EXPECT_EQ(test::body_text(body.blocks), "a");
  ASSERT_TRUE(has(body, DiagnosticCode::part_skipped));
  EXPECT_EQ(body.diagnostics.at(0).arguments.at("part"), "word/chunk.mht");
}

TEST(DocxReader, stops_at_the_limit_of_paragraphs) {
  Limits limits;
  limits.paragraphs = 2;
  const Body body = read({.body = text_paragraph("a") + text_paragraph("b") + text_paragraph("c")}, limits);
  EXPECT_EQ(test::body_text(body.blocks), "a\nb");
  EXPECT_TRUE(has(body, DiagnosticCode::limit_reached));
}

TEST(DocxReader, keeps_the_text_of_links_beyond_their_limit) {
  Limits limits;
  limits.links = 1;
  const std::string link = "<w:hyperlink r:id=\"rId9\">" + run("a") + "</w:hyperlink>";
  const test::Docx docx{.body = paragraph(link + run(" ") + link), .links = {{"rId9", "https://edu.ru/"}}};
  EXPECT_FALSE(has(read(docx), DiagnosticCode::limit_reached));
  const Body body = read(docx, limits);
  EXPECT_EQ(test::body_text(body.blocks), "a a");
  EXPECT_TRUE(has(body, DiagnosticCode::limit_reached));
}

TEST(DocxReader, refuses_a_document_whose_styles_are_damaged) {
  // What is hidden would be published.
  const std::string bytes = test::Docx{.body = text_paragraph("a"), .styles = "<w:style>"}.bytes();
  const auto body = read_body(test::bytes_of(bytes));
  ASSERT_FALSE(body.ok());
  EXPECT_EQ(body.error().code, DiagnosticCode::xml_malformed);
  EXPECT_EQ(body.error().arguments.at("part"), "word/styles.xml");
}

TEST(DocxReader, knows_its_documents) {
  const auto recognised = [](const std::vector<test::ZipPart>& parts) {
    const std::string bytes = test::zip_of(parts);
    auto package = Package::open(test::bytes_of(bytes), {});
    return package.ok() && is_docx(package.value());
  };
  const auto parts = [](const std::string& type) {
    return std::vector<test::ZipPart>{
        {"[Content_Types].xml",
         "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/x.xml\" "
         "ContentType=\"" +
             type + "\"/></Types>"},
        {"_rels/.rels",
         "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" "
         "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
         "Target=\"x.xml\"/></Relationships>"},
        {"x.xml", "<x/>"}};
  };
  const std::string word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  EXPECT_TRUE(recognised(parts(word + "document.main+xml")));
  EXPECT_TRUE(recognised(parts(word + "template.main+xml")));
  EXPECT_TRUE(recognised(parts("application/vnd.ms-word.document.macroEnabled.main+xml")));
  EXPECT_FALSE(recognised(parts("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")));
  EXPECT_FALSE(recognised({{"word/document.xml", "<x/>"}}));
}

TEST(DocxReader, keeps_headers_and_footers_apart) {
  const auto margins = [](const std::string& section) {
    const std::string watermark = "<w:r><w:pict><v:shape><v:textpath string=\"ПРОЕКТ\"/></v:shape></w:pict></w:r>";
    const Body body = read({.body = test::text_paragraph("текст") + "<w:sectPr>" + section + "</w:sectPr>",
                            .header = test::paragraph(watermark) + test::paragraph(test::run("тайна", "<w:vanish/>")),
                            .footer = test::text_paragraph("Приложение")});
    EXPECT_EQ(test::body_text(body.blocks), "текст");
    EXPECT_TRUE(body.diagnostics.empty());
    return test::body_text(body.margins);
  };
  const std::string header = "<w:headerReference w:type=\"default\" r:id=\"part-header\"/>";
  EXPECT_EQ(margins(header + "<w:footerReference w:type=\"default\" r:id=\"part-footer\"/>"), "ПРОЕКТ\nПриложение");
  EXPECT_EQ(margins(header + header), "ПРОЕКТ");
  EXPECT_EQ(margins(""), "");
  const std::string first = "<w:footerReference w:type=\"first\" r:id=\"part-footer\"/>";
  EXPECT_EQ(margins(first), "") << "the first page has no footer of its own";
  EXPECT_EQ(margins(first + "<w:titlePg/>"), "Приложение");
  EXPECT_EQ(margins("<w:headerReference w:type=\"default\" r:id=\"missing\"/>"), "");
}

TEST(DocxReader, what_is_copied_has_a_sensible_length) {
  const std::string name(100'000, 'n');
  const Body styled =
      read({.body = test::paragraph(test::run("а"), "<w:pStyle w:val=\"s\"/>"),
            .styles = "<w:style w:type=\"paragraph\" w:styleId=\"s\"><w:name w:val=\"" + name + "\"/></w:style>"});
  EXPECT_EQ(std::get<BodyParagraph>(styled.blocks.front().value).style.size(), 240U);
  std::string chunks;
  for (int i = 0; i < 1'000; ++i) chunks += "<w:altChunk r:id=\"c\"/>";
  const Body chunked = read({.body = test::text_paragraph("а") + chunks});
  EXPECT_EQ(std::ranges::count(chunked.diagnostics, model::DiagnosticCode::part_skipped, &model::Diagnostic::code), 1);
}

}  // namespace
}  // namespace vekha::importer
