#include "importer/interpretation/kinds/table_kinds.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importer/interpretation/reading.hpp"

namespace vekha::importer {
namespace {

using test::bold_paragraph;
using test::cell;
using test::count;
using test::name_of;
using test::paragraph;
using test::read;
using test::rows;
using test::table;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(ActorMatrix, gives_an_action_to_every_organisation_of_the_header) {
  const auto document =
      read({table({{"Управление образования", "Методический кабинет", "Школы района", "Срок реализации"},
                   {cell("1. Подготовка").across(4).bold()},
                   {"Издать приказ", "", "Назначить ответственных", "май 2021"},
                   {"", "Провести семинар", "", ""}})});
  ASSERT_EQ(document.activities.size(), 2U);
  EXPECT_EQ(document.activities[0].text, "Издать приказ");
  ASSERT_EQ(document.activities[0].actions.size(), 2U);
  EXPECT_EQ(name_of(document, document.activities[0].actions[0].party), "Управление образования");
  EXPECT_EQ(document.activities[0].actions[1].text, "Назначить ответственных");
  EXPECT_EQ(document.activities[1].text, "Провести семинар");
  EXPECT_FALSE(document.activities[1].schedule.text);
  EXPECT_EQ(document.sections.size(), 1U);
}

TEST(ActorMatrix, takes_a_mark_for_a_responsible_party) {
  const auto document = read({table({{"Мероприятие", "Управление образования", "Методический кабинет", "Срок"},
                                     {"Анализ работ", "+", "", "май 2021"}})});
  EXPECT_THAT(rows(document), ElementsAre("|Анализ работ|май 2021|Управление образования"));
}

TEST(ActorMatrix, has_levels_of_administration_for_actors) {
  const auto document = read({table({{"№", "Муниципальный уровень", "Школьный уровень", "Сроки"},
                                     {"1", "Назначение координатора", "Обучение наблюдателей", "до 14.02.2025"},
                                     {"2", "Перепроверка работ", "Анализ результатов", "июнь 2025"}})});
  ASSERT_EQ(document.activities.size(), 2U);
  EXPECT_EQ(document.activities[0].text, "Назначение координатора");
  ASSERT_EQ(document.activities[0].actions.size(), 2U);
  EXPECT_EQ(document.activities[0].actions[1].text, "Обучение наблюдателей");
}

TEST(ActorMatrix, gives_every_action_a_party) {
  const auto document = read({table({{"Управление образования", "Методический кабинет", "Ревнители чтения", "Срок"},
                                     {"Издать приказ", "Провести семинар", "Организовать клуб", "май 2021"},
                                     {"Подготовить отчёт", "", "Провести сбор книг для школ", "июнь 2021"}})});
  ASSERT_EQ(document.activities.size(), 2U);
  for (const model::Activity& activity : document.activities) {
    for (const model::Action& action : activity.actions) EXPECT_NE(name_of(document, action.party), "");
  }
  EXPECT_EQ(document.activities[0].actions.back().party, document.activities[1].actions.back().party);
  EXPECT_EQ(name_of(document, document.activities[0].actions.back().party), "Ревнители чтения");
}

TEST(ActorMatrix, is_not_seen_in_remarks_about_organisations) {
  const auto document = read({table({{"Мероприятие", "Срок", "Согласование с советом", "Решение комитета"},
                                     {"Анализ", "май 2021", "в плане", "не требуется"}})});
  ASSERT_EQ(document.activities.size(), 1U);
  EXPECT_THAT(document.activities[0].actions, IsEmpty());
  EXPECT_EQ(document.activities[0].extra.size(), 2U);
}

TEST(ActorMatrix, is_not_seen_in_a_register_of_organisations) {
  const auto document = read({table({{"Сведения об организации", "Решение органа", "Срок поддержки"},
                                     {"ООО «Вымпел»", "Приказ № 5", "2015 г."},
                                     {"ООО «Парус»", "Приказ № 6", "2015 г."}})});
  EXPECT_THAT(document.activities, IsEmpty());
}

TEST(Risks, list_targets_and_indicators) {
  const auto document = read(
      {table({{"№", "Группы рисков", "Целевые ориентиры", "Индикаторы"},
              {"1.", "Нехватка учителей", cell("найти учителей;\nобучить учителей").label("•"), "– доля вакансий"}})});
  ASSERT_EQ(document.risks.size(), 1U);
  EXPECT_EQ(document.risks[0].number, "1.");
  EXPECT_EQ(document.risks[0].title, "Нехватка учителей");
  EXPECT_THAT(document.risks[0].targets, ElementsAre("найти учителей", "обучить учителей"));
  EXPECT_THAT(document.risks[0].indicators, ElementsAre("доля вакансий"));
  EXPECT_THAT(document.activities, IsEmpty());
}

TEST(Participants, have_functions_and_indicators) {
  const auto document =
      read({table({{"Участники", "Функции", "Индикаторы"},
                   {"Ассоциация педагогов", "Распространяет опыт.", cell("рост\nопыт").label("•")}})});
  ASSERT_EQ(document.participants.size(), 1U);
  EXPECT_EQ(name_of(document, document.participants[0].party), "Ассоциация педагогов");
  EXPECT_EQ(document.participants[0].functions, "Распространяет опыт.");
  EXPECT_THAT(document.participants[0].indicators, ElementsAre("рост", "опыт"));
}

TEST(Passport, gives_goals_tasks_results_and_the_period) {
  const auto document = read({table({{"Наименование программы", "Эффективная школа"},
                                     {"Цель программы", "Поддержка школ"},
                                     {"Задачи программы", "1) Обучить:\n– учителей\n– директоров\n2) Помочь"},
                                     {"Сроки реализации", "2021 - 2023 годы"},
                                     {"Ожидаемые результаты", "Рост\nИтог"}})});
  EXPECT_EQ(document.passport.size(), 5U);
  EXPECT_THAT(document.goals, ElementsAre("Поддержка школ"));
  EXPECT_THAT(document.tasks, ElementsAre("Обучить:", "Помочь"));
  EXPECT_THAT(document.expected_results, ElementsAre("Рост", "Итог"));
  ASSERT_TRUE(document.period);
  EXPECT_EQ(model::to_iso(*document.period->start), "2021-01-01");
  EXPECT_EQ(model::to_iso(*document.period->end), "2023-12-31");
}

TEST(Passport, finds_the_items_of_a_list_within_a_paragraph) {
  const auto document = read({table({{"Наименование программы", "Программа развития"},
                                     {"Цель", "Создать условия\nдля учёбы"},
                                     {"Задачи", "1. Открыть кружки.\n2. Обучить\nучителей."},
                                     {"Ожидаемые результаты", "- рост баллов;\n- успех"}})});
  EXPECT_THAT(document.goals, ElementsAre("Создать условия для учёбы"));
  EXPECT_THAT(document.tasks, ElementsAre("Открыть кружки.", "Обучить учителей."));
  EXPECT_THAT(document.expected_results, ElementsAre("рост баллов", "успех"));
}

TEST(Passport, is_not_seen_in_a_plan_of_three_columns) {
  const auto document = read({table({{"Мероприятие", "Срок", "Ответственный"},
                                     {"Анализ работ", "весь период реализации", "РМК"},
                                     {"Семинар", "в течение срока реализации", "РМК"},
                                     {"Опрос", "сроки по графику", "РМК"}})});
  EXPECT_EQ(document.activities.size(), 3U);
}

TEST(Mentoring, is_read_from_a_mentor_over_a_row_of_schools) {
  const auto document = read({table({{cell("МБОУ СОШ № 11").across(2).bold()}, {"МБОУ ООШ № 12", "МБОУ СОШ № 17"}})});
  ASSERT_EQ(document.partnerships.size(), 1U);
  EXPECT_EQ(document.partnerships[0].kind, model::PartnershipKind::mentoring);
  EXPECT_EQ(name_of(document, *document.partnerships[0].mentor), "МБОУ СОШ № 11");
  EXPECT_EQ(document.partnerships[0].mentees.size(), 2U);
}

TEST(Mentoring, is_read_from_columns) {
  const auto document =
      read({table({{"Школа-наставник", "Закреплённые школы"}, {"МБОУ «Гимназия № 3»", "МБОУ СОШ № 1\nМБОУ СОШ № 2"}})});
  ASSERT_EQ(document.partnerships.size(), 1U);
  EXPECT_EQ(document.partnerships[0].mentees.size(), 2U);
}

TEST(Partnerships, of_equals_are_listed_in_an_activity) {
  const auto document = read({table({{"Мероприятие", "Срок"},
                                     {cell("Организация партнёрства школ")
                                          .holding(test::list_item("✓", "МБОУ СОШ № 1, МБОУ СОШ № 2"))
                                          .holding(test::list_item("✓", "МБОУ СОШ № 3, МБОУ СОШ № 4")),
                                      "май 2021"}})});
  ASSERT_EQ(document.partnerships.size(), 2U);
  EXPECT_EQ(document.partnerships[0].kind, model::PartnershipKind::group);
  EXPECT_FALSE(document.partnerships[0].mentor);
  EXPECT_EQ(document.partnerships[0].mentees.size(), 2U);
}

TEST(Indicators, have_values_by_year_and_the_group_of_their_band) {
  const auto document =
      read({table({{"№", "Показатель", "Ед. изм.", "Базовое значение (2024)", "План 2025", "План 2026", "Факт 2025"},
                   {cell("Качество обучения").across(7).bold()},
                   {"1", "Средний балл", "балл", "61,5", "63", "—", "62,8"}})});
  ASSERT_EQ(document.indicators.size(), 1U);
  const model::Indicator& found = document.indicators[0];
  EXPECT_EQ(found.group, "Качество обучения");
  EXPECT_EQ(found.text, "Средний балл");
  EXPECT_EQ(found.unit, "балл");
  EXPECT_EQ(found.baseline, 61.5);
  ASSERT_EQ(found.values.size(), 2U);
  EXPECT_EQ(found.values[0], (model::IndicatorValue{.period = "2025", .target = 63, .actual = 62.8}));
  EXPECT_EQ(found.values[1], (model::IndicatorValue{.period = "2026", .target = {}, .actual = {}}));
}

TEST(Indicators, have_years_with_a_remark_for_headings) {
  const auto document = read({table({{"Показатель", "2020 год (факт)", "2021 (план)"}, {"Доля", "5", "7,5"}})});
  ASSERT_EQ(document.indicators.size(), 1U);
  EXPECT_THAT(document.indicators[0].values,
              ElementsAre(model::IndicatorValue{.period = "2020", .target = {}, .actual = 5},
                          model::IndicatorValue{.period = "2021", .target = 7.5, .actual = {}}));
}

TEST(Indicators, take_the_heading_before_the_table_for_their_group) {
  const auto document =
      read({bold_paragraph("МБОУ СОШ № 1"), table({{"Показатель", "Ед. изм.", "2025"}, {"Доля", "%", "5"}})});
  ASSERT_EQ(document.indicators.size(), 1U);
  EXPECT_EQ(document.indicators[0].group, "МБОУ СОШ № 1");
}

TEST(Progress, reads_marks_dates_notes_and_links) {
  const auto document = read({paragraph("Отчёт о выполнении плана"),
                              table({{"№", "Мероприятие", "Срок", "Отметка о выполнении", "Результат", "Подтверждение"},
                                     {"1.", "Приказ", "май 2025", "Выполнено 24.01.2025", "Создана группа",
                                      cell("Приказ № 18").link("Приказ № 18", "https://example.org/18")},
                                     {"2.", "Курсы", "май 2025", "Срок не наступил", "—", ""},
                                     {"3.", "Анализ", "май 2025", "Не выполнено в срок", "", ""},
                                     {"4.", "Отчёт", "май 2025", "", "", ""}})});
  ASSERT_EQ(document.progress.size(), 4U);
  EXPECT_EQ(document.progress[0].status, model::ProgressStatus::done);
  EXPECT_EQ(model::to_iso(*document.progress[0].date), "2025-01-24");
  EXPECT_EQ(document.progress[0].note, "Создана группа");
  EXPECT_THAT(document.progress[0].evidence, ElementsAre("Приказ № 18 https://example.org/18"));
  EXPECT_EQ(document.progress[1].status, model::ProgressStatus::planned);
  EXPECT_FALSE(document.progress[1].note);
  EXPECT_EQ(document.progress[2].status, model::ProgressStatus::late);
  EXPECT_EQ(document.progress[3].status, model::ProgressStatus::unknown);
}

TEST(Progress, keeps_what_is_told_beside_a_mark) {
  const auto document = read({paragraph("Отчёт о выполнении плана"),
                              table({{"№", "Мероприятие", "Информация об исполнении", "Причины неисполнения"},
                                     {"1", "Семинар", "Проведён семинар, участвовали директора 12 школ", "-"},
                                     {"2", "Анализ", "Выполнено с опозданием 12.05.2025", "Болезнь исполнителя"}})});
  ASSERT_EQ(document.progress.size(), 2U);
  EXPECT_EQ(document.progress[0].status, model::ProgressStatus::done);
  EXPECT_EQ(document.progress[0].note, "Проведён семинар, участвовали директора 12 школ");
  EXPECT_EQ(document.progress[1].note, "Болезнь исполнителя");
}

TEST(Progress, is_not_seen_in_a_plan_with_an_empty_column_of_marks) {
  const auto document = read({table({{"№", "Мероприятие", "Срок", "Ответственный", "Отметка о выполнении"},
                                     {"1", "Анализ", "май 2021", "РМК", ""}})});
  EXPECT_THAT(document.progress, IsEmpty());
  EXPECT_EQ(document.activities.size(), 1U);
}

TEST(TimeGrid, reads_marks_under_months) {
  const auto document = read({table({{cell("Мероприятие").down(2), cell("2024 год").across(4)},
                                     {"январь", "февраль", "март", "апрель"},
                                     {"Анализ", "+", "", "+", ""},
                                     {"Курсы", "", cell("×").across(2), ""},
                                     {"Отчёт", "", "", "", "15.04.2024"}})});
  EXPECT_THAT(rows(document),
              ElementsAre("|Анализ|январь 2024, март 2024|", "|Курсы|февраль 2024 – март 2024|", "|Отчёт|15.04.2024|"));
}

TEST(TimeGrid, reads_days_under_months) {
  const auto document =
      read({table({{cell("Мероприятие").down(2), cell("2022 г.").across(2), cell("2023 г.").across(2)},
                   {"ноя", "дек", "янв", "март"},
                   {"Анализ", "15.11", "", "20", ""},
                   {"Курсы", "", "5-10", "", "до 20"},
                   {"Отчёт", "", "", "не позднее совета", "12.03.2023"}})});
  EXPECT_THAT(rows(document), ElementsAre("|Анализ|15.11 2022, 20 янв 2023|", "|Курсы|5-10 дек 2022, до 20 март 2023|",
                                          "|Отчёт|не позднее совета, 12.03.2023|"));
  EXPECT_EQ(document.activities[0].schedule.intervals.size(), 2U);
}

TEST(TimeGrid, reads_numbers_of_months_and_quarters) {
  const auto document = read({table({{cell("Мероприятие").down(2), cell("Месяц").across(4)},
                                     {"1", "2", "3", "10"},
                                     {"Анализ", "+", "", "+", ""},
                                     {"Отчёт", "", "", "", "V"}})});
  EXPECT_THAT(rows(document), ElementsAre("|Анализ|январь, март|", "|Отчёт|октябрь|"));
  const auto quarters = read({table({{cell("Мероприятие").down(2), cell("Кварталы 2024 года").across(4)},
                                     {"I", "II", "III", "IV"},
                                     {"Анализ", "+", "", "", "+"}})});
  EXPECT_THAT(rows(quarters), ElementsAre("|Анализ|I квартал 2024, IV квартал 2024|"));
}

TEST(TimeGrid, has_years_for_columns_where_marks_stand_below) {
  const auto document = read(
      {table({{"Мероприятие", "2024", "2025", "Исполнитель"}, {"Курсы", "+", "+", "ИМЦ"}, {"Отчёт", "", "+", "ИМЦ"}})});
  EXPECT_THAT(rows(document), ElementsAre("|Курсы|2024, 2025|ИМЦ", "|Отчёт|2025|ИМЦ"));
}

TEST(Finance, does_not_become_activities) {
  const auto document =
      read({table({{"Источник финансирования", "Всего", "2021", "2022"}, {"Местный бюджет", "100", "50", "50"}})});
  EXPECT_THAT(document.activities, IsEmpty());
  EXPECT_THAT(document.indicators, IsEmpty());
}

TEST(Layout, does_not_become_data) {
  const auto document = read(
      {table({{"СОГЛАСОВАНО\nГлава района\n____ И.И. Иванов", "УТВЕРЖДАЮ\nНачальник управления\n«12» января 2024 г."}}),
       table({{"Начальник управления", "(подпись)", "П.П. Петров"}})});
  EXPECT_THAT(document.activities, IsEmpty());
  EXPECT_THAT(document.passport, IsEmpty());
  EXPECT_EQ(count(document, model::DiagnosticCode::table_not_understood), 0);
}

TEST(Layout, is_not_seen_in_a_row_with_an_order_for_a_result) {
  const auto document = read({table({{"Школы", "Закрепление наставников", "апрель 2024", "Приказ"}})});
  EXPECT_THAT(rows(document), ElementsAre("|Закрепление наставников|апрель 2024|Школы"));
}

TEST(UnknownTables, without_a_header_take_no_columns_of_the_plan_before_that_they_do_not_fill) {
  const auto document =
      read({table({{"№", "Мероприятие", "Срок", "Ответственный"}, {"1", "Анализ", "май 2021", "РМК"}}),
            bold_paragraph("Сведения о школах"),
            table({{"1", "МБОУ СОШ № 5", "Рогов И.И.", "640"}, {"2", "МБОУ СОШ № 7", "Жилин П.П.", "209"}})});
  EXPECT_EQ(document.activities.size(), 1U);
}

TEST(UnknownTables, are_reported_and_stay_in_the_text) {
  const auto document = read({table({{"Продукт", "Рецепт"}, {"Борщ", "Сварить"}})});
  EXPECT_THAT(document.activities, IsEmpty());
  EXPECT_EQ(count(document, model::DiagnosticCode::table_not_understood), 1);
  EXPECT_EQ(document.blocks.size(), 1U);
}

TEST(Frames, hold_the_title_and_the_period_too) {
  const auto document = read({table(
      {{cell("План мероприятий на 2026 год").bold().holding(table({{"Мероприятие", "Срок"}, {"Анализ", "май"}}))}})});
  EXPECT_EQ(document.title, "План мероприятий на 2026 год");
  ASSERT_EQ(document.activities.size(), 1U);
  EXPECT_EQ(document.activities[0].schedule.intervals.size(), 1U);
}

TEST(Frames, around_the_whole_text_are_taken_away) {
  const auto document =
      read({table({{cell("План").holding(table({{"Мероприятие", "Срок"}, {"Анализ", "май 2021"}}))}})});
  EXPECT_THAT(rows(document), ElementsAre("|Анализ|май 2021|"));
}

TEST(TableKinds, pair_schools_under_whatever_words_say_who_helps_whom) {
  const std::pair<const char*, const char*> headings[] = {{"Ведущая школа", "Ведомые школы"},
                                                          {"Кто помогает", "Школа, которой помогают"},
                                                          {"Опорная школа", "Курируемые школы"},
                                                          {"Школа, оказывающая помощь", "Школа, получающая помощь"}};
  for (const auto& [mentor, mentee] : headings) {
    for (const bool turned : {false, true}) {
      const auto row = [&](const char* one, const char* other) {
        return turned ? test::RowBuilder{other, one} : test::RowBuilder{one, other};
      };
      const auto document = read(
          {table({row(mentor, mentee), row("МБОУ СОШ № 11", "МБОУ СОШ № 12"), row("МБОУ СОШ № 6", "МБОУ ООШ № 8")})});
      ASSERT_EQ(document.partnerships.size(), 2U) << mentor;
      EXPECT_EQ(name_of(document, *document.partnerships[0].mentor), "МБОУ СОШ № 11") << mentor;
      EXPECT_EQ(name_of(document, document.partnerships[1].mentees.at(0)), "МБОУ ООШ № 8") << mentor;
    }
  }
}

TEST(TableKinds, say_what_decided_and_what_was_near) {
  const auto document = read({table({{"№", "Мероприятие", "Срок", "Отметка о выполнении"},
                                     {"1", "Семинар", "20.02.2024", "Выполнено"},
                                     {"2", "Вебинар", "21.03.2024", "Не выполнено"}})});
  const model::TableReading& reading = document.reading.tables.at(0);
  EXPECT_EQ(reading.kind, model::TableKind::progress);
  EXPECT_THAT(reading.rules, testing::ElementsAre("activities", "marks", "dated"));
  EXPECT_EQ(reading.next, model::TableKind::activity_list);
  EXPECT_EQ(reading.fit, 130);
  EXPECT_EQ(reading.margin, 60);
}

}  // namespace
}  // namespace vekha::importer
