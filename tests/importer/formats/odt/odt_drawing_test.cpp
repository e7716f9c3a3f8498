#include "tests/importer/formats/odt/odt_support.hpp"

namespace vekha::importer::odt {
namespace {

using test::odt_paragraph;

std::string frame(const std::string& content) { return "<draw:frame>" + content + "</draw:frame>"; }
std::string text_box(const std::string& text) {
  return frame("<draw:text-box>" + odt_paragraph(text) + "</draw:text-box>");
}

TEST(OdtDrawing, puts_a_text_box_where_it_is_anchored) {
  EXPECT_EQ(text_of_body(odt_paragraph(text_box("рамка") + "текст")), "рамка\nтекст");
  EXPECT_EQ(text_of_body(odt_paragraph("текст" + text_box("рамка"))), "текст\nрамка");
  EXPECT_EQ(text_of_body(text_box("у страницы") + odt_paragraph("текст")), "у страницы\nтекст");
}

TEST(OdtDrawing, reads_one_of_the_forms_of_a_frame) {
  EXPECT_EQ(text_of_body(odt_paragraph(frame("<draw:text-box>" + odt_paragraph("рамка") +
                                             "</draw:text-box><draw:image xlink:href=\"Pictures/copy.png\"/>"))),
            "рамка");
}

TEST(OdtDrawing, reads_the_text_of_shapes_and_groups) {
  EXPECT_EQ(
      text_of_body(odt_paragraph("<draw:g><svg:title>группа</svg:title><draw:custom-shape>" + odt_paragraph("первая") +
                                 "<draw:enhanced-geometry/></draw:custom-shape><draw:rect>" + odt_paragraph("вторая") +
                                 "</draw:rect></draw:g>")),
      "первая\nвторая");
}

TEST(OdtDrawing, names_pictures_and_what_they_show) {
  const auto picture = [](const std::string& description) {
    return odt_paragraph(frame("<draw:image xlink:href=\"Pictures/1.png\"/>" + description));
  };
  EXPECT_EQ(text_of_body(picture("<svg:title>Герб</svg:title>")), "[1.png: Герб]");
  EXPECT_EQ(text_of_body(picture("<svg:desc>Герб города</svg:desc>")), "[1.png: Герб города]");
  EXPECT_EQ(text_of_body(picture("<svg:title>Герб</svg:title><svg:desc>Города</svg:desc>")), "[1.png: Герб. Города]");
  EXPECT_EQ(text_of_body(picture("")), "[1.png: ]");
  EXPECT_THAT(findings_of({.body = picture("")}), testing::ElementsAre("image-without-description"));
}

TEST(OdtDrawing, leaves_embedded_objects_and_controls_out) {
  const std::string body = odt_paragraph(
      "а" + frame("<draw:object xlink:href=\"./Object 1\"/><draw:image xlink:href=\"./ObjectReplacements/1\"/>") +
      "<draw:control/>");
  EXPECT_EQ(text_of_body(body), "а");
  EXPECT_THAT(findings_of({.body = body}), testing::ElementsAre("element-skipped"));
}

TEST(OdtDrawing, bounds_pictures_and_names_few_of_them) {
  std::string pictures;
  for (int i = 0; i < 20'500; ++i)
    pictures += "<draw:frame><draw:image xlink:href=\"Pictures/" + std::to_string(i) + ".png\"/></draw:frame>";
  const auto found = findings_of({.body = test::odt_paragraph(pictures)});
  EXPECT_EQ(std::ranges::count(found, "image-without-description"), 100);
  EXPECT_EQ(std::ranges::count(found, "limit-reached"), 1);
}

}  // namespace
}  // namespace vekha::importer::odt
