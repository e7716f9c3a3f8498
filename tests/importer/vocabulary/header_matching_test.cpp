#include "importer/vocabulary/header_matching.hpp"

#include <gtest/gtest.h>

#include "importer/vocabulary/vocabulary.hpp"

namespace vekha::importer {
namespace {

using enum ColumnRole;

ColumnRole role(std::string_view header) {
  static const Vocabulary vocabulary = Vocabulary::built_in();
  const auto found = vocabulary.role_of(header);
  return found ? found->roles.front() : unknown;
}

struct Case {
  std::string_view header;
  ColumnRole role;
};

class HeaderMatching : public ::testing::TestWithParam<Case> {};

TEST_P(HeaderMatching, finds_the_role) { EXPECT_EQ(role(GetParam().header), GetParam().role) << GetParam().header; }

INSTANTIATE_TEST_SUITE_P(Spelling, HeaderMatching,
                         ::testing::Values(Case{"МЕРОПРИЯТИЕ", activity}, Case{"№\nп/п", number},
                                           Case{"№№ п\\п", number}, Case{"Срок\nреализации:", period},
                                           Case{"Ответст-\nвенные", responsible}, Case{"Ответст- венный", responsible},
                                           Case{"Единица\nизмерения", unit}, Case{"Партнеры", coexecutor}));

INSTANTIATE_TEST_SUITE_P(ScanErrors, HeaderMatching,
                         ::testing::Values(Case{"Мероприятня", activity}, Case{"Отвественный", responsible},
                                           Case{"Срокн исполнення", period},
                                           Case{"Ожидаемый резудьтат", expected_result}, Case{"Cроки", period}));

INSTANTIATE_TEST_SUITE_P(
    OtherWords, HeaderMatching,
    ::testing::Values(Case{"Кто делает", responsible}, Case{"Что предстоит сделать", activity},
                      Case{"Что сделано", measures_done}, Case{"Чего ждём", expected_result},
                      Case{"Срок сдачи отчёта", period}, Case{"Планируемые сроки проведения", period},
                      Case{"Ответственный от управления образования", responsible},
                      Case{"Мероприятия по реализации плана", activity},
                      Case{"Ожидаемые результаты и эффекты", expected_result},
                      Case{"Наименование мероприятия (содержание)", activity},
                      Case{"Показатель (индикатор), характеризующий выполнение мероприятия (кол-во)", indicator}));

INSTANTIATE_TEST_SUITE_P(NotHeaders, HeaderMatching,
                         ::testing::Values(Case{"", unknown}, Case{" — ", unknown}, Case{"рецепт борща", unknown},
                                           Case{"Комитет образования администрации района", unknown},
                                           Case{"Кот", unknown}, Case{"Рок", unknown}));

TEST(HeaderMatching, tells_by_how_many_letters_a_header_differs) {
  const Vocabulary vocabulary = Vocabulary::built_in();
  EXPECT_EQ(vocabulary.role_of("Мероприятие")->distance, 0);
  EXPECT_EQ(vocabulary.role_of("Мероприятня")->distance, 1);
}

TEST(HeaderMatching, knows_forms_that_were_added_after_its_first_use) {
  Vocabulary vocabulary = Vocabulary::built_in();
  ASSERT_FALSE(vocabulary.role_of("Каша из топора"));
  const Vocabulary before = vocabulary;
  ASSERT_FALSE(vocabulary.add("headers", "canonical\tsynonym\tambiguous\nactivity\tКаша из топора\t\n"));
  EXPECT_TRUE(vocabulary.role_of("Каша  из топора"));
  EXPECT_FALSE(before.role_of("Каша из топора"));
}

TEST(HeaderMatching, refuses_a_paragraph) {
  std::string text;
  for (int i = 0; i < 10'000; ++i) text += "Срок ";
  EXPECT_EQ(role(text), unknown);
}

}  // namespace
}  // namespace vekha::importer
