#include "generator/wording/words.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <regex>
#include <set>

#include "generator/templates/theme.hpp"
#include "tests/generator/sample_site.hpp"

namespace vekha::generator {
namespace {

const Words& words() { return tests::default_words(); }

TEST(Words, choose_plural_forms) {
  EXPECT_EQ(words().count("count.activities", 1), "1\u00A0мероприятие");
  EXPECT_EQ(words().count("count.activities", 3), "3\u00A0мероприятия");
  EXPECT_EQ(words().count("count.activities", 11), "11\u00A0мероприятий");
  EXPECT_EQ(words().count("count.activities", 121), "121\u00A0мероприятие");
}

TEST(Words, make_lists) {
  EXPECT_EQ(words().list({}), "");
  EXPECT_EQ(words().list({"а"}), "а");
  EXPECT_EQ(words().list({"а", "б", "в"}), "а, б и в");
}

TEST(Words, write_numbers_with_a_comma) {
  EXPECT_EQ(words().number(86.4), "86,4");
  EXPECT_EQ(words().number(90.0), "90");
  EXPECT_EQ(words().number(-0.001), "0");
  EXPECT_EQ(words().number(0.30000000000000004), "0,3");
  EXPECT_EQ(words().number(12.345), "12,35");
  EXPECT_EQ(words().number(std::numeric_limits<double>::infinity()), "");
}

TEST(Words, bind_numbers_to_their_words) {
  EXPECT_EQ(no_breaks("до 1 апреля 2021 года"), "до\u00A01\u00A0апреля 2021\u00A0года");
  EXPECT_EQ(no_breaks("школа № 7"), "школа №\u00A07");
  EXPECT_EQ(no_breaks("апрель – май"), "апрель\u00A0– май");
  EXPECT_EQ(no_breaks("лучше — 22, хуже — 2"), "лучше\u00A0—\u00A022, хуже\u00A0—\u00A02");
  EXPECT_EQ(no_breaks("школы №№ 2 и 7"), "школы №\u2060№\u00A02\u00A0и\u00A07");
  EXPECT_EQ(no_breaks("без чисел тут"), "без чисел тут");
}

TEST(Words, decline_units) {
  EXPECT_EQ(words().measured(2, "балл"), "2\u00A0балла");
  EXPECT_EQ(words().measured(61.5, "балл"), "61,5\u00A0балла");
  EXPECT_EQ(words().measured(60, "балл"), "60\u00A0баллов");
  EXPECT_EQ(words().measured(33.5, "процентов"), "33,5\u00A0процента");
  EXPECT_EQ(words().measured(21, "человек"), "21\u00A0человек");
  EXPECT_EQ(words().measured(84, "%"), "84\u00A0%");
  EXPECT_EQ(words().measured(84, ""), "84");
  EXPECT_EQ(words().measured(30.7, "%", "indicator.points"), "30,7\u00A0процентного пункта");
  EXPECT_EQ(words().measured(2, "%", "indicator.points"), "2\u00A0процентных пунктов");
}

TEST(Words, end_sentences) {
  EXPECT_EQ(sentence("Создана группа"), "Создана группа.");
  EXPECT_EQ(sentence("Создана группа."), "Создана группа.");
  EXPECT_EQ(sentence(""), "");
}

TEST(Words, shorten_at_whole_words) {
  EXPECT_EQ(shortened("Короткий текст", 14), "Короткий текст");
  EXPECT_EQ(shortened("Проведение отчётов, руководителей", 22), "Проведение отчётов…");
  EXPECT_EQ(shortened("Проведение отчётов", 11), "Проведение…");
  EXPECT_EQ(shortened("Неделимоеслово", 5), "Неде…");
}

TEST(Words, change_the_first_letter_only) {
  EXPECT_EQ(capitalised("начальник Управления"), "Начальник Управления");
  EXPECT_EQ(uncapitalised("Проведение ВПР"), "проведение ВПР");
  EXPECT_EQ(uncapitalised("МОУ № 7"), "МОУ № 7");
  EXPECT_EQ(capitalised(""), "");
}

/// The tables of the program's theme, and a view of their bytes that lasts.
const model::MessageTables& tables() {
  static const ThemeFiles files = default_theme_files();
  static const model::MessageTables made = model::message_tables(files, "i18n/");
  return made;
}

TEST(Words, are_the_same_set_in_every_language) {
  ASSERT_TRUE(tables().contains(model::Language::ru) && tables().contains(model::Language::en));
  for (const auto& [language, tsv] : tables()) {
    for (const auto& [other, other_tsv] : tables()) {
      const auto lacking = model::catalogue_in(language, tables(), std::span(&other, 1)).lacking();
      EXPECT_EQ(lacking, std::vector<std::string>()) << language.code() << " beside " << other.code();
    }
    const model::MessageCatalogue catalogue(language, tsv);
    for (const auto& [key, sentence] : catalogue.sentences()) EXPECT_NE(sentence, "") << key;
  }
}

/// {names} of a sentence.
std::set<std::string> placeholders(const std::string& sentence) {
  static const std::regex name("\\{[a-z_]+\\}");
  return {std::sregex_token_iterator(sentence.begin(), sentence.end(), name), std::sregex_token_iterator()};
}

TEST(Words, ask_for_the_same_names_in_every_language) {
  const model::MessageCatalogue ru(model::Language::ru, tables().at(model::Language::ru));
  for (const auto& [language, tsv] : tables()) {
    const model::MessageCatalogue catalogue(language, tsv);
    for (const auto& [key, sentence] : catalogue.sentences()) {
      const auto other = ru.sentences().find(key);
      if (other == ru.sentences().end() || key.ends_with(".one")) continue;
      EXPECT_EQ(placeholders(sentence), placeholders(other->second)) << language.code() << " " << key;
    }
  }
}

}  // namespace
}  // namespace vekha::generator
