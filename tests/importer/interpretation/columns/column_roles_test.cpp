#include "importer/interpretation/columns/column_roles.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "importer/interpretation/columns/role_settling.hpp"
#include "tests/support/body_builder.hpp"

namespace vekha::importer {
namespace {

using test::cell;
using test::RowBuilder;
using ::testing::ElementsAre;
using enum ColumnRole;

const Vocabulary& vocabulary() {
  static const Vocabulary built_in = Vocabulary::built_in();
  return built_in;
}

Header header(const std::vector<RowBuilder>& rows, int flagged = 0) {
  static const TableWords words(vocabulary());
  Ledger ledger;
  const TableText text = table_text(test::body_table(rows, flagged), 1, ledger);
  Header found = header_of(text, vocabulary(), words);
  model::Diagnostics diagnostics;
  settle_roles(text, found, vocabulary(), words, diagnostics);
  return found;
}

std::vector<ColumnRole> roles(const std::vector<RowBuilder>& rows, int flagged = 0) {
  std::vector<ColumnRole> out;
  for (const Column& column : header(rows, flagged).columns) out.push_back(column.role);
  return out;
}

TEST(ColumnRoles, are_those_of_the_headings) {
  EXPECT_THAT(roles({{"№ п/п", "Мероприятие", "Срок", "Ответственный", "Результат"},
                     {"1", "Анализ", "май 2021", "РМК", "Справка"}}),
              ElementsAre(number, activity, period, responsible, expected_result));
}

TEST(ColumnRoles, of_a_two_level_header_come_from_both_levels) {
  const Header found =
      header({{cell("Показатель").down(2), cell("Ед. изм.").down(2), cell("План").across(2), cell("Факт").across(2)},
              {"2021", "2022", "2021", "2022"},
              {"Доля", "%", "1", "2", "3", "4"}});
  EXPECT_EQ(found.rows, 2);
  EXPECT_EQ(found.columns[2].role, target);
  EXPECT_EQ(found.columns[2].year, "2021");
  EXPECT_EQ(found.columns[5].role, fact);
  EXPECT_EQ(found.columns[5].year, "2022");
}

TEST(ColumnRoles, skip_a_caption_and_the_row_of_column_numbers) {
  const Header found = header({{cell("План на 2021 год").across(3)},
                               {"Мероприятие", "Срок", "Ответственный"},
                               {"1", "2", "3"},
                               {"Анализ", "май 2021", "РМК"}});
  EXPECT_EQ(found.first, 1);
  EXPECT_EQ(found.end(), 3);
}

TEST(ColumnRoles, take_no_row_of_data_for_a_header) {
  EXPECT_EQ(header({{"", "проверочных работ в школах", "2024", "школ"}, {"2", "Курсы", "май 2024", "РМК"}}).rows, 0);
  EXPECT_EQ(header({{"Диагностика чтения", "весь период", "заместитель директора", "школьная площадка"}}).rows, 0);
  EXPECT_EQ(header({{"Диагностика чтения", "срок – до 24.03.2024", "Основная школа"}}).rows, 0);
  EXPECT_EQ(header({{"9. Диагностика чтения", "июнь", "заместитель директора", "100 % участие школ"}}).rows, 0);
  EXPECT_EQ(header({{"9", "Совет школы", "21 июня 2025 г.", "18.11.2025 г.", "на местах"}}).rows, 0);
  EXPECT_EQ(header({{"1", "Курсы для учителей", "июнь 2024", "Школы"}, {"2", "Анализ работ", "май 2024", "РМК"}}).rows,
            0);
}

TEST(ColumnRoles, of_a_table_without_header_are_told_by_its_cells) {
  EXPECT_THAT(
      roles(
          {{"1", "Издание приказа о координаторе", "до 01.02.2024", "Управление образования", "Приказ о координаторе"},
           {"2", "Анализ проверочных работ", "март 2024", "Петрова А.А., методист", "Аналитическая справка"}}),
      ElementsAre(number, activity, period, responsible, expected_result));
}

TEST(ColumnRoles, of_new_headings_are_told_by_their_cells) {
  EXPECT_THAT(roles({{"№", "Полезное дело", "К какому дню", "Чья забота"},
                     {"1", "Издание приказа о координаторе", "до 01.02.2024", "Управление образования"},
                     {"2", "Анализ проверочных работ", "март 2024", "Петрова А.А., методист"}}),
              ElementsAre(number, activity, period, responsible));
}

TEST(ColumnRoles, of_headings_that_are_all_new_are_told_by_their_cells) {
  const Header found = header({{"Тематика", "К какому дню", "Чья забота", "Где"},
                               {"Издание приказа о координаторе", "до 01.02.2024", "Управление образования", "школа"},
                               {"Анализ проверочных работ", "март 2024", "Петрова А.А., методист", "школа"}});
  EXPECT_EQ(found.rows, 1);
  EXPECT_EQ(found.columns[0].role, activity);
  EXPECT_EQ(found.columns[1].role, period);
  EXPECT_EQ(found.columns[2].role, responsible);
}

TEST(ColumnRoles, follow_the_cells_where_headings_stand_over_the_wrong_columns) {
  EXPECT_THAT(roles({{"№", "Мероприятие", "Срок", "Ответственный"},
                     {"1", "Издание приказа", "Управление образования", "до 01.02.2024"},
                     {"2", "Анализ работ", "Петрова А.А., методист", "март 2024"},
                     {"3", "Семинар для учителей", "Сидорова В.В.", "ежемесячно"}}),
              ElementsAre(number, activity, responsible, period));
}

TEST(ColumnRoles, keep_a_heading_that_few_cells_contradict) {
  EXPECT_THAT(roles({{"Мероприятие", "Срок", "Ответственный"},
                     {"Издание приказа", "как решит совет", "Управление образования"},
                     {"Анализ работ", "март 2024", "Петрова А.А."},
                     {"Семинар", "", "Сидорова В.В."}}),
              ElementsAre(activity, period, responsible));
}

TEST(ColumnRoles, keep_two_words_that_are_near_each_other_apart) {
  // «Кто делает» is near «Что делаем», «№ строки» near «Срок».
  EXPECT_THAT(roles({{"№ строки плана", "Тематика", "Когда", "Кто делает"},
                     {"1", "Издание приказа", "до 01.02.2024", "Управление образования"},
                     {"2", "Анализ работ", "март 2024", "Петрова А.А."}}),
              ElementsAre(number, activity, period, responsible));
}

TEST(ColumnRoles, know_months_that_a_scan_has_misread) {
  const Header found = header({{"Мероприятие", "янаарь", "февраль", "март", "аппель"}, {"Анализ", "+", "", "", "+"}});
  EXPECT_TRUE(found.columns[1].time);
  EXPECT_TRUE(found.columns[4].time);
  EXPECT_FALSE(found.columns[0].time);
}

TEST(ColumnRoles, take_months_without_a_year_for_deadlines) {
  EXPECT_THAT(roles({{"№", "Мероприятие", "Ориентир"}, {"1", "Анализ", "май"}, {"2", "Семинар", "июнь"}}),
              ElementsAre(number, activity, period));
}

TEST(ColumnRoles, of_a_plan_under_rows_of_months_need_no_deadlines) {
  EXPECT_THAT(roles({{"№ строки плана", "Краткое описание", "Исполнители"},
                     {cell("январь").across(3)},
                     {"1", "Анализ проверочных работ", "РМК"},
                     {cell("февраль").across(3)},
                     {"2", "Семинар для учителей", "Школы"}}),
              ElementsAre(number, activity, responsible));
}

TEST(ColumnRoles, take_no_hours_for_deadlines) {
  EXPECT_THAT(roles({{"Мероприятие", "Время проведения", "Начало", "Окончание"},
                     {"Анализ", "10:00", "12.01.2026", "15.01.2026"},
                     {"Опрос", "15-30", "13.01.2026", "16.01.2026"}}),
              ElementsAre(activity, unknown, start, ColumnRole::end));
}

TEST(ColumnRoles, of_a_register_are_no_plans) {
  const std::vector<std::vector<RowBuilder>> registers{
      {{"Сотрудник", "Должность", "Период отпуска"},
       {"Петрова А.А.", "главный специалист", "01.07.2024 – 14.07.2024"},
       {"Сидорова В.В.", "методист", "15.07.2024 – 28.07.2024"},
       {"Ким О.О.", "заведующий отделом", "август 2024"}},
      {{"№ п/п", "Название документа", "Дата принятия", "Номер"},
       {"1.", "Государственная программа", "15.03.2019", "№ 12-р"},
       {"2.", "Санитарные правила", "20.04.2020", "№ 33"}},
      {{"Периодичность измерения", "ежедневно", "ежемесячно"}, {"Доля, %", "0,6", "9,3"}},
      {{"Семинар для учителей", "в пределах сметы", "758,1", "76,4"}, {"Опрос", "в пределах сметы", "502,5", "24,3"}},
      {{"", "2006", "2007"}, {"Gross income and tax credits", "38,000", "36,000"}}};
  for (const auto& rows : registers) {
    for (const Column& column : header(rows).columns) EXPECT_NE(column.role, activity) << column.heading;
  }
}

TEST(ColumnRoles, of_ambiguous_headings_are_settled_by_their_neighbours) {
  EXPECT_THAT(roles({{"Направления деятельности", "Срок", "Ответственный"}, {"Анализ", "май 2021", "РМК"}}),
              ElementsAre(activity, period, responsible));
  EXPECT_THAT(roles({{"Направления деятельности", "Мероприятия", "Срок"}, {"Кадры", "Анализ", "май 2021"}}),
              ElementsAre(section, activity, period));
  EXPECT_THAT(roles({{"Показатель", "Ед. изм.", "План 2021", "План 2022"}, {"Доля", "%", "1", "2"}}),
              ElementsAre(indicator, unit, target, target));
  EXPECT_THAT(roles({{"№", "План", "Срок"}, {"1", "Анализ", "май 2021"}}), ElementsAre(number, activity, period));
}

TEST(ColumnRoles, say_why_a_heading_was_read_so) {
  const TableWords words(vocabulary());
  Ledger ledger;
  const TableText text = table_text(
      test::body_table({{"Направления деятельности", "Мероприятия", "Срок"}, {"Кадры", "Анализ", "май 2021"}}), 3,
      ledger);
  Header found = header_of(text, vocabulary(), words);
  model::Diagnostics diagnostics;
  settle_roles(text, found, vocabulary(), words, diagnostics);
  ASSERT_EQ(diagnostics.size(), 1U);
  EXPECT_EQ(diagnostics[0].code, model::DiagnosticCode::column_ambiguous);
  EXPECT_EQ(diagnostics[0].arguments.at("header"), "Направления деятельности");
  EXPECT_EQ(diagnostics[0].source.table, 3);
  EXPECT_EQ(diagnostics[0].source.column, 1);
}

}  // namespace
}  // namespace vekha::importer
