#include "importer/interpretation/numbering.hpp"

#include <gtest/gtest.h>

namespace vekha::importer {
namespace {

struct Case {
  std::string_view text, printed, rest;
};

class LeadingNumbers : public ::testing::TestWithParam<Case> {};

TEST_P(LeadingNumbers, are_cut_from_their_text) {
  const auto& [text, printed, rest] = GetParam();
  const auto number = leading_number(text);
  EXPECT_EQ(number ? number->printed : "", printed) << text;
  EXPECT_EQ(number ? text.substr(number->length) : text, rest) << text;
}

INSTANTIATE_TEST_SUITE_P(Numbers, LeadingNumbers,
                         ::testing::Values(Case{"1. Анализ", "1.", "Анализ"}, Case{"1.10 Анализ", "1.10", "Анализ"},
                                           Case{"1.10. Анализ", "1.10.", "Анализ"}, Case{"5) Анализ", "5)", "Анализ"},
                                           Case{"2)Обобщение", "2)", "Обобщение"}, Case{"IV. Итоги", "IV.", "Итоги"},
                                           Case{"а) первое", "а)", "первое"}, Case{"7", "7", ""},
                                           Case{"1.2", "1.2", ""}));

INSTANTIATE_TEST_SUITE_P(NoNumbers, LeadingNumbers,
                         ::testing::Values(Case{"01.09.2018", "", "01.09.2018"}, Case{"5 семинаров", "", "5 семинаров"},
                                           Case{"2021 год", "", "2021 год"}, Case{"9-х классов", "", "9-х классов"},
                                           Case{"100% школ", "", "100% школ"}, Case{"1,5 ставки", "", "1,5 ставки"},
                                           Case{"Иванов", "", "Иванов"}, Case{"", "", ""},
                                           Case{"I квартал", "", "I квартал"}));

TEST(LeadingNumber, tells_its_parts) {
  EXPECT_EQ(leading_number("2.10.3. Текст")->parts, (std::vector<int>{2, 10, 3}));
  EXPECT_EQ(leading_number("XIV. Текст")->parts, (std::vector<int>{14}));
  EXPECT_EQ(leading_number("в) текст")->parts, (std::vector<int>{3}));
}

TEST(LeadingNumber, alone_is_a_number_only) {
  EXPECT_TRUE(is_number_only("1.2."));
  EXPECT_FALSE(is_number_only("1.2. Текст"));
  EXPECT_FALSE(is_number_only(""));
}

}  // namespace
}  // namespace vekha::importer
