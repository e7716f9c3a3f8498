#include "app/commands/explain.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "app/commands/import.hpp"
#include "app/percent.hpp"
#include "importer/vocabulary/vocabulary.hpp"
#include "model/json/names.hpp"
#include "tests/support/golden.hpp"

namespace vekha::app {
namespace {

using testing::HasSubstr;

std::string printed(const std::string& name, bool explain, model::Language language = model::Language::ru) {
  std::ostringstream out;
  std::ostringstream err;
  Terminal terminal(out, err, language, false);
  const ImportOptions options{
      .file = (tests::source_folder() / "tests/documents" / name).string(), .json = false, .explain = explain};
  EXPECT_EQ(import_file(options, terminal), Exit::ok);
  return out.str();
}

TEST(Explain, tells_how_a_document_was_read) {
  for (const std::string name : {"ozersk-plan-2025.docx", "kirovsk-scan.docx"})
    tests::expect_golden("explain/" + name + ".txt", printed(name, true));
}

TEST(Explain, speaks_english_too) {
  const std::string text = printed("ozersk-plan-2025.docx", true, model::Language::en);
  EXPECT_THAT(text, HasSubstr("Completeness: 100\u00A0%."));
  EXPECT_THAT(text, HasSubstr("column 2: activity «Мероприятие»"));
  EXPECT_EQ(text.find("explain."), std::string::npos) << "a word has no sentence";
}

// Every use, kind and role has its word in both languages, else its key would be printed.
TEST(Explain, has_a_word_for_everything) {
  for (const auto language : {model::Language::ru, model::Language::en}) {
    model::Document document;
    for (const char* field : {"title", "period", "approval", "order", "signature", "draft"})
      document.reading.head.push_back({.field = field, .text = "x", .line = 1, .table = 2});
    for (const auto& [kind, name] : model::json::Names<model::TableKind>::list) {
      model::TableReading& table = document.reading.tables.emplace_back();
      table.kind = kind;
      table.rows = {{.row = 1, .values = {"a1"}, .cells = {}}};
      for (auto use = model::CellUse::none; use <= model::CellUse::unread;
           use = static_cast<model::CellUse>(static_cast<int>(use) + 1)) {
        table.rows[0].cells.push_back(use);
      }
      std::vector<std::string> roles;
      for (const importer::RoleTraits& traits : importer::role_table()) roles.emplace_back(traits.name);
      for (const std::string& role : roles) {
        table.columns.push_back({.heading = "", .role = role, .also = {role}});
      }
    }
    std::ostringstream out;
    Terminal terminal(out, out, language, false);
    explain(document, terminal);
    EXPECT_EQ(out.str().find("explain."), std::string::npos) << out.str();
  }
}

TEST(Import, says_how_much_of_the_tables_was_read) {
  EXPECT_THAT(printed("kirovsk-scan.docx", false), HasSubstr("Прочитано ячеек таблиц: 99,57\u00A0%\n"));
}

TEST(Percent, is_rounded_down) {
  std::ostringstream nowhere;
  const Terminal ru(nowhere, nowhere, model::Language::ru, false);
  const Terminal en(nowhere, nowhere, model::Language::en, false);
  EXPECT_EQ(percent(1, ru.messages()), "100\u00A0%");
  EXPECT_EQ(percent(0.9957, ru.messages()), "99,57\u00A0%");
  EXPECT_EQ(percent(0.9999, en.messages()), "99.99\u00A0%");
  EXPECT_EQ(percent(0.9905, ru.messages()), "99,05\u00A0%");
  EXPECT_EQ(percent(0, ru.messages()), "0\u00A0%");
}

}  // namespace
}  // namespace vekha::app
