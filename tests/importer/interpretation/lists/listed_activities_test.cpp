#include "importer/interpretation/lists/listed_activities.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importer/interpretation/reading.hpp"

namespace vekha::importer {
namespace {

using test::bold_paragraph;
using test::count;
using test::heading;
using test::list_item;
using test::paragraph;
using test::read;
using test::rows;
using test::table;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const BodyBlock title = heading("План работы школы на 2022 год");

TEST(ListedActivities, stand_in_lists_under_headings) {
  const auto document = read({title, heading("I. Кадры", 2), list_item("1.", "Педсовет – ноябрь, отв. директор."),
                              list_item("2.", "Курсы – до 1 марта, отв. методист."), heading("II. Дети", 2),
                              list_item("1.", "Консультации – еженедельно, отв. учителя.")});
  EXPECT_THAT(rows(document), ElementsAre("1.|Педсовет|ноябрь|директор", "2.|Курсы|до 1 марта|методист",
                                          "1.|Консультации|еженедельно|учителя"));
  ASSERT_EQ(document.sections.size(), 2U);
  EXPECT_EQ(document.activities[1].section, document.sections[0].id);
  EXPECT_EQ(document.activities[2].section, document.sections[1].id);
  EXPECT_EQ(document.activities[0].schedule.kind, model::ScheduleKind::interval);
  EXPECT_FALSE(document.activities[0].responsible.at(0).parties.empty());
}

TEST(ListedActivities, have_lines_for_their_fields) {
  const auto document =
      read({title, paragraph("1. Сведения"), paragraph("1.1. Создать страницу."), paragraph("Срок: до 1 февраля."),
            paragraph("Ответственный: методист."), paragraph("1.2. Провести месячник."), paragraph("Срок: апрель."),
            paragraph("Ответственные: школы.\nРезультат: справка.")});
  EXPECT_THAT(rows(document),
              ElementsAre("1.1.|Создать страницу.|до 1 февраля|методист", "1.2.|Провести месячник.|апрель|школы"));
  ASSERT_EQ(document.sections.size(), 1U);
  EXPECT_EQ(document.sections[0].title, "Сведения");
  EXPECT_EQ(document.activities[1].expected, "справка");
}

TEST(ListedActivities, without_a_deadline_stand_among_others) {
  const auto document = read({title, bold_paragraph("Мероприятия"), list_item("1.", "Экскурсии (март 2022 г.)"),
                              list_item("2.", "Ярмарка (15 апреля 2022 г.)"), list_item("3.", "Встречи с выпускниками"),
                              list_item("4.", "Тестирование (октябрь 2022 г.)")});
  EXPECT_THAT(rows(document), ElementsAre("1.|Экскурсии|март 2022 г.|", "2.|Ярмарка|15 апреля 2022 г.|",
                                          "3.|Встречи с выпускниками||", "4.|Тестирование|октябрь 2022 г.|"));
  EXPECT_THAT(document.sections, IsEmpty());
  EXPECT_EQ(count(document, model::DiagnosticCode::schedule_missing), 1);
}

TEST(ListedActivities, are_no_goals_results_passports_or_stages) {
  const auto document =
      read({heading("Программа развития школы на 2022-2024 годы"), paragraph("Заказчик: школа"),
            paragraph("Сроки реализации: 2022-2024 годы"), paragraph("Исполнители: учителя"), paragraph("Задачи:"),
            list_item("1.", "Обновить содержание – до 2023 года."), list_item("2.", "Обучить учителей – до 2024 года."),
            list_item("3.", "Создать условия – до 2024 года."), bold_paragraph("Ожидаемые результаты"),
            list_item("1.", "Аттестат – 100 % (2024 год)"), paragraph("Первый этап (2022 год) – аналитический.")});
  EXPECT_THAT(document.activities, IsEmpty());
}

TEST(ListedActivities, are_no_laws_and_stages) {
  const auto document = read(
      {title, paragraph("Нормативная база:"), paragraph("1. Закон об образовании – 29 декабря 2012 года"),
       paragraph("2. Приказ министерства (31 мая 2021 г.)"), paragraph("3. Письмо министерства (15 марта 2021 г.)"),
       bold_paragraph("Этапы"), paragraph("1. Подготовительный – январь-март"), paragraph("2. Основной – апрель-май"),
       paragraph("3. Заключительный – июнь")});
  EXPECT_THAT(document.activities, IsEmpty());
}

TEST(ListedActivities, keep_a_date_that_is_no_deadline_in_their_text) {
  const auto document = read({title, paragraph("1. Педсовет. Отв.: завуч."), paragraph("2. Курсы. Отв.: завуч."),
                              paragraph("3. Письмо министерства (15 марта 2021 г.)")});
  EXPECT_THAT(rows(document),
              ElementsAre("1.|Педсовет||завуч", "2.|Курсы||завуч", "3.|Письмо министерства (15 марта 2021 г.)||"));
}

TEST(ListedActivities, under_months_are_of_these_months) {
  const auto document = read({title, bold_paragraph("Январь"), list_item("–", "Совещание (отв. завуч)"),
                              list_item("–", "День наук"), bold_paragraph("Февраль"), list_item("–", "Собеседование")});
  EXPECT_THAT(rows(document), ElementsAre("|Совещание|Январь|завуч", "|День наук|Январь|", "|Собеседование|Февраль|"));
  EXPECT_EQ(document.sections.size(), 2U);
}

TEST(ListedActivities, stand_below_a_lead_that_announces_them) {
  const auto document =
      read({title, paragraph("1. Работа с кадрами:"), list_item("–", "курсы – до 1 июня, ответственный – ИМЦ;"),
            paragraph("2. Работа с родителями:"), list_item("–", "форум – 20 ноября, ответственный – завуч.")});
  EXPECT_THAT(rows(document), ElementsAre("|курсы|до 1 июня|ИМЦ", "|форум|20 ноября|завуч"));
  ASSERT_EQ(document.sections.size(), 2U);
  EXPECT_EQ(document.sections[1].title, "Работа с родителями");
}

TEST(ListedActivities, keep_what_has_no_field_of_its_own) {
  const auto document = read({title, paragraph("1. Ярмарка идей"), paragraph("Дата проведения: 14 октября"),
                              paragraph("Место проведения: школа № 1"), paragraph("Ответственный: завуч"),
                              paragraph("2. Школа директора. Срок: май.")});
  EXPECT_THAT(rows(document), ElementsAre("1.|Ярмарка идей|14 октября|завуч", "2.|Школа директора|май|"));
  ASSERT_EQ(document.activities[0].extra.size(), 1U);
  EXPECT_EQ(document.activities[0].extra[0].name, "Место проведения");
  EXPECT_EQ(document.activities[0].extra[0].text, "школа № 1");
}

TEST(ListedActivities, are_not_sought_where_a_table_has_them_and_before_the_title) {
  const auto document = read({paragraph("1. Подготовить приказ. Срок: до 1 мая. Отв.: завуч."),
                              paragraph("2. Собрать отчёты. Срок: до 2 мая. Отв.: завуч."), title,
                              table({{"№", "Мероприятие", "Срок"}, {"1", "Анализ", "май 2022"}}),
                              paragraph("1. Проверить. Срок: до 3 мая. Отв.: завуч."),
                              paragraph("2. Доложить. Срок: до 4 мая. Отв.: завуч.")});
  EXPECT_THAT(rows(document), ElementsAre("1|Анализ|май 2022|"));
}

}  // namespace
}  // namespace vekha::importer
