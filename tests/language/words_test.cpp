#include "language/words.hpp"

#include <gtest/gtest.h>

namespace vekha::language {
namespace {

// Words as they are folded, numbers as "#7", marks as themselves, line breaks as "|".
std::string shown(std::string_view text, Cut cut = Cut::words) {
  std::string out;
  const Words words(text, cut);
  for (int i = 0; i < words.size(); ++i) {
    if (!out.empty()) out += ' ';
    if (words[i].line_before) out += '/';
    if (words.is_word(i)) out += words.word(i);
    if (words.is_number(i)) out.append("#").append(words.word(i));
    if (words.is_break(i)) out += '|';
    if (words[i].kind == Token::Kind::mark) out += words[i].mark;
  }
  return out;
}

TEST(Words, are_words_numbers_and_marks) {
  struct Case {
    const char* text;
    const char* words;
    const char* pieces;
  };
  const Case cases[] = {
      {"Школа № 7", "школа # #7", "школа # #7"},
      {"Ёлка 2-я", "елка #2 - я", "елка #2 - я"},
      {"школа-интернат", "школа-интернат", "школа - интернат"},
      {"2024–2025", "#2024 - #2025", "#2024 - #2025"},
      {"«А» “Б” \"В\" (\"Г\")", "< а > < б > < в > ( < г > )", "< а > < б > < в > ( < г > )"},
      {"2\nшколы", "#2 | /школы", "#2 /школы"},
      {"кв2", "кв #2", "кв #2"},
      {"Москва\xCC\x81 го\xC2\xADрод", "москва город", "москва город"},
      {"8 9\xE2\x80\x8B"
       "00",
       "#8 #900", "#8 #900"},
      {"Шкoла", "школа", "школа"},  // with a Latin o
      {"Үлуг-Хем", "үлуг-хем", "үлуг - хем"},
      {"10×20", "#10 ? #20", "#10 ? #20"},
      {"−5", "- #5", "- #5"},
      {"", "", ""},
  };
  for (const Case& one : cases) {
    std::string words = shown(one.text);
    std::erase(words, '/');
    std::string expected = one.words;
    std::erase(expected, '/');
    EXPECT_EQ(words, expected);
    EXPECT_EQ(shown(one.text, Cut::pieces), one.pieces);
  }
}

TEST(Words, know_their_place_and_case) {
  const Words words("МБОУ «СПбГУ», Иванов И.");
  EXPECT_TRUE(words.is_all_caps(0));
  EXPECT_TRUE(words[0].only_capitals);
  EXPECT_EQ(words.written(2), "СПбГУ");
  EXPECT_TRUE(words.is_all_caps(2));
  EXPECT_FALSE(words[2].only_capitals);
  EXPECT_TRUE(words.is_capital(5));
  EXPECT_FALSE(words.is_all_caps(5));
  EXPECT_FALSE(words.is_all_caps(6));
  EXPECT_TRUE(words[6].only_capitals);
  EXPECT_TRUE(words.is_initial(6));
  EXPECT_FALSE(words.is_initial(5));
  EXPECT_FALSE(words[3].space_before);
  EXPECT_TRUE(words[5].space_before);
}

TEST(Words, give_their_text_without_stress) {
  const Words words("Го\xCC\x81род  \n Тула, 5");
  EXPECT_EQ(words.text(0, 3), "Город Тула");
  EXPECT_EQ(words.text(0, 0), "");
  EXPECT_EQ(words.text(2, 99), "");
  EXPECT_EQ(words.word(-1), "");
  EXPECT_EQ(words.word(99), "");
}

TEST(Words, of_a_hostile_text_end_at_a_mebibyte_and_pieces_do_not) {
  const std::string text(std::string(std::size_t{1} << 20, '.') + "Иванов");
  const Words words(text);
  EXPECT_FALSE(words.is_word(words.size() - 1));
  const Words pieces(text, Cut::pieces);
  EXPECT_EQ(pieces.word(pieces.size() - 1), "иванов");
}

}  // namespace
}  // namespace vekha::language
