#include "tests/importer/formats/odt/odt_support.hpp"

namespace vekha::importer::odt {
namespace {

using test::odt_paragraph;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(OdtReader, reads_flat_files_as_packages) {
  const std::string bold = R"(<style:text-properties fo:font-weight="bold"/>)";
  const test::Odt odt{.body = odt_paragraph("текст", "P1"),
                      .automatic = test::odt_style("P1", "paragraph", "", R"(style:parent-style-name="Base")"),
                      .styles = test::odt_style("Base", "paragraph", bold),
                      .generator = "LibreOffice/7.4"};
  for (const std::string& file : {odt.bytes(), odt.flat_bytes()}) {
    auto package = Package::open(test::bytes_of(file), {});
    ASSERT_TRUE(package.ok());
    EXPECT_TRUE(is_odt(package.value()));
    const auto body = read_odt(package.value(), {});
    ASSERT_TRUE(body.ok());
    EXPECT_EQ(test::body_text(body.value().blocks), "текст");
    EXPECT_TRUE(std::get<BodyParagraph>(body.value().blocks[0].value).bold);
    EXPECT_EQ(body.value().producer, "LibreOffice/7.4");
  }
}

TEST(OdtReader, reads_sections_and_indexes_in_order) {
  EXPECT_EQ(
      text_of_body("<text:sequence-decls>нет</text:sequence-decls><text:section>" + odt_paragraph("1") +
                   "</text:section><text:table-of-content><text:table-of-content-source><text:index-title-template>"
                   "нет</text:index-title-template></text:table-of-content-source><text:index-body><text:index-title>" +
                   odt_paragraph("2") + "</text:index-title>" + odt_paragraph("3") +
                   "</text:index-body></text:table-of-content>" + odt_paragraph("4")),
      "1\n2\n3\n4");
}

TEST(OdtReader, looks_into_unknown_elements_that_allow_it) {
  EXPECT_EQ(text_of_body("<other:box office:process-content=\"true\">" + odt_paragraph("да") +
                         "</other:box><other:box>" + odt_paragraph("нет") + "</other:box>"),
            "да");
}

TEST(OdtReader, reads_no_headers_footers_and_authors) {
  const std::string master = "</office:styles><office:master-styles><style:master-page><style:header>" +
                             odt_paragraph("колонтитул") +
                             "</style:header></style:master-page></office:master-styles><office:styles>";
  EXPECT_EQ(text_of_odt({.body = odt_paragraph("текст"), .styles = master, .generator = "x"}), "текст");
}

TEST(OdtReader, knows_templates_and_files_without_a_media_type) {
  for (const std::string& type : {std::string("application/vnd.oasis.opendocument.text-template"), std::string()}) {
    const std::string file = test::Odt{.body = odt_paragraph("текст"), .media_type = type}.bytes();
    const auto package = Package::open(test::bytes_of(file), {});
    ASSERT_TRUE(package.ok());
    EXPECT_TRUE(is_odt(package.value())) << type;
  }
}

TEST(OdtReader, keeps_the_text_of_links_beyond_their_limit) {
  Limits limits;
  limits.links = 1;
  const std::string link = R"(<text:a xlink:href="https://edu.ru/">a</text:a>)";
  const test::Odt odt{.body = odt_paragraph(link + " " + link)};
  EXPECT_THAT(findings_of(odt), IsEmpty());
  EXPECT_EQ(text_of_odt(odt, limits), "a a");
  EXPECT_THAT(findings_of(odt, limits), ElementsAre("limit-reached"));
}

TEST(OdtReader, refuses_a_document_whose_styles_cannot_be_read) {
  const std::string file =
      test::Odt{.body = odt_paragraph("текст"), .more = {{.name = "styles.xml", .bytes = "<office:broken"}}}.bytes();
  auto package = Package::open(test::bytes_of(file), {});
  ASSERT_TRUE(package.ok());
  const auto body = read_odt(package.value(), {});
  ASSERT_FALSE(body.ok());
  EXPECT_EQ(code_name(body.error().code), "xml-malformed");
  EXPECT_EQ(body.error().arguments.at("part"), "styles.xml");
}

TEST(OdtReader, keeps_headers_and_footers_apart) {
  const test::Odt odt{.body = test::odt_paragraph("текст"),
                      .master = "<style:master-page style:name=\"Standard\"><style:header>" +
                                test::odt_paragraph("ПРОЕКТ") + "</style:header><style:header-left>" +
                                test::odt_paragraph("слева") +
                                "</style:header-left><style:footer style:display=\"false\">" +
                                test::odt_paragraph("выключен") + "</style:footer></style:master-page>"};
  const Body body = body_of(odt);
  EXPECT_EQ(test::body_text(body.blocks), "текст");
  EXPECT_EQ(test::body_text(body.margins), "ПРОЕКТ");
}

}  // namespace
}  // namespace vekha::importer::odt
