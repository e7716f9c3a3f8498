#include "importer/interpretation/rows/activity_rows.hpp"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "model/message.hpp"
#include "tests/importer/interpretation/reading.hpp"

namespace vekha::importer {
namespace {

using test::bold_paragraph;
using test::cell;
using test::count;
using test::paragraph;
using test::read;
using test::RowBuilder;
using test::rows;
using test::table;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const RowBuilder usual_header{"№ п/п", "Мероприятие", "Срок", "Ответственный"};

TEST(ActivityList, reads_the_columns_in_any_order) {
  const auto document = read({table({{"Исполнители", "Сроки", "Планируемые действия", "№"},
                                     {"РМК", "май 2021", "Провести анализ", "1.1"},
                                     {"Школы", "июнь 2021", "Обновить планы", "1.2"}})});
  EXPECT_THAT(rows(document), ElementsAre("1.1|Провести анализ|май 2021|РМК", "1.2|Обновить планы|июнь 2021|Школы"));
}

TEST(ActivityList, knows_whom_a_column_of_persons_names) {
  const auto document =
      read({table({{"Мероприятия", "Сроки", "Ответственные лица"}, {"Анализ", "май 2021", "учитель"}})});
  ASSERT_EQ(document.parties.size(), 1U);
  EXPECT_EQ(document.parties[0].kind, model::PartyKind::role);
}

TEST(ActivityList, tells_where_an_activity_stands) {
  const auto document =
      read({table({{"Подпись", "Печать"}}), table({usual_header, {"1", "Анализ", "май 2021", "РМК"}})});
  ASSERT_EQ(document.activities.size(), 1U);
  EXPECT_EQ(document.activities[0].id.value, "a1");
  EXPECT_EQ(document.activities[0].source, (model::SourceLocation{.table = 2, .row = 2, .column = std::nullopt}));
}

TEST(ActivityList, puts_activities_into_the_sections_of_merged_rows) {
  const auto document = read({table({usual_header,
                                     {cell("1. Управление").across(4).bold()},
                                     {"1.1", "Анализ", "май 2021", "РМК"},
                                     {cell("2. Кадры").across(4).bold()},
                                     {"2.1", "Курсы", "июнь 2021", "РМК"}})});
  ASSERT_EQ(document.sections.size(), 2U);
  ASSERT_EQ(document.activities.size(), 2U);
  EXPECT_EQ(document.activities[0].section, document.sections[0].id);
  EXPECT_EQ(document.activities[1].section, document.sections[1].id);
}

TEST(ActivityList, takes_a_lone_bold_or_numbered_cell_for_a_section) {
  const auto document = read({table({{"Мероприятие", "Срок", "Ответственный"},
                                     {"1. Управление", "", ""},
                                     {"Анализ", "май 2021", "РМК"},
                                     {cell("Кадры").bold(), "", ""},
                                     {"Курсы", "июнь 2021", "РМК"}})});
  EXPECT_EQ(document.sections.size(), 2U);
  EXPECT_EQ(document.activities.size(), 2U);
}

TEST(ActivityList, takes_a_number_and_a_title_for_a_section_when_the_next_row_is_numbered_under_it) {
  const auto document = read({table({usual_header,
                                     {"1.", "Управление", "", ""},
                                     {"1.1.", "Анализ", "май 2021", "РМК"},
                                     {"1.2.", "Отчёты", "", ""}})});
  ASSERT_EQ(document.sections.size(), 1U);
  EXPECT_EQ(document.sections[0].title, "Управление");
  EXPECT_THAT(rows(document), ElementsAre("1.1.|Анализ|май 2021|РМК", "1.2.|Отчёты||"));
}

TEST(ActivityList, keeps_an_activity_without_deadline_that_goes_on_with_the_numbers) {
  const auto document = read({table({{"Год", "Мероприятия, действия", "Срок", "Ответственные"},
                                     {cell("2018").down(3), "1) Анализ", "май", "РМК"},
                                     {"2) Модель поддержки", "", ""},
                                     {"3) Курсы", "июнь", "РМК"}})});
  EXPECT_THAT(document.sections, IsEmpty());
  EXPECT_THAT(rows(document), ElementsAre("1)|Анализ|май|РМК", "2)|Модель поддержки||", "3)|Курсы|июнь|РМК"));
  EXPECT_EQ(count(document, model::DiagnosticCode::schedule_missing), 1);
  EXPECT_EQ(count(document, model::DiagnosticCode::responsible_missing), 1);
}

TEST(ActivityList, shares_vertically_merged_cells_and_copies_no_other) {
  const auto document = read({table({usual_header,
                                     {"1", "Анализ", cell("май 2021").down(2), "РМК"},
                                     {"2", "Курсы", "Школы"},
                                     {"3", "Отчёты", "", ""}})});
  EXPECT_THAT(rows(document), ElementsAre("1|Анализ|май 2021|РМК", "2|Курсы|май 2021|Школы", "3|Отчёты||"));
}

TEST(ActivityList, gives_one_activity_for_a_merged_activity_cell) {
  const auto document = read({table(
      {usual_header, {cell("1").down(2), cell("Семинары").down(2), "май 2021", "РМК"}, {"ноябрь 2021", "Школы"}})});
  EXPECT_THAT(rows(document), ElementsAre("1|Семинары|май 2021 ноябрь 2021|РМК, Школы"));
}

TEST(ActivityList, takes_the_number_from_a_list_or_from_the_text) {
  const auto document = read({table({{"№", "Содержание действия", "Сроки"},
                                     {cell("").label("1."), "Анализ", "май 2021"},
                                     {"", "2.5. Курсы", "июнь 2021"},
                                     {"", cell("Отчёты").label("3)"), "июль 2021"}})});
  EXPECT_THAT(rows(document), ElementsAre("1.|Анализ|май 2021|", "2.5.|Курсы|июнь 2021|", "3)|Отчёты|июль 2021|"));
}

TEST(ActivityList, divides_a_cell_of_numbered_activities_by_their_deadlines) {
  const auto document =
      read({table({{"Мероприятия", "Сроки", "Ответственные"}, {"1) Анализ\n2) Курсы", "май 2021\nиюнь 2021", "РМК"}})});
  EXPECT_THAT(rows(document), ElementsAre("1)|Анализ|май 2021|РМК", "2)|Курсы|июнь 2021|РМК"));
  EXPECT_EQ(count(document, model::DiagnosticCode::activities_in_one_cell), 1);
}

TEST(ActivityList, gives_the_parts_of_a_cell_the_number_of_its_row) {
  const auto document = read({table({usual_header, {"1.1", "1) Анализ\n2) Курсы", "май 2021\nиюнь 2021", "РМК"}})});
  EXPECT_THAT(rows(document), ElementsAre("1.1|Анализ|май 2021|РМК", "1.1|Курсы|июнь 2021|РМК"));
}

TEST(ActivityList, keeps_a_list_inside_an_activity_whole) {
  const auto document = read({table({usual_header, {"1", "Посещение школ:\n– первой\n– второй", "май 2021", "РМК"}})});
  EXPECT_THAT(rows(document), ElementsAre("1|Посещение школ: – первой – второй|май 2021|РМК"));
}

TEST(ActivityList, keeps_unknown_columns_under_their_own_names) {
  const auto document =
      read({table({{"№", "Мероприятие", "Срок", "Кошкин дом"}, {"1", "Анализ", "май 2021", "тили-бом"}})});
  ASSERT_EQ(document.activities.size(), 1U);
  EXPECT_THAT(document.activities[0].extra, ElementsAre(model::ExtraField{"Кошкин дом", "тили-бом"}));
  EXPECT_EQ(count(document, model::DiagnosticCode::column_unknown), 1);
}

TEST(ActivityList, takes_the_result_or_else_the_document_or_indicator_for_the_expected_outcome) {
  const auto expected = [](const char* heading) {
    return read({table({{"Мероприятие", "Срок", heading}, {"Анализ", "май 2021", "Справка"}})})
        .activities.at(0)
        .expected;
  };
  EXPECT_EQ(expected("Ожидаемый результат"), "Справка");
  EXPECT_EQ(expected("Вид документа"), "Справка");
  EXPECT_EQ(expected("Показатели результативности"), "Справка");
  EXPECT_FALSE(expected("Примечание"));
}

TEST(ActivityList, goes_on_after_a_page_break_with_the_header_spelt_otherwise) {
  const auto document =
      read({table({usual_header, {"1", "Анализ результатов", "сентябрь - октябрь", "РМК"}}), paragraph(" 12 "),
            table({{"№ п.п.", "Мероприятня", "Сроки", "Ответственныи"},
                   {"", "проверочных работ", "2019", ""},
                   {"2", "Курсы", "май 2021", "Школы"}})});
  EXPECT_THAT(rows(document), ElementsAre("1|Анализ результатов проверочных работ|сентябрь - октябрь 2019|РМК",
                                          "2|Курсы|май 2021|Школы"));
  EXPECT_EQ(count(document, model::DiagnosticCode::header_repeated), 1);
  EXPECT_EQ(count(document, model::DiagnosticCode::row_continued), 1);
}

TEST(ActivityList, goes_on_after_a_page_break_without_a_header) {
  const auto document = read({table({usual_header, {"1", "Анализ", "май 2021", "РМК"}}), paragraph(""),
                              table({{"2", "Курсы", "июнь 2021", "Школы"}})});
  EXPECT_THAT(rows(document), ElementsAre("1|Анализ|май 2021|РМК", "2|Курсы|июнь 2021|Школы"));
}

TEST(ActivityList, goes_on_after_a_page_break_where_there_never_was_a_header) {
  const auto document = read({paragraph("План на 2024 год"),
                              table({{"1.", "Издание приказа о кураторах", "май", "Управление образования"},
                                     {"2.", "Анализ проверочных работ", "июнь", "Методический кабинет"}}),
                              paragraph("2"), table({{"3.", "Семинар для учителей", "июль", "Методический кабинет"}})});
  EXPECT_THAT(rows(document), ElementsAre("1.|Издание приказа о кураторах|май|Управление образования",
                                          "2.|Анализ проверочных работ|июнь|Методический кабинет",
                                          "3.|Семинар для учителей|июль|Методический кабинет"));
}

TEST(ActivityList, takes_a_word_or_letter_before_a_title_that_covers_the_rest_for_a_section) {
  const auto document = read({table({{"№", "Мероприятие", "Срок", "Ответственный"},
                                     {"Раздел 1.", cell("Кадры").across(3)},
                                     {"1", "Анализ", "май 2021", "РМК"},
                                     {"Раздел 2.", cell("Семья").across(3)},
                                     {"2", "Опрос", "июнь 2021", "РМК"},
                                     {"В.", cell("Прочее").across(3)},
                                     {"3", "Смотр", "июль 2021", "РМК"}})});
  EXPECT_EQ(document.activities.size(), 3U);
  ASSERT_EQ(document.sections.size(), 3U);
  EXPECT_EQ(document.sections[0].title, "Кадры");
  EXPECT_EQ(document.sections[1].number, "Раздел 2");
}

TEST(ActivityList, reads_columns_alike_under_equal_headings) {
  const auto document =
      read({table({{"Дела", "Ориентир", "Кто"},
                   {"Анализ работ", "май 2021", "РМК"},
                   {"Семинар", "июнь 2021", "Школы"},
                   {"Опрос", "июль 2021", "РМК"}}),
            bold_paragraph("2. Семья"), table({{"Дела", "Орнентир", "Кто"}, {"Праздник", "как решит совет", "РМК"}})});
  EXPECT_THAT(rows(document), ElementsAre("|Анализ работ|май 2021|РМК", "|Семинар|июнь 2021|Школы",
                                          "|Опрос|июль 2021|РМК", "|Праздник|как решит совет|РМК"));
}

TEST(ActivityList, reads_headings_between_tables_as_sections) {
  const auto document = read({bold_paragraph("План мероприятий"), bold_paragraph("1. Управление"),
                              table({usual_header, {"1", "Анализ", "май 2021", "РМК"}}), bold_paragraph("2. Кадры"),
                              table({{"1", "Курсы", "июнь 2021", "Школы"}})});
  ASSERT_EQ(document.sections.size(), 2U);
  EXPECT_EQ(document.sections[1].title, "Кадры");
  EXPECT_EQ(document.activities.at(1).section, document.sections[1].id);
}

TEST(ActivityList, reads_no_heading_of_an_only_table_as_a_section) {
  const auto document =
      read({bold_paragraph("3. Мероприятия"), table({usual_header, {"1", "Анализ", "май 2021", "РМК"}})});
  EXPECT_THAT(document.sections, IsEmpty());
}

TEST(ActivityList, drops_headers_that_are_repeated_within_the_table) {
  const auto document = read({table({usual_header,
                                     {"1", "Анализ", "май 2021", "РМК"},
                                     {"№", "Мероприятия", "Сроки", "Ответственные"},
                                     {"2", "Курсы", "июнь 2021", "РМК"}})});
  EXPECT_EQ(document.activities.size(), 2U);
}

TEST(ActivityList, drops_headers_of_two_rows_that_are_repeated_within_the_table) {
  const auto document = read({table({{cell("Мероприятие").down(2), cell("Реализация").across(2)},
                                     {"Срок", "Ответственный"},
                                     {"Анализ", "май 2021", "РМК"},
                                     {cell("Мероприятие").down(2), cell("Реализация").across(2)},
                                     {"Срок", "Ответственный"},
                                     {"Опрос", "июнь 2021", "РМК"}})});
  EXPECT_THAT(rows(document), ElementsAre("|Анализ|май 2021|РМК", "|Опрос|июнь 2021|РМК"));
}

TEST(ActivityList, drops_a_row_of_column_numbers) {
  const auto document = read({table({usual_header, {"1", "2", "3", "4"}, {"1", "Анализ", "май 2021", "РМК"}})});
  EXPECT_THAT(rows(document), ElementsAre("1|Анализ|май 2021|РМК"));
}

TEST(ActivityList, joins_a_deadline_that_is_split_into_two_columns) {
  const auto document =
      read({table({{cell("Мероприятие").down(2), cell("Срок").across(2), cell("Ответственный").down(2)},
                   {"начала реализации", "окончания реализации"},
                   {"Анализ", "01.02.2021", "30.06.2021", "РМК"}})});
  EXPECT_THAT(rows(document), ElementsAre("|Анализ|01.02.2021 – 30.06.2021|РМК"));
}

TEST(ActivityList, reads_days_as_the_bounds_that_their_headings_say) {
  using enum model::ScheduleKind;
  const auto until = read({table({{"Поручение", "Кому", "До"},
                                  {"Представить списки", "РМК", "20.02.2026"},
                                  {"Подготовить график", "Школы", "март 2026"},
                                  {"Проводить встречи", "Школы", "ежемесячно"}})});
  ASSERT_EQ(until.activities.size(), 3U);
  EXPECT_EQ(until.activities[0].schedule.kind, deadline);
  EXPECT_FALSE(until.activities[0].schedule.intervals[0].start);
  EXPECT_EQ(until.activities[1].schedule.kind, deadline);
  EXPECT_EQ(until.activities[2].schedule.kind, recurring);
  const auto divided = read({table({{"Мероприятие", "Дата начала", "Дата окончания"},
                                    {"Анализ", "", "20.02.2026"},
                                    {"Опрос", "01.03.2026", ""},
                                    {"Смотр", "01.03.2026", "05.03.2026"}})});
  ASSERT_EQ(divided.activities.size(), 3U);
  EXPECT_EQ(divided.activities[0].schedule.kind, deadline);
  EXPECT_EQ(divided.activities[1].schedule.kind, open);
  EXPECT_EQ(divided.activities[2].schedule.kind, interval);
}

TEST(ActivityList, takes_the_day_and_not_the_hour_for_the_deadline) {
  const auto document = read({table({{"Мероприятие", "Дата", "Время", "Ответственный"},
                                     {"День открытых дверей", "14.03.2026", "10:00", "Рудакова Л.Л."}})});
  EXPECT_THAT(rows(document), ElementsAre("|День открытых дверей|14.03.2026|Рудакова Л.Л."));
  EXPECT_THAT(document.progress, testing::IsEmpty());
}

TEST(ActivityList, reads_a_divided_deadline_whose_heading_is_not_merged) {
  const auto document = read({table({{"№", "Мероприятие", "Срок", "", "Ответственный"},
                                     {"", "", "начало", "конец", ""},
                                     {"1.", "Анализ", "12.01.2026", "15.01.2026", "РМК"}})});
  EXPECT_THAT(rows(document), ElementsAre("1.|Анализ|12.01.2026 – 15.01.2026|РМК"));
}

TEST(ActivityList, takes_a_month_that_heads_the_table_for_the_deadline) {
  const auto document = read({paragraph("План на 2025/2026 учебный год"), bold_paragraph("Сентябрь"),
                              table({{"Мероприятие", "Ответственный"}, {"Анализ", "РМК"}}), bold_paragraph("Октябрь"),
                              table({{"Мероприятие", "Ответственный"}, {"Опрос", "РМК"}})});
  EXPECT_THAT(rows(document), ElementsAre("|Анализ|Сентябрь|РМК", "|Опрос|Октябрь|РМК"));
}

TEST(ActivityList, takes_months_that_head_the_rows_for_their_deadline) {
  const auto document = read({table({{"№", "Мероприятие", "Ответственный"},
                                     {cell("Январь 2024").across(3).bold()},
                                     {"1", "Анализ", "РМК"},
                                     {cell("Февраль 2024").across(3).bold()},
                                     {"2", "Курсы", "РМК"}})});
  EXPECT_THAT(rows(document), ElementsAre("1|Анализ|Январь 2024|РМК", "2|Курсы|Февраль 2024|РМК"));
}

TEST(ActivityList, reads_days_under_the_month_of_a_band_or_a_column) {
  const auto banded = read({table({{"№ п/п", "Мероприятия", "Сроки", "Ответственные"},
                                   {cell("Октябрь 2023").across(4)},
                                   {"1", "Слёт отрядов", "12", "Зуева М.И."},
                                   {"2", "Смотр кабинетов", "20-22", "Зуева М.И."},
                                   {cell("Февраль 2024").across(4)},
                                   {"3", "Эстафета", "до 5 марта 2024", "Зуева М.И."}})});
  EXPECT_THAT(rows(banded),
              ElementsAre("1|Слёт отрядов|12 Октябрь 2023|Зуева М.И.",
                          "2|Смотр кабинетов|20-22 Октябрь 2023|Зуева М.И.", "3|Эстафета|до 5 марта 2024|Зуева М.И."));
  const auto beside = read({table({{"Месяц", "Дата", "Мероприятие", "Ответственный"},
                                   {"март 2024", "5 и 12", "Провести слёт", "Зуева М.И."},
                                   {"апрель 2024", "по графику", "Провести смотр", "Зуева М.И."}})});
  EXPECT_THAT(rows(beside),
              ElementsAre("|Провести слёт|5 и 12 март 2024|Зуева М.И.", "|Провести смотр|апрель 2024|Зуева М.И."));
}

TEST(ActivityList, reads_a_deadline_in_the_year_that_heads_the_rows) {
  const auto document = read({table({{"№", "Мероприятие", "Срок"},
                                     {cell("2022 год").across(3).bold()},
                                     {"1", "Анализ", "май"},
                                     {cell("2023 год").across(3).bold()},
                                     {"2", "Курсы", "май"}})});
  ASSERT_EQ(document.activities.size(), 2U);
  ASSERT_EQ(document.activities[1].schedule.intervals.size(), 1U);
  EXPECT_EQ(model::to_iso(*document.activities[1].schedule.intervals[0].start), "2023-05-01");
}

std::vector<std::string> starts(const model::Document& document) {
  std::vector<std::string> out;
  for (const model::Activity& activity : document.activities) {
    const auto& intervals = activity.schedule.intervals;
    out.push_back(intervals.empty() ? "?" : model::to_iso(*intervals.front().start));
  }
  return out;
}

TEST(ActivityList, reads_deadlines_in_the_period_of_the_caption_or_heading) {
  EXPECT_THAT(starts(read({table({{cell("План на 2025/2026 учебный год").across(2)},
                                  {"Мероприятие", "Срок"},
                                  {"Анализ", "май-июнь"},
                                  {"Опрос", "октябрь"}})})),
              ElementsAre("2026-05-01", "2025-10-01"));
  EXPECT_THAT(starts(read({paragraph("План на 2024-2026 годы"), bold_paragraph("Мероприятия на 2025 год"),
                           table({{"Мероприятие", "Срок"}, {"Анализ", "май-июнь"}})})),
              ElementsAre("2025-05-01"));
  EXPECT_THAT(starts(read({table({{"Мероприятие", "Срок"},
                                  {cell("2025/2026 учебный год").across(2)},
                                  {"Анализ", "март"},
                                  {cell("2026/2027 учебный год").across(2)},
                                  {"Опрос", "март"}})})),
              ElementsAre("2026-03-01", "2027-03-01"));
}

TEST(ActivityList, leaves_a_month_without_a_year_unread_where_nothing_says_the_year) {
  const auto document = read({table({{"Мероприятие", "Срок"}, {"Анализ", "май-июнь"}})});
  EXPECT_THAT(starts(document), ElementsAre("?"));
  EXPECT_EQ(count(document, model::DiagnosticCode::schedule_unread), 1);
}

TEST(ActivityList, takes_a_number_and_a_title_for_a_section_when_numbers_restart_below) {
  const auto document = read({table({usual_header,
                                     {"1", "Управление", "", ""},
                                     {"1", "Анализ", "май 2021", "РМК"},
                                     {"2", "Кадры", "", ""},
                                     {"1", "Курсы", "июнь 2021", "РМК"}})});
  EXPECT_EQ(document.sections.size(), 2U);
  EXPECT_EQ(document.activities.size(), 2U);
}

TEST(ActivityList, believes_no_program_that_flags_every_row_as_header) {
  const auto document =
      read({table({usual_header, {"1", "Анализ", "май 2021", "РМК"}, {"2", "Курсы", "июнь 2021", "РМК"}}, 3)});
  EXPECT_EQ(document.activities.size(), 2U);
}

TEST(ActivityList, is_known_by_a_heading_that_says_only_name) {
  const auto document = read({table({{"№", "Наименование", "Дата", "Ответственный"},
                                     {"1", "Час контроля", "каждый вторник", "УО"},
                                     {"2", "Панорама уроков", "20-24 марта", "ИМЦ"}})});
  EXPECT_THAT(rows(document), ElementsAre("1|Час контроля|каждый вторник|УО", "2|Панорама уроков|20-24 марта|ИМЦ"));
}

TEST(ActivityList, takes_the_year_over_each_of_several_deadlines) {
  const auto document = read({table({{"Мероприятие", "Сроки 2022 год", "Сроки 2023 год", "Исполнитель"},
                                     {"Мониторинг", "октябрь", "ноябрь", "ИМЦ"},
                                     {"Оценка знаний", "", "до 1 апреля", "ИМЦ"}})});
  ASSERT_EQ(document.activities.size(), 2U);
  EXPECT_EQ(document.activities[0].schedule.text, "октябрь 2022, ноябрь 2023");
  EXPECT_EQ(document.activities[0].schedule.intervals.size(), 2U);
  EXPECT_EQ(document.activities[1].schedule.text, "до 1 апреля 2023");
}

TEST(ActivityList, names_the_schools_whose_columns_are_marked) {
  const auto document = read({table({{"№", "Мероприятие", "Срок", "МОУ «СОШ № 1»", "МОУ «ООШ № 6»"},
                                     {"1", "Собеседование", "сентябрь 2022", "+", "+"},
                                     {"2", "Проверка журналов", "ноябрь 2022", "", "+"}})});
  ASSERT_EQ(document.activities.size(), 2U);
  ASSERT_EQ(document.activities[1].responsible.size(), 1U);
  ASSERT_EQ(document.activities[1].responsible[0].parties.size(), 1U);
  EXPECT_EQ(test::name_of(document, document.activities[1].responsible[0].parties[0]), "МОУ «ООШ № 6»");
}

TEST(ActivityList, is_not_seen_in_registers) {
  const auto document = read(
      {table({{"ФИО педагога", "Предмет", "Название курсов", "Дата прохождения"},
              {"Осипов Д.Д.", "физика", "Школа современного учителя", "март 2023"},
              {"Быкова Е.Е.", "химия", "ФГОС ООО", "май 2023"}}),
       table({{"№", "Дата", "Содержание изменения", "Основание"}, {"1", "10.01.2024", "Изменён п. 2", "Приказ № 3"}})});
  EXPECT_THAT(document.activities, IsEmpty());
}

TEST(ActivityList, makes_a_plan_of_a_document_with_a_title_of_another_kind) {
  const auto plan = table({usual_header, {"1", "Анализ", "май 2021", "РМК"}});
  const auto approved = paragraph("Утверждено приказом отдела образования от 11.01.2021 № 2");
  const BodyBlock model_title{BodyParagraph{.text = "Модель поддержки школ", .bold = true, .centered = true}};
  EXPECT_EQ(read({approved, model_title, plan}).kind, model::DocumentKind::plan);
  EXPECT_EQ(read({approved, model_title}).kind, model::DocumentKind::other);
  const BodyBlock rules{BodyParagraph{.text = "Положение о поддержке школ", .bold = true, .centered = true}};
  EXPECT_EQ(read({approved, rules, plan}).kind, model::DocumentKind::other);
}

TEST(ActivityList, takes_no_sum_for_an_activity) {
  const auto document = read({table({{"Мероприятие", "Срок", "Исполнитель", "2022", "2023"},
                                     {"Учебники", "2022-2023", "Школы", "120,0", "130,0"},
                                     {cell("Итого по плану").across(3), "120,0", "130,0"},
                                     {"Итоговая конференция", "май 2023", "РМК", "", "5"}})});
  EXPECT_THAT(rows(document), ElementsAre("|Учебники|2022-2023|Школы", "|Итоговая конференция|май 2023|РМК"));
}

TEST(ActivityList, takes_a_column_of_directions_for_sections) {
  const auto document = read({table({{"Направление", "Мероприятие", "Срок"},
                                     {cell("Кадры").down(2), "Курсы", "май 2021"},
                                     {"Семинары", "июнь 2021"},
                                     {"Право", "Приказ", "июль 2021"}})});
  ASSERT_EQ(document.sections.size(), 2U);
  EXPECT_EQ(document.activities.at(1).section, document.sections[0].id);
  EXPECT_EQ(document.activities.at(2).section, document.sections[1].id);
}

TEST(ActivityList, says_why_merged_text_is_not_repeated_for_ever) {
  std::string long_text;
  while (long_text.size() < 200'000) long_text += "Отдел образования и школы района; ";
  std::vector<RowBuilder> rows{{"№", "Мероприятие", "Срок", "Ответственный"}};
  rows.push_back({"1", "Анализ", "май 2021", cell(long_text).down(40)});
  for (int row = 2; row <= 40; ++row) rows.push_back({"2", "Семинар", "июнь 2021"});
  const auto document = read({table(rows)});
  const auto limit =
      std::ranges::find(document.diagnostics, model::DiagnosticCode::limit_reached, &model::Diagnostic::code);
  ASSERT_NE(limit, document.diagnostics.end());
  EXPECT_THAT(model::sentence_of(*limit, model::Language::en), testing::HasSubstr("merged cells"));
}

TEST(ActivityList, gives_the_columns_of_a_nested_table_to_those_around_it) {
  const auto nested =
      table({{"март 2024 года", "Громова Н.С.", "Справка"}, {"октябрь 2024 года", "Зуева М.И.", "Приказ"}});
  const std::vector<RowBuilder> head{{"№", "Мероприятие", "Срок", "Ответственный", "Результат"}};
  const auto read_with = [&](test::CellBuilder merged) {
    std::vector<RowBuilder> rows = head;
    rows.push_back({"1", "Проверка журналов", std::move(merged)});
    rows.push_back({"2", "Сбор сведений", "май 2024", "Кравцов Д.А.", "Сводка"});
    return read({table(rows)});
  };
  const auto document = read_with(cell("").across(3).holding(nested));
  ASSERT_EQ(document.activities.size(), 2U);
  EXPECT_THAT(rows(document).front(), "1|Проверка журналов|март 2024 года октябрь 2024 года|Громова Н.С., Зуева М.И.");
  EXPECT_EQ(document.activities.front().schedule.intervals.size(), 2U);
  EXPECT_EQ(document.activities.front().expected, "Справка Приказ");
  EXPECT_EQ(document.reading.completeness.unread, 0);
  const auto beside = read_with(cell("По графику:").across(3).holding(nested));
  EXPECT_NE(rows(beside).front(), rows(document).front()) << "with words beside the table the cell stays whole";
}

}  // namespace
}  // namespace vekha::importer
