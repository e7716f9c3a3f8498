#include "importer/package/zip_reader.hpp"

#include <gmock/gmock.h>

#include "tests/support/zip_builder.hpp"

namespace vekha::importer {
namespace {

using model::DiagnosticCode;
using test::bytes_of;
using test::zip_of;
using test::ZipPart;

DiagnosticCode refusal_of(const std::vector<ZipPart>& parts) {
  const std::string archive = zip_of(parts);
  const auto zip = ZipReader::open(bytes_of(archive), {});
  EXPECT_FALSE(zip.ok());
  return zip.ok() ? DiagnosticCode{} : zip.error().code;
}

// The text of the first entry, or the code it is refused with.
std::string read_first(const std::string& archive, std::size_t budget = 1'000'000) {
  auto zip = ZipReader::open(bytes_of(archive), {});
  if (!zip) return std::string(code_name(zip.error().code));
  const auto bytes = zip.value().read(zip.value().entries().at(0), budget);
  if (!bytes) return std::string(code_name(bytes.error().code));
  return {reinterpret_cast<const char*>(bytes.value().data()), bytes.value().size()};
}

TEST(ZipReader, reads_stored_and_deflated_entries) {
  EXPECT_EQ(read_first(zip_of({{.name = "a", .bytes = "текст"}})), "текст");
  EXPECT_EQ(read_first(zip_of({{.name = "a", .bytes = std::string(100'000, 'x'), .deflate = true}})),
            std::string(100'000, 'x'));
}

TEST(ZipReader, reads_an_entry_written_as_a_stream) {
  EXPECT_EQ(read_first(zip_of({{.name = "a", .bytes = "текст", .deflate = true, .descriptor = true}})), "текст");
}

TEST(ZipReader, reads_an_entry_with_two_times) {
  EXPECT_EQ(read_first(zip_of({{.name = "a", .bytes = "текст", .local_time = 13613}})), "текст");
}

TEST(ZipReader, reads_an_archive_with_something_behind_it) {
  EXPECT_EQ(read_first(zip_of({{.name = "a", .bytes = "текст"}}) + "\r\n"), "текст");
}

TEST(ZipReader, reads_an_empty_entry) { EXPECT_EQ(read_first(zip_of({{.name = "a", .bytes = ""}})), ""); }

TEST(ZipReader, lists_names_with_slashes_and_without_folders) {
  const std::string archive = zip_of(
      {{.name = "word\\document.xml", .bytes = ""}, {.name = "/b", .bytes = ""}, {.name = "media/", .bytes = ""}});
  const auto zip = ZipReader::open(bytes_of(archive), {});
  ASSERT_TRUE(zip.ok());
  ASSERT_EQ(zip.value().entries().size(), 2U);
  EXPECT_EQ(zip.value().entries()[0].name, "word/document.xml");
  EXPECT_EQ(zip.value().entries()[1].name, "b");
}

TEST(ZipReader, refuses_two_entries_with_one_name) {
  EXPECT_EQ(refusal_of({{.name = "word/a.xml", .bytes = ""}, {.name = "Word\\A.xml", .bytes = ""}}),
            DiagnosticCode::archive_entry_refused);
}

TEST(ZipReader, refuses_names_that_climb_out) {
  for (const char* name : {"../a", "a/../../b", "..", "C:/a", "/../a", "a\\..\\..\\b"}) {
    EXPECT_EQ(refusal_of({{.name = name, .bytes = ""}}), DiagnosticCode::archive_entry_refused) << name;
  }
}

TEST(ZipReader, refuses_encrypted_entries) {
  EXPECT_EQ(refusal_of({{.name = "a", .bytes = "x", .flags = 1}}), DiagnosticCode::encrypted);
}

TEST(ZipReader, refuses_more_entries_than_the_limit) {
  std::vector<ZipPart> parts;
  for (int i = 0; i < 5; ++i) parts.push_back({.name = std::to_string(i), .bytes = ""});
  const std::string archive = zip_of(parts);
  EXPECT_FALSE(ZipReader::open(bytes_of(archive), {.entries = 4}).ok());
  EXPECT_TRUE(ZipReader::open(bytes_of(archive), {.entries = 5}).ok());
}

TEST(ZipReader, refuses_a_wrong_checksum) {
  EXPECT_EQ(read_first(zip_of({{.name = "a", .bytes = "text", .checksum = 1}})), "archive-damaged");
}

TEST(ZipReader, refuses_more_data_than_the_directory_says) {
  EXPECT_EQ(read_first(zip_of({{.name = "a", .bytes = std::string(5'000, 'x'), .deflate = true, .size = 10}})),
            "archive-damaged");
}

TEST(ZipReader, refuses_less_data_than_the_directory_says) {
  EXPECT_EQ(read_first(zip_of({{.name = "a", .bytes = std::string(50, 'x'), .deflate = true, .size = 60}})),
            "archive-damaged");
}

TEST(ZipReader, believes_no_size_that_deflate_cannot_reach) {
  EXPECT_EQ(read_first(zip_of({{.name = "a", .bytes = "x", .deflate = true, .size = 900'000}})), "archive-damaged");
}

TEST(ZipReader, reads_within_the_budget_only) {
  const std::string archive = zip_of({{.name = "a", .bytes = std::string(1'000, 'x'), .deflate = true}});
  EXPECT_EQ(read_first(archive, 999), "part-too-large");
  EXPECT_EQ(read_first(archive, 1'000), std::string(1'000, 'x'));
}

TEST(ZipReader, refuses_an_unknown_method) {
  EXPECT_EQ(read_first(zip_of({{.name = "a", .bytes = "x", .method = 99}})), "archive-damaged");
}

TEST(ZipReader, refuses_an_archive_cut_anywhere) {
  const std::string archive = zip_of({{.name = "a", .bytes = "text"}, {.name = "b", .bytes = "more text"}});
  for (std::size_t length = 0; length < archive.size(); ++length) {
    const std::string cut = archive.substr(0, length);
    EXPECT_FALSE(ZipReader::open(bytes_of(cut), {}).ok()) << length;
  }
}

}  // namespace
}  // namespace vekha::importer
