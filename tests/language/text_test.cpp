#include "language/text.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace vekha::language {
namespace {

struct Case {
  const char *in, *out;
};

TEST(Text, normalized_is_how_text_is_published) {
  for (const auto& [in, out] : {
           Case{"", ""},
           Case{"  a \t\n b ", "a b"},
           Case{"до\u00a01\u202fмая", "до 1 мая"},
           Case{"пери\u00adод", "период"},
           Case{"a\u200bb\ufeffc", "abc"},
           Case{"и\u0306", "й"},
           Case{"Каме\u0301нск", "Каме\u0301нск"},
           Case{"a\xff\xfez", "a\ufffd\ufffdz"},
           Case{"a\x01\x7f z", "a z"},
           Case{"a\xf0\x9f\x98z", "a\ufffdz"},
           Case{"a\ufffdz", "a\ufffdz"},
           Case{"\u00a0\u2003\u3000a\u2028b", "a b"},
           Case{" \u00ad a", "a"},
           Case{"Зай\ufe0fкин\u034f\u061c\u115f\u3164\uffa0\u2800Пётр", "Зайкин Пётр"},
           Case{"а\u2066б\u2069в\u180eг\u206f\U000e0041\U000e0100д\U0001d159\U0001d173\ufffb", "абвгд"},
           Case{"а\u0090б", "аб"},
       }) {
    EXPECT_EQ(normalized(in), out) << in;
  }
}

TEST(Text, composed_is_well_formed) {
  EXPECT_EQ(composed("и\u0306 \xCF\xEB.odt"), "й \uFFFD\uFFFD.odt");
  EXPECT_EQ(composed("a\xFF"), "a\uFFFD");
  EXPECT_EQ(composed("план"), "план");
}

TEST(Text, normalized_lines_keeps_line_breaks) {
  EXPECT_EQ(normalized_lines(" a  b \n\n c\n"), "a b\nc");
  EXPECT_EQ(normalized_lines("a \t\n b"), "a\nb");
}

TEST(Text, folded_hides_what_does_not_matter_for_matching) {
  for (const auto& [in, out] : {
           Case{"Ёлка — «Щука»", "елка - \"щука\""},
           Case{"Каме\u0301нск", "каменск"},
           Case{"Mай", "май"},            // Latin M
           Case{"cентябрь", "сентябрь"},  // Latin c
           Case{"PC и IT", "pc и it"},    // Latin words stay
           Case{"йод", "йод"},
           Case{"Straße", "straße"},
       }) {
    EXPECT_EQ(folded(in), out) << in;
  }
}

TEST(Text, words_are_runs_of_letters_and_digits) {
  EXPECT_EQ(words_of("МБОУ «СОШ №2» п.Чегдомын"), (std::vector<std::string>{"мбоу", "сош", "2", "п", "чегдомын"}));
  EXPECT_TRUE(words_of(" —«» ").empty());
}

TEST(Text, slugs_are_addresses) {
  for (const auto& [in, out] : {
           Case{"Школа № 7", "shkola-7"},
           Case{"МБОУ «Щучинская СОШ»", "mbou-shchuchinskaya-sosh"},
           Case{"Подъёмный край", "podemnyy-kray"},
           Case{"«»", ""},
           Case{"../../etc/passwd", "etc-passwd"},
       }) {
    EXPECT_EQ(slug(in), out) << in;
  }
  EXPECT_EQ(slug("одно два три", 9), "odno-dva");
  EXPECT_EQ(slug("одиндлинныйкусок", 5), "odind");
}

TEST(Text, collation_follows_the_russian_alphabet_and_numbers) {
  std::vector<std::string> names{"Школа № 10", "Ёлкина", "школа № 2", "Жукова", "Егоров"};
  std::ranges::sort(names, {}, collation_key);
  EXPECT_EQ(names, (std::vector<std::string>{"Егоров", "Ёлкина", "Жукова", "школа № 2", "Школа № 10"}));
}

TEST(Text, is_cut_between_letters_and_best_between_words) {
  EXPECT_EQ(beginning("школа", 5), "шк");
  EXPECT_EQ(beginning("школа", 10), "школа");
  EXPECT_EQ(beginning("я", 1), "");
  EXPECT_EQ(beginning_words("план школы", 40), "план школы");
  EXPECT_EQ(beginning_words("план школы", 12), "план …");
  EXPECT_EQ(beginning_words("планирование", 5), "пл …");
}

TEST(Text, edit_distance_counts_letters) {
  EXPECT_EQ(edit_distance("Миннулина", "Миннуллина", 2), 1);
  EXPECT_EQ(edit_distance("Полкова", "Попкова", 2), 1);
  EXPECT_EQ(edit_distance("срок", "сркo", 3), 2);
  EXPECT_EQ(edit_distance("срок", "сорк", 3), 1);
  EXPECT_EQ(edit_distance("", "абв", 5), 3);
  EXPECT_EQ(edit_distance("совсем", "другое слово", 2), 3);
  const std::string long_word(500, 'a');
  EXPECT_EQ(edit_distance(long_word + "b", "b" + long_word, 5), 2);
}

TEST(Text, in_cyrillic_is_what_a_reader_sees) {
  EXPECT_EQ(in_cyrillic("Kpaвцов"), "Кравцов");
  EXPECT_EQ(in_cyrillic("Петpовa-Coвa"), "Петрова-Сова");
  EXPECT_EQ(in_cyrillic("C"), "С");
  EXPECT_EQ(in_cyrillic("I"), "I");
  EXPECT_EQ(in_cyrillic("Macke"), "Macke") << "a name of its own script";
  EXPECT_EQ(in_cyrillic("IT-куратор"), "IT-куратор");
}

TEST(Text, folds_letters_of_two_scripts_wherever_they_meet) {
  for (const auto& [in, out] : std::vector<Case>{
           Case{"Cрок", "срок"},  // a Latin C first
           Case{"СPOK", "срок"},  // a Cyrillic С first
           Case{"сро\u0301к", "срок"},
           Case{"слова\u0301 и", "слова и"},
           Case{"План PDF", "план pdf"},
           Case{"Ћирилица Ѣ", "ћирилица ѣ"},
           Case{"и\u0306", "й"},
           Case{"а\u00A0\u00A0б\u200Bв", "а бв"},
           Case{"  а  ", "а"},
       }) {
    EXPECT_EQ(folded(in), out) << in;
  }
}

TEST(Text, marks_in_towers_are_cut) {
  std::string tower = "а";
  for (int i = 0; i < 100'000; ++i) tower += i % 2 == 0 ? "\u0316" : "\u0301";
  EXPECT_LE(language::composed(tower).size(), 70U);
  EXPECT_LE(language::normalized(tower).size(), 70U);
  EXPECT_EQ(language::composed("и\u0306\u0301"), "й\u0301") << "what languages write stays";
}

}  // namespace
}  // namespace vekha::language
