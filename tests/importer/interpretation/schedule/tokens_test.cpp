#include "importer/interpretation/schedule/tokens.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vekha::importer::schedule {
namespace {

using ::testing::ElementsAre;

const Vocabulary& words() {
  static const Vocabulary vocabulary = Vocabulary::built_in();
  return vocabulary;
}

// Words as they are, numbers as "#15", ordinal ones as "#1th", marks as themselves.
std::vector<std::string> shown(std::string_view phrase, Spelling spelling = Spelling::exact) {
  std::vector<std::string> out;
  for (const Token& token : tokens_of(phrase, words(), spelling)) {
    if (token.kind == Token::Kind::word) out.push_back(token.text);
    if (token.kind == Token::Kind::number)
      out.push_back("#" + std::to_string(token.value) + (token.ordinal ? "th" : ""));
    if (token.kind == Token::Kind::mark) out.emplace_back(1, token.mark);
  }
  return out;
}

TEST(DeadlineTokens, are_words_numbers_and_marks) {
  EXPECT_THAT(shown("«15» Октября 2021г., №7"),
              ElementsAre("\"", "#15", "\"", "октября", "#2021", "г", ",", "?", "#7"));
  EXPECT_THAT(shown("01.09–15.09"), ElementsAre("#1", ".", "#9", "-", "#15", ".", "#9"));
}

TEST(DeadlineTokens, of_nothing_are_none) { EXPECT_TRUE(tokens_of("", words(), Spelling::exact).empty()); }

TEST(DeadlineTokens, join_words_that_belong_together) {
  EXPECT_THAT(shown("не позднее 5 мая"), ElementsAre("не позднее", "#5", "мая"));
  EXPECT_THAT(shown("в\nтечение года"), ElementsAre("в течение", "года"));
  EXPECT_THAT(shown("в срок не позднее"), ElementsAre("в срок не позднее"));
}

TEST(DeadlineTokens, drop_endings_of_numbers_and_stops_of_abbreviations) {
  EXPECT_THAT(shown("1-й кв."), ElementsAre("#1th", "кв"));
  EXPECT_THAT(shown("15-го окт."), ElementsAre("#15th", "окт"));
  EXPECT_THAT(shown("II-е полугодие"), ElementsAre("ii", "полугодие"));
  EXPECT_THAT(shown("2021 г."), ElementsAre("#2021", "г"));
  EXPECT_THAT(shown("конференция. Май"), ElementsAre("конференция", ".", "май"));
}

TEST(DeadlineTokens, mend_torn_words) {
  EXPECT_THAT(shown("весь пе-\nриод"), ElementsAre("весь", "период"));
  EXPECT_THAT(shown("весь пе- риод"), ElementsAre("весь", "период"));
  EXPECT_THAT(shown("сен тябрь"), ElementsAre("сентябрь"));
  EXPECT_THAT(shown("по необходимост и"), ElementsAre("по необходимости"));
  EXPECT_THAT(shown("ноябрь- декабрь"), ElementsAre("ноябрь", "-", "декабрь"));
}

TEST(DeadlineTokens, read_latin_twins_as_cyrillic) {
  EXPECT_THAT(shown("Mай"), ElementsAre("май"));
  EXPECT_THAT(shown("MAPT"), ElementsAre("март"));
  EXPECT_THAT(shown("c 01"), ElementsAre("с", "#1"));
  EXPECT_THAT(shown("III"), ElementsAre("iii"));
}

TEST(DeadlineTokens, forgive_misspelling_only_when_asked) {
  EXPECT_THAT(shown("феврапь"), ElementsAre("феврапь"));
  EXPECT_THAT(shown("феврапь", Spelling::tolerant), ElementsAre("февраль"));
  EXPECT_THAT(shown("сентрябрь", Spelling::tolerant), ElementsAre("сентябрь"));
}

TEST(DeadlineTokens, do_not_guess_short_or_distant_words) {
  EXPECT_THAT(shown("мюль", Spelling::tolerant), ElementsAre("мюль"));
  EXPECT_THAT(shown("сентябрьская", Spelling::tolerant), ElementsAre("сентябрьская"));
  EXPECT_THAT(shown("конференция", Spelling::tolerant), ElementsAre("конференция"));
}

TEST(DeadlineTokens, know_their_place_in_the_phrase) {
  const std::string phrase = "до 15 мая,\nдалее";
  const auto tokens = tokens_of(phrase, words(), Spelling::exact);
  ASSERT_EQ(tokens.size(), 5U);
  EXPECT_EQ(phrase.substr(tokens[2].begin, tokens[2].end - tokens[2].begin), "мая");
  EXPECT_TRUE(tokens[2].spaced);
  EXPECT_FALSE(tokens[3].spaced);
  EXPECT_TRUE(tokens[4].new_line);
}

TEST(DeadlineTokens, take_numbers_of_any_length) {
  const auto tokens = tokens_of("00000000000000000000000002021", words(), Spelling::exact);
  ASSERT_EQ(tokens.size(), 1U);
  EXPECT_EQ(tokens[0].value, -1);
  EXPECT_EQ(tokens[0].digits, 29);
}

TEST(DeadlineWords, have_known_classes_and_one_meaning_each) {
  std::map<std::string, std::string> seen;
  for (const auto& row : words().table("deadline_words")) {
    const std::string name = row.at("class");
    EXPECT_EQ(meaning_of(row).word == Word::none, name == "piece" || name == "stem") << name << " " << row.at("value");
    for (const auto form : listed(row.at("forms"))) {
      EXPECT_TRUE(seen.emplace(form, name).second) << form << " is " << seen[std::string(form)] << " and " << name;
    }
  }
}

}  // namespace
}  // namespace vekha::importer::schedule
