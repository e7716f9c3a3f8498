#include "importer/package/package.hpp"

#include <gmock/gmock.h>

#include "tests/support/zip_builder.hpp"

namespace vekha::importer {
namespace {

using namespace std::string_literals;
using model::DiagnosticCode;
using test::bytes_of;
using test::zip_of;
using test::ZipPart;

// The kebab-case code that a file is refused with; "opened" where it is not.
std::string outcome(const std::string& file, const Limits& limits = {}) {
  const auto package = Package::open(bytes_of(file), limits);
  return package ? "opened" : std::string(code_name(package.error().code));
}

std::string text_of(const model::Result<Bytes>& part) {
  if (!part) return std::string(code_name(part.error().code));
  return {reinterpret_cast<const char*>(part.value().data()), part.value().size()};
}

const std::string rels_open = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";

TEST(Package, says_what_a_foreign_file_is) {
  const std::string ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s + std::string(504, '\0');
  EXPECT_EQ(outcome(""), "file-empty");
  EXPECT_EQ(outcome(ole), "legacy-word-document");
  EXPECT_EQ(outcome(ole + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"s), "encrypted");
  EXPECT_EQ(outcome("{\\rtf1\\ansi}"), "rtf-document");
  EXPECT_EQ(outcome("%PDF-1.7"), "pdf-document");
  EXPECT_EQ(outcome("\n<!DOCTYPE HTML PUBLIC>"), "web-page");
  EXPECT_EQ(outcome("<html xmlns:w=\"urn:schemas-microsoft-com:office:word\">"), "web-page");
  EXPECT_EQ(outcome("План мероприятий"), "not-a-document");
  EXPECT_EQ(outcome("<?xml version=\"1.0\"?><a/>"), "not-a-document");
  EXPECT_EQ(outcome("PK\3\4 and then nothing"), "archive-damaged");
}

TEST(Package, refuses_a_file_above_the_limit) { EXPECT_EQ(outcome("12345", {.archive = 4}), "file-too-large"); }

TEST(Package, opens_flat_odf_as_one_part) {
  const std::string flat =
      R"(<?xml version="1.0"?><o:document xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>)";
  const auto package = Package::open(bytes_of(flat), {});
  ASSERT_TRUE(package.ok());
  EXPECT_TRUE(package.value().is_flat());
  EXPECT_TRUE(package.value().has("content.xml"));
  EXPECT_EQ(text_of(package.value().part("content.xml")), flat);
  EXPECT_FALSE(package.value().has("styles.xml"));
}

TEST(Package, finds_parts_in_any_case_and_with_either_slash) {
  const std::string file = zip_of({{.name = "Word\\Document.XML", .bytes = "text"}});
  const auto package = Package::open(bytes_of(file), {});
  ASSERT_TRUE(package.ok());
  EXPECT_EQ(text_of(package.value().part("word/document.xml")), "text");
  EXPECT_EQ(text_of(package.value().part("word/styles.xml")), "part-missing");
}

TEST(Package, inflates_within_one_budget_for_all_parts) {
  const std::string part(600, 'x');
  const std::string file =
      zip_of({{.name = "a", .bytes = part, .deflate = true}, {.name = "b", .bytes = part, .deflate = true}});
  const auto package = Package::open(bytes_of(file), {.inflated = 1'000});
  ASSERT_TRUE(package.ok());
  EXPECT_EQ(text_of(package.value().part("a")), part);
  EXPECT_EQ(text_of(package.value().part("a")), part) << "a part counts once";
  EXPECT_EQ(text_of(package.value().part("b")), "document-too-large");
}

TEST(Package, resolves_relationship_targets) {
  const std::string rels = rels_open + R"(
      <Relationship Id="r1" Type="t" Target="media/image1.png"/>
      <Relationship Id="r2" Type="t" Target="/word/notes.xml"/>
      <Relationship Id="r3" Type="t" Target="..\customXml\item1.xml"/>
      <Relationship Id="r4" Type="t" Target="../../etc/passwd"/>
      <Relationship Id="r5" Type="t" Target="https://example.org/?a=1#b" TargetMode="External"/>
      <Relationship Id="r6" Type="t" Target="a%20b.xml"/></Relationships>)";
  const std::string file = zip_of({{.name = "word/_rels/document.xml.rels", .bytes = rels}});
  const auto package = Package::open(bytes_of(file), {});
  ASSERT_TRUE(package.ok());
  std::vector<std::string> targets;
  for (const Relationship& relationship : package.value().relationships("word/document.xml"))
    targets.push_back(relationship.target);
  EXPECT_THAT(targets, testing::ElementsAre("word/media/image1.png", "word/notes.xml", "customXml/item1.xml",
                                            "https://example.org/?a=1#b", "word/a b.xml"));
}

TEST(Package, gives_strict_relationship_types_as_transitional) {
  const std::string rels = rels_open + R"(<Relationship Id="r1" Target="word/document.xml"
      Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"/></Relationships>)";
  const std::string file = zip_of({{.name = "_rels/.rels", .bytes = rels}});
  const auto package = Package::open(bytes_of(file), {});
  ASSERT_TRUE(package.ok());
  ASSERT_EQ(package.value().relationships("").size(), 1U);
  EXPECT_EQ(package.value().relationships("")[0].type,
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument");
}

TEST(Package, knows_content_types_by_override_and_extension) {
  const std::string types = R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="XML" ContentType="application/xml"/>
      <Override PartName="/word/Document.xml" ContentType="main"/></Types>)";
  const std::string file = zip_of({{.name = "[Content_Types].xml", .bytes = types}});
  const auto package = Package::open(bytes_of(file), {});
  ASSERT_TRUE(package.ok());
  EXPECT_EQ(package.value().content_type("word/document.xml"), "main");
  EXPECT_EQ(package.value().content_type("word/styles.xml"), "application/xml");
  EXPECT_EQ(package.value().content_type("word/image.png"), "");
}

std::string manifest_of(const std::string& entries) {
  return R"(<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">)" + entries +
         "</manifest:manifest>";
}

TEST(Package, reads_the_manifest_of_old_office_programs) {
  const auto opened = [](const std::string& doctype) {
    const std::string manifest =
        doctype + manifest_of(R"(<manifest:file-entry manifest:full-path="/" manifest:media-type="from-manifest"/>)");
    const std::string file = zip_of({{.name = "META-INF/manifest.xml", .bytes = manifest}});
    const auto package = Package::open(bytes_of(file), {});
    return package ? std::string(package.value().media_type()) : std::string(code_name(package.error().code));
  };
  EXPECT_EQ(opened(R"(<!DOCTYPE manifest:manifest PUBLIC "-//OpenOffice.org//DTD Manifest 1.0//EN" "Manifest.dtd">)"),
            "from-manifest");
  EXPECT_EQ(opened(R"(<!DOCTYPE manifest:manifest SYSTEM "Manifest.dtd" [<!ENTITY a "b">]>)"), "xml-doctype");
}

TEST(Package, takes_the_media_type_from_mimetype_or_manifest) {
  const std::string manifest =
      manifest_of(R"(<manifest:file-entry manifest:full-path="/" manifest:media-type="from-manifest"/>)");
  const std::string both =
      zip_of({{.name = "mimetype", .bytes = "from-mimetype\n"}, {.name = "META-INF/manifest.xml", .bytes = manifest}});
  const std::string one = zip_of({{.name = "META-INF/manifest.xml", .bytes = manifest}});
  EXPECT_EQ(Package::open(bytes_of(both), {}).value().media_type(), "from-mimetype");
  EXPECT_EQ(Package::open(bytes_of(one), {}).value().media_type(), "from-manifest");
}

TEST(Package, refuses_odf_whose_content_is_encrypted) {
  const std::string encryption = "<manifest:encryption-data/></manifest:file-entry>";
  const auto file = [&](const std::string& path) {
    return zip_of({{.name = "META-INF/manifest.xml",
                    .bytes = manifest_of("<manifest:file-entry manifest:full-path=\"" + path + "\">" + encryption)}});
  };
  EXPECT_EQ(outcome(file("content.xml")), "encrypted");
  EXPECT_EQ(outcome(file("encrypted-package")), "encrypted");
  EXPECT_EQ(outcome(file("Pictures/1.png")), "opened");
}

}  // namespace
}  // namespace vekha::importer
