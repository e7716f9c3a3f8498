#include <gtest/gtest.h>

#include "importer/import.hpp"
#include "tests/support/describe.hpp"
#include "tests/support/golden.hpp"

namespace vekha::importer {
namespace {

model::Document imported(const std::string& name) {
  const std::string bytes = tests::read_source_file("tests/documents/" + name);
  auto document = import_document(std::as_bytes(std::span(bytes)), Vocabulary::built_in());
  EXPECT_TRUE(document) << name;
  return document ? std::move(document).value() : model::Document{};
}

class RealDocument : public testing::TestWithParam<const char*> {};

TEST_P(RealDocument, is_understood) {
  const std::string name = GetParam();
  tests::expect_golden("documents/" + name + ".txt", tests::describe(imported(name)));
}

INSTANTIATE_TEST_SUITE_P(Documents, RealDocument,
                         testing::Values("kirovsk.docx", "kirovsk-scan.docx", "kamensk-uralsky.docx",
                                         "okoneshnikovo.odt", "verkhnebureinsky.docx", "ozersk-plan-2025.docx",
                                         "ozersk-draft.docx", "ozersk-report-2025-h1.odt",
                                         "ozersk-indicators-2025.docx"));

// One document saved in two formats is one document.
TEST(RealDocuments, mean_the_same_in_both_formats) {
  for (const std::string name : {"kirovsk", "kamensk-uralsky", "okoneshnikovo", "verkhnebureinsky"}) {
    model::Document docx = imported(name + ".docx");
    model::Document odt = imported(name + ".odt");
    // what is said about skipped parts depends on the format
    docx.diagnostics.clear();
    odt.diagnostics.clear();
    EXPECT_EQ(tests::describe(docx), tests::describe(odt)) << name;
  }
}

}  // namespace
}  // namespace vekha::importer
