#include "importer/vocabulary/vocabulary.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <utility>

namespace vekha::importer {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

const Vocabulary& words() {
  static const Vocabulary vocabulary = Vocabulary::built_in();
  return vocabulary;
}

TEST(Vocabulary, finds_headers_by_folded_text) {
  const auto found = words().role_of("СРОК\u00A0исполнения");
  ASSERT_TRUE(found);
  EXPECT_THAT(found->roles, ElementsAre(ColumnRole::period));
  EXPECT_FALSE(words().role_of("рецепт борща"));
}

TEST(Vocabulary, gives_the_usual_role_of_a_header_first) {
  const auto found = words().role_of("Направления деятельности");
  ASSERT_TRUE(found);
  EXPECT_THAT(found->roles, ElementsAre(ColumnRole::activity, ColumnRole::section));
}

TEST(Vocabulary, expands_abbreviations_of_one_reading_only) {
  EXPECT_EQ(words().expansion_of("ВПР"), "всероссийские проверочные работы");
  for (const char* ambiguous : {"МО", "ПС", "ОД", "УО", "ОАД", "ОДП", "ОСШ", "МС", "ПК", "ДО"}) {
    EXPECT_FALSE(words().expansion_of(ambiguous)) << ambiguous;
    EXPECT_TRUE(words().abbreviations().contains(ambiguous)) << ambiguous;
  }
  EXPECT_FALSE(words().expansion_of("ЩЩЩ"));
}

TEST(Vocabulary, explains_every_abbreviation) {
  for (const auto& [abbreviation, entry] : words().abbreviations()) {
    EXPECT_FALSE(entry.expansion.empty()) << abbreviation;
    EXPECT_FALSE(entry.explanation.empty()) << abbreviation;
  }
}

TEST(Vocabulary, takes_local_words_and_prefers_them) {
  Vocabulary vocabulary = Vocabulary::built_in();
  EXPECT_FALSE(vocabulary.add("abbreviations", "expansion\tabbr\nмуниципальный округ\tМО\n"));
  EXPECT_EQ(vocabulary.expansion_of("МО"), "муниципальный округ");
  EXPECT_FALSE(vocabulary.add("headers", "canonical\tsynonym\nperiod\tКогда сделаем\n"));
  EXPECT_TRUE(vocabulary.role_of("когда сделаем"));
}

// An index that points into the vocabulary it was made from, as real ones do.
struct FirstHeader {
  explicit FirstHeader(const Vocabulary& vocabulary) : text(vocabulary.headers().begin()->first) {}
  std::string_view text;
};

TEST(Vocabulary, makes_an_index_once_and_anew_after_a_change) {
  Vocabulary vocabulary = Vocabulary::built_in();
  const auto* made = &vocabulary.index<FirstHeader>();
  EXPECT_EQ(&vocabulary.index<FirstHeader>(), made);
  EXPECT_FALSE(vocabulary.add("headers", "canonical\tsynonym\nperiod\t! когда\n"));
  EXPECT_EQ(vocabulary.index<FirstHeader>().text, "! когда");
}

TEST(Vocabulary, keeps_the_indexes_of_copies_apart) {
  auto original = std::make_unique<Vocabulary>(Vocabulary::built_in());
  const std::string first(original->index<FirstHeader>().text);
  const Vocabulary copy = *original;
  const Vocabulary moved = std::move(*original);
  original.reset();
  EXPECT_EQ(copy.index<FirstHeader>().text, first);
  EXPECT_EQ(moved.index<FirstHeader>().text, first);
}

void expect_fault(const std::optional<model::Diagnostic>& fault, model::DiagnosticCode code, const std::string& line,
                  const std::string& expected) {
  ASSERT_TRUE(fault);
  EXPECT_EQ(fault->code, code);
  EXPECT_EQ(fault->arguments.contains("line") ? fault->arguments.at("line") : "", line);
  EXPECT_THAT(fault->arguments.at("expected"), HasSubstr(expected));
}

TEST(Vocabulary, says_what_is_wrong_with_a_local_table) {
  Vocabulary vocabulary = Vocabulary::built_in();
  using enum model::DiagnosticCode;
  expect_fault(vocabulary.add("recipes", "a\tb\n"), vocabulary_table_unknown, "", "abbreviations, ");
  expect_fault(vocabulary.add("headers", "canonical\tform\n"), vocabulary_columns_wrong, "1",
               "canonical, synonym, ambiguous");
  expect_fault(vocabulary.add("headers", "synonym\nСрок\n"), vocabulary_columns_wrong, "1",
               "canonical, synonym, ambiguous");
  expect_fault(vocabulary.add("headers", "canonical\tsynonym\n\nperiod\tСрок\tлишнее\n"), vocabulary_row_wrong, "3",
               "canonical, synonym");
  expect_fault(vocabulary.add("headers", "canonical\tsynonym\n\tСрок\n"), vocabulary_row_wrong, "2", "canonical");
  expect_fault(vocabulary.add("headers", "canonical\tsynonym\nсрок\tСрок\n"), vocabulary_value_wrong, "2",
               "number, activity");
}

TEST(Vocabulary, takes_no_class_of_words_that_no_grammar_knows) {
  Vocabulary vocabulary = Vocabulary::built_in();
  EXPECT_FALSE(vocabulary.add("deadline_words", "class\tvalue\tforms\nalways\t1\tбессрочно\n"));
  expect_fault(vocabulary.add("deadline_words", "class\tvalue\tforms\nколдовство\t1\tабракадабра\n"),
               model::DiagnosticCode::vocabulary_value_wrong, "2", "month");
}

TEST(Vocabulary, finds_rows_by_folded_form) {
  const auto* row = words().row_of("deadline_words", "сентября");
  ASSERT_NE(row, nullptr);
  EXPECT_EQ(row->at("class"), "month");
  EXPECT_EQ(row->at("value"), "9");
  EXPECT_EQ(row->at("colour"), "");
  EXPECT_EQ(words().row_of("deadline_words", "борщ"), nullptr);
}

TEST(Vocabulary, folds_the_forms_of_local_rows) {
  Vocabulary vocabulary = Vocabulary::built_in();
  EXPECT_FALSE(vocabulary.add("deadline_words", "class\tvalue\tforms\nalways\t1\tВсё  Время|ЁЛКА\n"));
  EXPECT_NE(vocabulary.row_of("deadline_words", "все время"), nullptr);
  EXPECT_NE(vocabulary.row_of("deadline_words", "елка"), nullptr);
}

TEST(Vocabulary, has_no_rows_of_unknown_tables) {
  EXPECT_TRUE(words().table("recipes").empty());
  EXPECT_EQ(words().row_of("recipes", "борщ"), nullptr);
}

}  // namespace
}  // namespace vekha::importer
