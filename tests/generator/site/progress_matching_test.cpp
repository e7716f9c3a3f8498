#include "generator/site/progress_matching.hpp"

#include <gtest/gtest.h>

namespace vekha::generator {
namespace {

model::Activity activity(std::optional<std::string> number, std::string text) {
  model::Activity made;
  made.number = std::move(number);
  made.text = std::move(text);
  return made;
}
model::ProgressRecord row(std::optional<std::string> number, std::string text) {
  model::ProgressRecord made;
  made.number = std::move(number);
  made.text = std::move(text);
  return made;
}

TEST(ProgressMatching, needs_the_number_and_a_like_text_or_the_same_text) {
  const std::vector<model::Activity> plan{activity("1.1.", "Издание приказа о координационной группе"),
                                          activity("1.2", "Установочное совещание с директорами школ"),
                                          activity(std::nullopt, "Мониторинг посещаемости")};
  const std::vector<model::ProgressRecord> report{
      row("1.1", "Издание приказа о координационной группе и координаторе"),
      row("1.2.", "Закрепление школ-наставников"), row(std::nullopt, "Мониторинг  посещаемости."),
      row("9", "Установочное совещание с директорами школ"), row("1.1", "")};
  const auto matches = matched_activities(report, plan);
  EXPECT_EQ(matches, (std::vector<std::optional<std::size_t>>{0, std::nullopt, 2, 1, std::nullopt}));
}

TEST(ProgressMatching, chooses_the_likest_where_numbers_repeat) {
  const std::vector<model::Activity> plan{activity("1)", "Обучение учителей математики"),
                                          activity("1)", "Обучение учителей физики")};
  const std::vector<model::ProgressRecord> report{row("1)", "Обучение учителей физики в школах")};
  EXPECT_EQ(matched_activities(report, plan), (std::vector<std::optional<std::size_t>>{1}));
}

TEST(ProgressMatching, measures_likeness_by_common_words) {
  EXPECT_DOUBLE_EQ(likeness("а б в г", "а б в г"), 1.0);
  EXPECT_DOUBLE_EQ(likeness("а б", "в г"), 0.0);
  EXPECT_DOUBLE_EQ(likeness("а б в г", "а б"), 2.0 * 2 / 6);
  EXPECT_DOUBLE_EQ(likeness("", ""), 0.0);
}

}  // namespace
}  // namespace vekha::generator
