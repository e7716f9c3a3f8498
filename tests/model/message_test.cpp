#include "model/message.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "tests/support/golden.hpp"

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
  const MessageCatalogue en(Language::en, "n.one\t{count} school\nn.other\t{count} schools\n");
  EXPECT_EQ(en.format("n", {{"count", "1"}}), "1 school");
  EXPECT_EQ(en.format("n", {{"count", "21"}}), "21 schools");
}

TEST(MessageCatalogue, knows_the_forms_of_any_language_and_of_fractions) {
  const MessageCatalogue sl(*Language::of("sl"), "n.one\t1\nn.two\t2\nn.few\t3\nn.other\t5\n");
  EXPECT_EQ(sl.format("n", {{"count", "102"}}), "2");
  EXPECT_EQ(sl.format("n", {{"count", "5"}}), "5");
  const MessageCatalogue unheard_of(*Language::of("qqq"), "n.other\t{count} things\n");
  EXPECT_EQ(unheard_of.format("n", {{"count", "1"}}), "1 things");
  const MessageCatalogue ru(Language::ru, "n.one\tбалл\nn.few\tбалла\nn.many\tбаллов\nn.other\tбалла\n");
  EXPECT_EQ(ru.format("n", {{"count", "61"}}), "балл");
  EXPECT_EQ(ru.format("n", {{"count", "61.5"}}), "балла");
  EXPECT_EQ(ru.format("n", {{"count", "x"}}), "n");
}

TEST(MessageCatalogue, leaves_what_it_lacks_to_its_fallbacks) {
  const MessageTables tables{{Language::ru, "a\tА\nb\tБ\nn.one\t{count} школа\nn.few\t{count} школы\nn.many\t_\n"},
                             {Language::en, "a\tA\nb\tB\nc\tC\n"},
                             {*Language::of("de"), "a\tÄ\nm.one\t1\n"}};
  const std::vector fallbacks{Language::ru, Language::en};
  const auto de = catalogue_in(*Language::of("de"), tables, fallbacks);
  EXPECT_EQ(de.format("a"), "Ä");
  EXPECT_EQ(de.format("b"), "Б");
  EXPECT_EQ(de.format("c"), "C");
  EXPECT_EQ(de.format("n", {{"count", "21"}}), "21 школа");  // by the rules of the language that speaks
  EXPECT_TRUE(de.has("c"));
  EXPECT_FALSE(de.has("d"));
  EXPECT_EQ(de.lacking(), (std::vector<std::string>{"b", "c", "m.other", "n"}));
  EXPECT_EQ(catalogue_in(*Language::of("fr"), tables, fallbacks).language(), Language::ru);
  EXPECT_EQ(catalogue_in(*Language::of("fr"), {}, fallbacks).format("a"), "a");
}

TEST(Language, is_a_code_that_can_name_a_file) {
  for (const char* code : {"ru", "tt", "udm", "sr-latn", "zh-hant-tw"}) EXPECT_EQ(Language::of(code)->code(), code);
  for (const char* code :
       {"", "r", "RU", "ru_RU", "../x", "ru-", "-ru", "ru--x", "abcd", "12", "zh-hant-tw-abcdefgh"}) {
    EXPECT_FALSE(Language::of(code)) << code;
  }
}

TEST(Language, has_its_table_by_the_name_of_the_file) {
  const std::map<std::string, std::string> files{
      {"i18n/tt.tsv", "a\tb\n"}, {"i18n/readme.txt", ""}, {"i18n/X.tsv", ""}, {"i18n/a/ru.tsv", ""}, {"ru.tsv", ""}};
  EXPECT_EQ(message_tables(files, "i18n/"), (MessageTables{{*Language::of("tt"), "a\tb\n"}}));
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

// Reasons and elements have no enumerator; what a language lacks is said in another one.
TEST(DiagnosticSentence, is_never_borrowed_from_another_language) {
  const std::string ru = tests::read_source_file("model/messages/ru.tsv");
  const std::string en = tests::read_source_file("model/messages/en.tsv");
  const MessageTables tables{{Language::ru, ru}, {Language::en, en}};
  for (const auto& [language, other] : {std::pair(Language::ru, Language::en), std::pair(Language::en, Language::ru)}) {
    EXPECT_EQ(catalogue_in(language, tables, std::span(&other, 1)).lacking(), std::vector<std::string>());
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
