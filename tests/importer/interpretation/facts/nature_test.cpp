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
using ::testing::ElementsAre;
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

TEST(Nature, reads_what_a_meeting_decided) {
  const auto document =
      read({bold_paragraph("ПРОТОКОЛ № 3"), paragraph("совещания директоров школ Лесного района № 2"),
            paragraph("от 14.02.2024"), paragraph("Слушали: Громову Н.С. об итогах до 1 марта."), paragraph("Решили:"),
            paragraph("1. Подготовить справку о кадрах."), paragraph("Срок: до 1 марта. Ответственный: Зуева М.И."),
            paragraph("2. Принять к сведению отчёт."), paragraph("3. Провести анализ до 25 марта."),
            paragraph("Председатель Н.С. Громова")});
  EXPECT_EQ(document.kind, DocumentKind::minutes);
  EXPECT_EQ(document.title, "ПРОТОКОЛ № 3 совещания директоров школ Лесного района № 2");
  EXPECT_THAT(rows(document), ElementsAre("1.|Подготовить справку о кадрах.|до 1 марта|Зуева М.И.",
                                          "3.|Провести анализ до 25 марта.|до 25 марта|"));
  ASSERT_EQ(document.activities.size(), 2U);
  ASSERT_THAT(document.activities[0].schedule.intervals, SizeIs(1));
  EXPECT_EQ(document.activities[0].schedule.intervals[0].end, model::make_date(2024, 3, 1));
  EXPECT_EQ(document.approval.status, model::ApprovalStatus::approved);
  EXPECT_EQ(document.approval.number, "3");
  EXPECT_EQ(count(document, DiagnosticCode::no_roadmap), 0);
}

TEST(Nature, reads_a_table_of_what_a_meeting_decided) {
  const auto document =
      read({bold_paragraph("Протокол заседания педагогического совета № 5 от 20.03.2024"), paragraph("Решение:"),
            table({{"№", "Решение", "Срок", "Ответственный"},
                   {"1", "Обновить график замен", "до 10 апреля", "Зуева М.И."}})});
  EXPECT_EQ(document.kind, DocumentKind::minutes);
  EXPECT_EQ(document.approval.date, model::make_date(2024, 3, 20));
  EXPECT_THAT(rows(document), ElementsAre("1|Обновить график замен|до 10 апреля|Зуева М.И."));
}

TEST(Nature, makes_nothing_of_minutes_without_terms) {
  const auto document = read({bold_paragraph("ПРОТОКОЛ № 6"), paragraph("заседания методического совета"),
                              paragraph("20.03.2024"), paragraph("Решили: принять к сведению.")});
  EXPECT_EQ(document.kind, DocumentKind::other);
  EXPECT_THAT(document.activities, IsEmpty());
  EXPECT_EQ(count(document, DiagnosticCode::no_roadmap), 1);
}

TEST(Nature, keeps_a_plan_under_the_minutes_that_adopted_it) {
  const auto document = read({paragraph("Протокол заседания методического совета от 20.03.2024 № 5"),
                              bold_paragraph("План работы методического совета на 2024 год"),
                              table({{"Мероприятие", "Срок", "Ответственный"}, {"Семинар", "май 2024", "РМК"}})});
  EXPECT_EQ(document.kind, DocumentKind::plan);
  EXPECT_THAT(document.activities, SizeIs(1));
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
