#include "importer/interpretation/schedule/condition.hpp"

#include <gtest/gtest.h>

#include "importer/interpretation/schedule/continuous.hpp"

namespace vekha::importer::schedule {
namespace {

const Vocabulary& words() {
  static const Vocabulary vocabulary = Vocabulary::built_in();
  return vocabulary;
}

bool begins(std::string_view phrase) {
  const auto tokens = tokens_of(phrase, words(), Spelling::exact);
  return begins_condition(Cursor(tokens));
}

// Whether a reader takes the whole phrase.
bool takes(bool (*take)(Cursor&), std::string_view phrase) {
  const auto tokens = tokens_of(phrase, words(), Spelling::exact);
  Cursor cursor(tokens);
  return take(cursor) && cursor.done();
}

TEST(Condition, begins_with_what_decides_instead_of_a_date) {
  for (const char* phrase :
       {"по мере поступления", "согласно графику", "при наличии средств", "в рабочем порядке", "в каникулы",
        "в течение 10 рабочих дней после", "за 2 недели до проведения", "не позднее чем за месяц до начала занятий",
        "в конце учебного года", "по плану", "после 15 мая"}) {
    EXPECT_TRUE(begins(phrase)) << phrase;
  }
}

TEST(Condition, does_not_begin_with_time) {
  for (const char* phrase : {"в мае", "до 45 мая", "в течение недели", "за 3 дня", "в конце мая", "по вторникам",
                             "конференция", "до", "в 14.00", "в не"}) {
    EXPECT_FALSE(begins(phrase)) << phrase;
  }
}

TEST(Remark, says_nothing_about_time) {
  EXPECT_TRUE(takes(take_remark, "(промежуточные результаты)"));
  EXPECT_TRUE(takes(take_remark, "(3 занятия)"));
  for (const char* phrase : {"(не проводится)", "(кроме июля)", "(2022)", "(незакрытая", "(до мая)", "()x"}) {
    EXPECT_FALSE(takes(take_remark, phrase)) << phrase;
  }
}

TEST(Label, stands_before_dates) {
  EXPECT_TRUE(takes(take_label, "с периодичностью"));
  EXPECT_TRUE(takes(take_label, "2 этап"));
  EXPECT_FALSE(takes(take_label, "этап"));
  EXPECT_FALSE(takes(take_label, "отдел"));
}

TEST(Continuous, means_all_through_the_plan) {
  for (const char* phrase : {"постоянно", "в течение года", "в течение всего учебного года", "весь период",
                             "на весь срок реализации программы", "в ходе реализации проекта «500+»",
                             "в период реализации муниципальной программы поддержки школ", "на постоянной основе"}) {
    EXPECT_TRUE(takes(take_continuous, phrase)) << phrase;
  }
}

TEST(Continuous, is_not_every_span) {
  for (const char* phrase : {"в течение недели", "в период проведения ВПР", "весь", "все школы", "период", "в срок",
                             "в ходе проверки", "в год"}) {
    EXPECT_FALSE(takes(take_continuous, phrase)) << phrase;
  }
}

}  // namespace
}  // namespace vekha::importer::schedule
