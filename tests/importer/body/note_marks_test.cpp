#include "importer/body/note_marks.hpp"

#include <gtest/gtest.h>

#include <ranges>

namespace vekha::importer {
namespace {

std::string without_marks(std::string text) {
  const auto marks = note_marks(text);
  for (const Stretch& mark : marks | std::views::reverse) text.erase(mark.begin, mark.end - mark.begin);
  return text;
}

TEST(NoteMarks, are_found_behind_words_and_numbers) {
  struct Case {
    const char* text;
    const char* words;
  };
  const Case cases[] = {
      {"65¹", "65"},
      {"52,5²", "52,5"},
      {"МБОУ СОШ № 7²", "МБОУ СОШ № 7"},
      {"март 2024 г.¹", "март 2024 г."},
      {"школа 7¹² и 8", "школа 7 и 8"},
      {"до 20.02.2024¹⁾", "до 20.02.2024"},
      {"48¹,²", "48"},
      {"48¹, ²", "48"},
      {"учителя¹ и родители²", "учителя и родители"},
      {"«Точка роста»³", "«Точка роста»"},
      {"6*", "6"},
      {"6**", "6"},
      {"до 20.02.2024*", "до 20.02.2024"},
      {"учителя*, родители", "учителя, родители"},
      {"8*)", "8"},
      {"100 <*>", "100 "},
      {"35 <1>", "35 "},
      {"40,5<2>", "40,5"},
      {"100\u00A0<**>", "100\u00A0"},
      {"65[1]", "65"},
      {"65 1)", "65 "},
      {"первая\nвторая¹", "первая\nвторая"},
  };
  for (const Case& c : cases) EXPECT_EQ(without_marks(c.text), c.words) << c.text;
}

TEST(NoteMarks, leave_what_means_something_else) {
  const char* cases[] = {
      "¹ По согласованию",  // the note itself
      "* при наличии средств",
      "<*> без учёта филиалов",
      "первая\n* вторая",
      "*",
      "140 м²",
      "«м²»",
      "120 км² и 7 см³",
      "в 14³⁰",
      "9⁰⁰ часов",
      "20⁰С",
      "2*3",
      "а*б",
      "оценка «*»",
      "*****",
      "слово*****",
      "<Срок>",
      "[x] выполнено",
      "[ ] не выполнено",
      "до <100> человек",
      "1) первое",
      "классы 5 и 6 1) первое",
      "65 (1)",
      "№ 2024¹²³",
  };
  for (const char* text : cases) EXPECT_EQ(without_marks(text), text);
}

TEST(NoteMarks, raise_figures_only) {
  EXPECT_EQ(raised_text("1"), "¹");
  EXPECT_EQ(raised_text("12)"), "¹²⁾");
  EXPECT_EQ(raised_text("1, 2"), "¹, ²");
  EXPECT_EQ(raised_text("*"), "*");
  EXPECT_EQ(raised_text("а"), "а");
  EXPECT_EQ(raised_text("(подпись)"), "(подпись)");
}

}  // namespace
}  // namespace vekha::importer
