#include "language/numbers.hpp"

#include <gtest/gtest.h>

namespace vekha::language {
namespace {

TEST(Numbers, roman_ones_lead_a_text) {
  struct Case {
    const char* text;
    int value;
    std::size_t size;
  };
  const Case cases[] = {{"IV. Раздел", 4, 2}, {"XII", 12, 3},     {"ХІ этап", 11, 4}, {"l.", 1, 1},
                        {"XXXVIII", 38, 7},   {"IIIIIIII", 0, 0}, {"иv", 0, 0},       {"", 0, 0}};
  for (const Case& one : cases) {
    EXPECT_EQ(roman_at(one.text).value, one.value) << one.text;
    EXPECT_EQ(roman_at(one.text).size, one.size) << one.text;
  }
}

TEST(Numbers, roman_words_are_folded) {
  EXPECT_TRUE(is_roman("iv"));
  EXPECT_FALSE(is_roman("IV"));
  EXPECT_FALSE(is_roman("mix"));
  EXPECT_FALSE(is_roman(""));
}

TEST(Numbers, decimals_lead_a_text) {
  struct Case {
    const char* text;
    double value;
    std::size_t size;
  };
  const Case cases[] = {{"12", 12, 2},  {"1 500,5 %", 1500.5, 7}, {"12 5", 12, 2}, {"1 5000", 1, 1},
                        {"-3", -3, 2},  {"−3,5", -3.5, 6},        {"+7", 7, 2},    {"5. Итог", 5, 1},
                        {"0.5", 0.5, 3}};
  for (const Case& one : cases) {
    const auto number = decimal_at(one.text);
    ASSERT_TRUE(number) << one.text;
    EXPECT_DOUBLE_EQ(number->value, one.value) << one.text;
    EXPECT_EQ(number->size, one.size) << one.text;
  }
  for (const char* text : {"", "-", "01.09.2024", "пять", ",5"}) EXPECT_FALSE(decimal_at(text)) << text;
}

TEST(Numbers, signs_stand_right_before_them) {
  EXPECT_EQ(sign_before("до -5", 6), 1U);
  EXPECT_EQ(sign_before("−5", 3), 3U);
  EXPECT_EQ(sign_before("5", 0), 0U);
  EXPECT_EQ(sign_before("2–5", 4), 0U);  // a dash between numbers is no minus
}

}  // namespace
}  // namespace vekha::language
