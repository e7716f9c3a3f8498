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

std::string picture(const std::string& properties) {
  return "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Рисунок 1\" " + properties +
         "/><a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id=\"0\" name=\"x.png\"/></pic:nvPicPr>"
         "<pic:blipFill><a:blip r:embed=\"rId5\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline>"
         "</w:drawing></w:r>";
}

std::string box(const std::string& content) {
  return "<w:drawing><wp:anchor><wp:docPr id=\"2\"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>" +
         content + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>";
}

std::string old_box(const std::string& content) {
  return "<w:pict><v:shape><v:textbox><w:txbxContent>" + content + "</w:txbxContent></v:textbox></v:shape></w:pict>";
}

test::Docx with_image(const std::string& body) { return {.body = body, .images = {{"rId5", "media/image1.png"}}}; }

TEST(DocxDrawing, gives_pictures_with_their_description) {
  EXPECT_EQ(text_of_docx(with_image(paragraph(picture("descr=\"Схема\"")))), "[image1.png: Схема]");
  EXPECT_EQ(text_of_docx(with_image(paragraph(picture("title=\"Схема\"")))), "[image1.png: Схема]");
  EXPECT_EQ(text_of_docx(with_image(paragraph(run("a") + picture("descr=\"b\"") + run("c")))), "ac\n[image1.png: b]");
  EXPECT_EQ(text_of_docx(with_image(paragraph(picture("descr=\"b\"") + run("a")))), "[image1.png: b]\na");
  EXPECT_EQ(text_of_docx(with_image(paragraph("<w:r><w:pict><v:shape alt=\"Герб\"><v:imagedata r:id=\"rId5\" "
                                              "o:title=\"x\"/></v:shape></w:pict></w:r>"))),
            "[image1.png: Герб]");
}

TEST(DocxDrawing, tells_of_pictures_without_a_description) {
  const Body body = read(with_image(paragraph(picture(""))));
  EXPECT_EQ(test::body_text(body.blocks), "[image1.png: ]");
  EXPECT_TRUE(has(body, DiagnosticCode::image_without_description));
  EXPECT_FALSE(has(read(with_image(paragraph(picture("descr=\"a\"")))), DiagnosticCode::image_without_description));
}

TEST(DocxDrawing, does_not_publish_paths_as_descriptions) {
  for (const char* path : {"C:\\Users\\Тайнов\\1.jpg", "\\\\server\\share\\1.jpg", "file:///home/x/1.jpg"}) {
    EXPECT_EQ(text_of_docx(with_image(paragraph(picture("descr=\"" + std::string(path) + "\"")))), "[image1.png: ]");
  }
}

TEST(DocxDrawing, leaves_out_pictures_without_a_part) {
  EXPECT_EQ(text_of_body(paragraph(picture("") + run("a"))), "a");
}

TEST(DocxDrawing, reads_text_boxes_once) {
  const std::string both = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" +
                           box(text_paragraph("УТВЕРЖДЕНО")) + "</mc:Choice><mc:Fallback>" +
                           old_box(text_paragraph("УТВЕРЖДЕНО")) + "</mc:Fallback></mc:AlternateContent></w:r>";
  EXPECT_EQ(text_of_body(paragraph(both + run("План"))), "УТВЕРЖДЕНО\nПлан");
  EXPECT_EQ(text_of_body(paragraph("<w:r>" + old_box(text_paragraph("a")) + "</w:r>")), "a");
  EXPECT_EQ(text_of_body(paragraph(run("a") + "<w:r>" + box(table(row(cell("b")), 1)) + "</w:r>" + run("c"))),
            "ac\n|b|");
}

TEST(DocxDrawing, keeps_fields_of_a_text_box_apart) {
  EXPECT_EQ(text_of_body(paragraph("<w:r>" + old_box(paragraph("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>")) +
                                   "</w:r>" + run("a"))),
            "a");
}

TEST(DocxDrawing, hides_drawings_of_hidden_and_deleted_runs) {
  const std::string hidden = "<w:r><w:rPr><w:vanish/></w:rPr>" + box(text_paragraph("тайна")) + "</w:r>";
  const std::string deleted = "<w:del><w:r>" + box(text_paragraph("тайна")) + "</w:r></w:del>";
  EXPECT_EQ(text_of_body(paragraph(hidden + deleted + run("a"))), "a");
}

TEST(DocxDrawing, reads_word_art) {
  EXPECT_EQ(text_of_body(paragraph("<w:r><w:pict><v:shape><v:textpath string=\"ПРОЕКТ\"/></v:shape></w:pict></w:r>")),
            "ПРОЕКТ");
}

TEST(DocxDrawing, tells_what_it_skips) {
  const Body body = read({.body = paragraph("<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><c:chart r:id=\"x\"/>"
                                            "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
                                            "<w:r><w:object/></w:r>" +
                                            run("a"))});
  EXPECT_EQ(test::body_text(body.blocks), "a");
  ASSERT_EQ(body.diagnostics.size(), 2U);
  EXPECT_EQ(body.diagnostics[0].arguments.at("element"), "element.chart");
  EXPECT_EQ(body.diagnostics[1].arguments.at("element"), "element.object");
}

}  // namespace
}  // namespace vekha::importer
