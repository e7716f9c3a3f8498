#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importer/interpretation/reading.hpp"

namespace vekha::importer {
namespace {

using test::cell;
using test::paragraph;
using test::read;
using test::table;

TEST(Indicators, take_an_actual_value_without_a_year_to_the_target_beside_it) {
  const auto document = read({table({{"Показатель", "Исходное значение", "Целевое значение (2024 г.)", "Факт"},
                                     {"Качество знаний, %", "33,3 %", "не менее 44,4 %", "41,0 %"}})});
  ASSERT_EQ(document.indicators.size(), 1U);
  const model::Indicator& indicator = document.indicators[0];
  EXPECT_EQ(indicator.unit, "%");
  EXPECT_EQ(indicator.baseline, 33.3);
  ASSERT_EQ(indicator.values.size(), 1U);
  EXPECT_EQ(indicator.values[0].period, "2024");
  EXPECT_EQ(indicator.values[0].target, 44.4);
  EXPECT_EQ(indicator.values[0].target_text, "не менее 44,4 %");
  EXPECT_EQ(indicator.values[0].actual, 41);
}

TEST(Indicators, take_the_year_of_the_document_where_columns_name_none) {
  const auto document = read({paragraph("Отчёт о достижении показателей за 2024 год"),
                              table({{"Показатель", "Ед. изм.", "План", "Факт", "Причины отклонения"},
                                     {"Число школ", "ед.", "4", "5", "Одна школа осталась"}})});
  ASSERT_EQ(document.indicators.size(), 1U);
  ASSERT_EQ(document.indicators[0].values.size(), 1U);
  EXPECT_EQ(document.indicators[0].values[0].period, "2024");
  EXPECT_EQ(document.indicators[0].values[0].actual, 5);
  EXPECT_EQ(document.indicators[0].note, "Одна школа осталась");
}

TEST(Indicators, keep_words_in_place_of_numbers) {
  const auto document = read({table({{"Показатель", "Базовое значение", "2024 год"},
                                     {"Мотивация", "низкая", "положительная динамика"},
                                     {"Охват", "до 5 %", "с 60 % до 75 %"}})});
  ASSERT_EQ(document.indicators.size(), 2U);
  EXPECT_EQ(document.indicators[0].baseline_text, "низкая");
  EXPECT_FALSE(document.indicators[0].values[0].target);
  EXPECT_EQ(document.indicators[0].values[0].target_text, "положительная динамика");
  EXPECT_FALSE(document.indicators[1].baseline);
  EXPECT_EQ(document.indicators[1].values[0].target, 75);
}

TEST(Indicators, begin_where_the_one_actual_year_stands) {
  const auto document =
      read({table({{cell("Показатели").down(2), cell("Фактическое значение на 2022 г.").down(2), cell("Год").across(2)},
                   {"2023", "2024"},
                   {"Доля кабинетов, %", "40", "50", "60"}})});
  ASSERT_EQ(document.indicators.size(), 1U);
  EXPECT_EQ(document.indicators[0].baseline, 40);
  ASSERT_EQ(document.indicators[0].values.size(), 2U);
  EXPECT_EQ(document.indicators[0].values[0].period, "2023");
  EXPECT_EQ(document.indicators[0].values[1].target, 60);
}

}  // namespace
}  // namespace vekha::importer
