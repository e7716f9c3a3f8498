#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importer/interpretation/reading.hpp"

namespace vekha::importer {
namespace {

using model::DiagnosticCode;
using model::DocumentKind;
using test::bold_paragraph;
using test::count;
using test::paragraph;
using test::read;
using test::rows;
using test::table;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(Nature, knows_a_report_of_a_municipal_task) {
  const auto document =
      read({paragraph("Форма по ОКУД 0506001"), bold_paragraph("ОТЧЁТ О ВЫПОЛНЕНИИ МУНИЦИПАЛЬНОГО ЗАДАНИЯ"),
            table({{"Наименование показателя", "Единица измерения", "План", "Факт"},
                   {"Доля довольных родителей", "%", "90", "92"}})});
  EXPECT_EQ(document.kind, DocumentKind::other);
  EXPECT_THAT(document.indicators, IsEmpty());
  EXPECT_EQ(count(document, DiagnosticCode::no_roadmap), 1);
}

TEST(Nature, makes_no_plan_of_minutes) {
  const auto document =
      read({bold_paragraph("ПРОТОКОЛ № 4"), paragraph("заседания рабочей группы по реализации дорожной карты"),
            table({{"Вопрос", "Докладчик", "Решение"}, {"О подготовке к ОГЭ", "Иванова О.П.", "Провести экзамен"}})});
  EXPECT_EQ(document.kind, DocumentKind::other);
  EXPECT_THAT(document.activities, IsEmpty());
}

TEST(Nature, keeps_a_plan_that_names_a_task_or_a_meeting) {
  const auto document = read({bold_paragraph("План мероприятий по выполнению муниципального задания на 2024 год"),
                              table({{"Мероприятие", "Срок", "Ответственный"}, {"Семинар", "май 2024", "РМК"}})});
  EXPECT_EQ(document.kind, DocumentKind::plan);
  EXPECT_THAT(document.activities, SizeIs(1));
}

TEST(Nature, makes_no_plan_of_an_act_that_changes_items) {
  const auto document =
      read({bold_paragraph("О внесении изменений в план мероприятий («дорожную карту») на 2024 год"),
            paragraph("1. Пункт 2.3 изложить в следующей редакции:"),
            table({{"№", "Мероприятие", "Срок", "Ответственный"}, {"2.3", "Курсы учителей", "до 30.11.2024", "РМК"}})});
  EXPECT_EQ(document.kind, DocumentKind::order);
  EXPECT_EQ(count(document, DiagnosticCode::amends_a_plan), 1);
}

TEST(Nature, takes_an_act_with_the_whole_plan_for_the_plan) {
  std::vector<test::RowBuilder> plan{{"№", "Мероприятие", "Срок", "Ответственный"}};
  for (const char* number : {"1", "2", "3", "4", "5", "6", "7", "8"}) {
    plan.push_back({number, "Провести семинар для учителей", "до 30.11.2024", "РМК"});
  }
  const auto document = read({bold_paragraph("О внесении изменений в план мероприятий на 2024 год"), table(plan)});
  EXPECT_EQ(document.kind, DocumentKind::plan);
  EXPECT_EQ(count(document, DiagnosticCode::amends_a_plan), 0);
}

}  // namespace
}  // namespace vekha::importer
