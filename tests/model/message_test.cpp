#include "model/message.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace vekha::model {
namespace {

TEST(MessageCatalogue, fills_placeholders) {
  const MessageCatalogue catalogue(Language::ru, "key\tsentence\n# comment\nhello\tПривет, {name}!\\n{missing}.\n");
  EXPECT_EQ(catalogue.format("hello", {{"name", "мир"}}), "Привет, мир!\n.");
  EXPECT_EQ(catalogue.format("unknown"), "unknown");
}

TEST(MessageCatalogue, chooses_the_plural_form) {
  const MessageCatalogue ru(Language::ru, "n.one\t{count} школа\nn.few\t{count} школы\nn.many\t{count} школ\n");
  for (const auto& [count, sentence] : std::map<std::string, std::string>{{"0", "0 школ"},
                                                                          {"1", "1 школа"},
                                                                          {"2", "2 школы"},
                                                                          {"5", "5 школ"},
                                                                          {"11", "11 школ"},
                                                                          {"12", "12 школ"},
                                                                          {"21", "21 школа"},
                                                                          {"24", "24 школы"},
                                                                          {"111", "111 школ"},
                                                                          {"114", "114 школ"}}) {
    EXPECT_EQ(ru.format("n", {{"count", count}}), sentence);
  }
  const MessageCatalogue en(Language::en, "n.one\t{count} school\nn.many\t{count} schools\n");
  EXPECT_EQ(en.format("n", {{"count", "1"}}), "1 school");
  EXPECT_EQ(en.format("n", {{"count", "21"}}), "21 schools");
}

TEST(DiagnosticSentence, begins_with_the_place) {
  const Diagnostic diagnostic{.code = DiagnosticCode::schedule_unread,
                              .arguments = {{"text", "в рабочем порядке"}},
                              .source = {.table = 2, .row = 19, .column = std::nullopt}};
  EXPECT_EQ(sentence_of(diagnostic, Language::ru),
            "таблица 2, строка 19: срок «в рабочем порядке» не распознан. Он опубликован как есть; уточните дату в "
            "документе.");
}

TEST(DiagnosticSentence, fills_in_the_sentence_of_a_reason) {
  const Diagnostic diagnostic{.code = DiagnosticCode::archive_damaged, .arguments = {{"reason", "reason.checksum"}}};
  EXPECT_EQ(sentence_of(diagnostic, Language::en),
            "the file is damaged: a checksum is wrong. Copy it again or save the document once more.");
  EXPECT_NE(sentence_of(diagnostic, Language::ru).find("контрольная сумма"), std::string::npos);
}

// A code without a sentence would print its own name to people.
TEST(DiagnosticSentence, exists_for_every_code_in_both_languages) {
  for (const DiagnosticCode code : diagnostic_codes()) {
    for (const Language language : {Language::ru, Language::en}) {
      EXPECT_NE(sentence_of({.code = code}, language), code_name(code));
    }
  }
}

TEST(DiagnosticCode, names_are_unique_and_read_back) {
  std::set<std::string_view> names;
  for (const DiagnosticCode code : diagnostic_codes()) {
    EXPECT_TRUE(names.insert(code_name(code)).second) << code_name(code);
    EXPECT_EQ(code_of(code_name(code)), code);
  }
  EXPECT_FALSE(code_of("no-such-code"));
}

}  // namespace
}  // namespace vekha::model
