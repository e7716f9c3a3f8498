#include "importer/interpretation/cells/indicator_cell.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace vekha::importer {
namespace {

struct Case {
  std::string text;
  std::optional<double> number;
  std::string unit = {}, words = {};
};

IndicatorCell read(const std::string& text) {
  const Vocabulary vocabulary = Vocabulary::built_in();
  return read_indicator_cell(text, TableWords(vocabulary));
}

TEST(IndicatorCell, reads_numbers_with_their_units) {
  const std::vector<Case> cases{{"86,4", 86.4},
                                {"61.5 %", 61.5, "%"},
                                {"98%", 98, "%"},
                                {"1 500", 1500},
                                {"12 чел.", 12, "чел."},
                                {"-3", -3},
                                {"−1,5", -1.5},
                                {"–0,7", -0.7},
                                {"‑3", -3},
                                {"- 4,5", -4.5},
                                {"− 2,25", -2.25},
                                {"–3 %", -3, "%"},
                                {"+5", 5},
                                {"0", 0},
                                {"3 школы", 3, "", "3 школы"},
                                {"100% ПРШ", 100, "%", "100% ПРШ"}};
  for (const Case& expected : cases) {
    const IndicatorCell cell = read(expected.text);
    EXPECT_EQ(cell.number, expected.number) << expected.text;
    EXPECT_EQ(cell.unit, expected.unit) << expected.text;
    EXPECT_EQ(cell.words, expected.words) << expected.text;
    EXPECT_FALSE(cell.bound) << expected.text;
  }
}

TEST(IndicatorCell, reads_limits) {
  for (const auto& [text, number] : std::vector<std::pair<std::string, double>>{
           {"не менее 80", 80}, {"до 5 %", 5}, {"Не ниже 92", 92}, {"≥ 70%", 70}, {"не более 3 чел.", 3}}) {
    const IndicatorCell cell = read(text);
    EXPECT_EQ(cell.number, number) << text;
    EXPECT_TRUE(cell.bound) << text;
    EXPECT_EQ(cell.words, text);
  }
}

TEST(IndicatorCell, reads_a_span_of_growth) {
  const IndicatorCell cell = read("с 33,3 % до 44,4 %");
  EXPECT_EQ(cell.from, 33.3);
  EXPECT_EQ(cell.number, 44.4);
  EXPECT_EQ(cell.unit, "%");
}

TEST(IndicatorCell, leaves_words_and_doubtful_numbers_as_words) {
  for (const std::string text : {"да", "10–12", "8-9", "- 4 школы", "— 5", "положительная динамика", "40-45 %",
                                 "4 из 6", "1/3", "01.09.2024", "5 класс А2", "рост на 3 %", "12 5"}) {
    const IndicatorCell cell = read(text);
    EXPECT_FALSE(cell.number) << text;
    EXPECT_EQ(cell.words, text);
  }
}

TEST(IndicatorCell, reads_numbers_with_marks_of_notes) {
  const std::vector<Case> cases{{"100 <*>", 100},   {"75*", 75},  {"40,5<2>", 40.5}, {"35 <1>", 35}, {"82 %*", 82, "%"},
                                {"82* %", 82, "%"}, {"12**", 12}, {"61,5¹", 61.5},   {"15[1]", 15}};
  for (const Case& expected : cases) {
    const IndicatorCell cell = read(expected.text);
    EXPECT_EQ(cell.number, expected.number) << expected.text;
    EXPECT_EQ(cell.unit, expected.unit) << expected.text;
    EXPECT_EQ(cell.words, expected.text);
    EXPECT_FALSE(cell.bound) << expected.text;
  }
}

TEST(IndicatorCell, takes_a_dash_for_nothing) {
  for (const std::string text : {"", "-", "—", "х", "н/д"}) {
    EXPECT_FALSE(read(text).number) << text;
    EXPECT_EQ(read(text).words, "") << text;
  }
}

TEST(IndicatorCell, finds_the_unit_at_the_end_of_a_name) {
  const Vocabulary vocabulary = Vocabulary::built_in();
  const TableWords words(vocabulary);
  EXPECT_EQ(unit_of_name("Доля выпускников, получивших аттестат, %", words), "%");
  EXPECT_EQ(unit_of_name("Число пар (ед.)", words), "ед.");
  EXPECT_EQ(unit_of_name("Доля педагогов (в %)", words), "%");
  EXPECT_EQ(unit_of_name("Доля школ, вышедших из проекта", words), "");
  EXPECT_EQ(unit_of_name("Качество знаний", words), "");
}

}  // namespace
}  // namespace vekha::importer
