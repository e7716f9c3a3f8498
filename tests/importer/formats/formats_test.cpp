#include "importer/formats/formats.hpp"

#include <gmock/gmock.h>

#include "importer/import.hpp"
#include "tests/support/odt_builder.hpp"

namespace vekha::importer {
namespace {

using test::bytes_of;
using test::zip_of;

// The kebab-case code that a file is refused with; "read" where it is not.
std::string outcome(const std::string& file) {
  const auto body = read_body(bytes_of(file));
  return body ? "read" : std::string(code_name(body.error().code));
}

std::string opc_of(const std::string& content_type) {
  const std::string types = R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Override PartName="/main.xml" ContentType=")" +
                            content_type + R"("/></Types>)";
  const std::string relationships = R"(<Relationships Id="r"
      xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Target="main.xml"
      Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>)";
  return zip_of({{.name = "[Content_Types].xml", .bytes = types},
                 {.name = "_rels/.rels", .bytes = relationships},
                 {.name = "main.xml", .bytes = "<main/>"}});
}

TEST(Formats, say_what_another_document_is) {
  const auto odf = [](const std::string& kind) {
    return test::Odt{.media_type = "application/vnd.oasis.opendocument." + kind}.bytes();
  };
  const std::string ooxml = "application/vnd.openxmlformats-officedocument.";
  EXPECT_EQ(outcome(odf("spreadsheet")), "spreadsheet");
  EXPECT_EQ(outcome(odf("presentation")), "presentation");
  EXPECT_EQ(outcome(odf("graphics")), "not-a-document");
  EXPECT_EQ(outcome(opc_of(ooxml + "spreadsheetml.sheet.main+xml")), "spreadsheet");
  EXPECT_EQ(outcome(opc_of(ooxml + "presentationml.presentation.main+xml")), "presentation");
  EXPECT_EQ(outcome(opc_of("application/vnd.ms-visio.drawing.main+xml")), "not-a-document");
  EXPECT_EQ(outcome(zip_of({{.name = "readme.txt", .bytes = "text"}})), "not-a-document");
}

TEST(Formats, say_what_a_flat_file_holds) {
  const auto flat = [](const std::string& body) {
    return R"(<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><office:body>)" + body +
           "</office:body></office:document>";
  };
  EXPECT_EQ(outcome(flat("<office:text/>")), "read");
  EXPECT_EQ(outcome(flat("<office:spreadsheet/>")), "spreadsheet");
  EXPECT_EQ(outcome(flat("<office:presentation/>")), "presentation");
  EXPECT_EQ(outcome(flat("")), "not-a-document");
}

TEST(Formats, miss_the_main_part) {
  EXPECT_EQ(outcome(zip_of({{.name = "[Content_Types].xml", .bytes = "<Types/>"}})), "part-missing");
  EXPECT_EQ(outcome(zip_of({{.name = "mimetype", .bytes = "application/vnd.oasis.opendocument.text"}})),
            "part-missing");
}

TEST(Formats, say_so_where_no_text_was_found) {
  const auto body = read_body(bytes_of(test::Odt{.body = "<text:p> </text:p>"}.bytes()));
  ASSERT_TRUE(body.ok());
  ASSERT_EQ(body.value().diagnostics.size(), 1U);
  EXPECT_EQ(code_name(body.value().diagnostics[0].code), "no-text");
}

TEST(Formats, say_what_endings_they_have) {
  for (const Format& format : formats()) {
    ASSERT_FALSE(format.endings.empty()) << format.name;
    for (const std::string_view ending : format.endings) EXPECT_EQ(promise_of(ending), NamePromise::readable) << ending;
  }
  EXPECT_EQ(promise_of(".fodt"), NamePromise::readable);
  EXPECT_EQ(promise_of(".pdf"), NamePromise::foreign);
  for (const char* ending : {"", ".", ".txt", "docx"}) EXPECT_EQ(promise_of(ending), NamePromise::nothing) << ending;
}

}  // namespace
}  // namespace vekha::importer
