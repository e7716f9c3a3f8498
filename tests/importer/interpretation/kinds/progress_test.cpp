#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importer/interpretation/reading.hpp"

namespace vekha::importer {
namespace {

using model::ProgressStatus;
using test::cell;
using test::name_of;
using test::paragraph;
using test::read;
using test::table;
using ::testing::ElementsAre;

std::vector<ProgressStatus> statuses(const model::Document& document) {
  std::vector<ProgressStatus> out;
  for (const model::ProgressRecord& record : document.progress) out.push_back(record.status);
  return out;
}

std::string day(const model::ProgressRecord& record) { return record.date ? model::to_iso(*record.date) : "none"; }

TEST(Progress, takes_the_day_of_the_end_not_of_the_beginning) {
  const auto document =
      read({paragraph("Отчёт о выполнении программы за 2024 год"),
            table({{cell("№").down(2), cell("Мероприятие").down(2), cell("Фактический срок").across(2)},
                   {"начала", "окончания"},
                   {"1", "Курсы учителей", "05.02.2024", "28.06.2024"},
                   {"2", "Ремонт библиотеки", "10.06.2024", ""}})});
  EXPECT_THAT(statuses(document), ElementsAre(ProgressStatus::done, ProgressStatus::active));
  EXPECT_EQ(day(document.progress[0]), "2024-06-28");
  EXPECT_EQ(day(document.progress[1]), "none");
}

TEST(Progress, reads_words_in_place_of_an_actual_date) {
  const auto document = read({paragraph("Отчёт о контрольных событиях дорожной карты за 2024 год"),
                              table({{"№", "Контрольное событие", "Плановая дата", "Фактическая дата"},
                                     {"1", "Подписано соглашение", "01.03.2024", "27 февраля 2024 года"},
                                     {"2", "Завершён мониторинг", "01.06.2024", "не наступило"},
                                     {"3", "Открыт кабинет", "01.09.2024", "август 2024 года"},
                                     {"4", "Опубликован отчёт", "15.12.2024", "—"}})});
  EXPECT_THAT(statuses(document),
              ElementsAre(ProgressStatus::done, ProgressStatus::late, ProgressStatus::done, ProgressStatus::unknown));
  EXPECT_EQ(day(document.progress[0]), "2024-02-27");
  EXPECT_EQ(document.progress[1].mark, "не наступило");
  EXPECT_EQ(day(document.progress[2]), "none");
  EXPECT_EQ(document.progress[2].note, "август 2024 года");
}

TEST(Progress, holds_an_event_late_by_the_day_of_the_report) {
  const auto document = read({paragraph("Отчёт о выполнении плана по состоянию на 1 октября 2024 года"),
                              table({{"№", "Мероприятие", "Плановый срок", "Фактический срок"},
                                     {"1", "Мониторинг", "01.09.2024", "не наступило"},
                                     {"2", "Отчёт", "15.12.2024", "не наступило"}})});
  ASSERT_TRUE(document.period);
  EXPECT_EQ(document.period->end, model::date_from_iso("2024-10-01"));
  EXPECT_THAT(statuses(document), ElementsAre(ProgressStatus::late, ProgressStatus::planned));
}

TEST(Progress, reads_ticks_under_headings_that_are_marks) {
  const auto document = read({paragraph("Отчёт о выполнении плана за 2024 год"),
                              table({{"№", "Мероприятие", "Срок", "Выполнено", "Не выполнено"},
                                     {"1", "Семинар", "май 2024", "+", ""},
                                     {"2", "Курсы", "май 2024", "", "+"},
                                     {"3", "Совещание", "май 2024", "", ""}})});
  EXPECT_THAT(statuses(document), ElementsAre(ProgressStatus::done, ProgressStatus::late, ProgressStatus::unknown));
  EXPECT_EQ(document.progress[1].mark, "Не выполнено");
}

TEST(Progress, reads_boxes_under_headings_that_are_marks) {
  const auto document = read({paragraph("Отчёт о выполнении плана за 2024 год"),
                              table({{"№", "Мероприятие", "Срок", "Выполнено", "Не выполнено"},
                                     {"1", "Семинар", "май 2024", "☑", "☐"},
                                     {"2", "Курсы", "май 2024", "[ ]", "[x]"},
                                     {"3", "Совещание", "май 2024", "☐", "☐"},
                                     {"4", "Конкурс", "май 2024", "☑", "☒"}})});
  EXPECT_THAT(statuses(document), ElementsAre(ProgressStatus::done, ProgressStatus::late, ProgressStatus::unknown,
                                              ProgressStatus::unknown));
}

TEST(Progress, takes_a_date_behind_the_mark_for_that_of_the_deed) {
  const auto document = read(
      {paragraph("Отчёт о выполнении плана за 2024 год"),
       table({{"№", "Мероприятие", "Отметка о выполнении", "Дата"}, {"1", "Семинар", "Выполнено", "20.02.2024"}})});
  ASSERT_EQ(document.progress.size(), 1U);
  EXPECT_EQ(day(document.progress[0]), "2024-02-20");
}

TEST(Progress, leaves_totals_and_sums_out) {
  const auto document =
      read({paragraph("Отчёт о выполнении плана за 2024 год"),
            table({{cell("№").down(2), cell("Мероприятие").down(2), cell("Объём финансирования, тыс. руб.").across(2),
                    cell("Отметка о выполнении").down(2)},
                   {"утверждено", "исполнено"},
                   {"1", "Покупка оборудования", "300,0", "298,5", "Выполнено"},
                   {"", "Итого", "300,0", "298,5", ""}})});
  ASSERT_EQ(document.progress.size(), 1U);
  EXPECT_FALSE(document.progress[0].note);
}

TEST(Progress, keeps_the_act_and_the_share_that_a_mark_names) {
  const auto document = read({paragraph("Отчёт о выполнении плана за 2024 год"),
                              table({{"№", "Мероприятие", "Отметка о выполнении"},
                                     {"1", "Создание группы", "Исполнено. Приказ от 12.02.2024 № 27"},
                                     {"2", "Курсы", "Исполнено на 50 %"},
                                     {"3", "Семинар", "Да, 100 %"}})});
  ASSERT_EQ(document.progress.size(), 3U);
  EXPECT_EQ(document.progress[0].note, "Исполнено. Приказ от 12.02.2024 № 27");
  EXPECT_EQ(document.progress[1].note, "Исполнено на 50 %");
  EXPECT_FALSE(document.progress[2].note);
}

TEST(Progress, says_what_was_done_where_there_is_no_column_of_marks) {
  const auto document = read({paragraph("Отчёт об устранении недостатков за 2024 год"),
                              table({{"Мероприятие", "Плановый срок", "Реализованные меры"},
                                     {"Обновить сайт", "01.03.2024", "Раздел создан"},
                                     {"Оборудовать пандус", "01.09.2024", "Работы ведутся"}})});
  EXPECT_THAT(statuses(document), ElementsAre(ProgressStatus::done, ProgressStatus::active));
}

TEST(Progress, tells_which_schools_a_row_speaks_of) {
  const auto document = read({paragraph("Отчёт школ о выполнении дорожной карты за 2024 год"),
                              table({{"№", "Школа", "Мероприятие", "Отметка о выполнении"},
                                     {"1", cell("МБОУ СОШ № 3").down(2), "Самодиагностика", "Выполнено"},
                                     {"2", "Программа перехода", "Выполнено"},
                                     {"3", "МБОУ СОШ № 5", "Самодиагностика", "Не выполнено"}})});
  ASSERT_EQ(document.progress.size(), 3U);
  ASSERT_EQ(document.progress[1].schools.size(), 1U);
  EXPECT_EQ(name_of(document, document.progress[1].schools[0]), "МБОУ СОШ № 3");
  ASSERT_EQ(document.progress[2].schools.size(), 1U);
  EXPECT_EQ(name_of(document, document.progress[2].schools[0]), "МБОУ СОШ № 5");
}

TEST(Progress, reads_a_column_for_each_school) {
  const auto document = read({paragraph("Отчёт о выполнении дорожной карты по школам за 2024 год"),
                              table({{"Мероприятие", "МБОУ СОШ № 3", "МБОУ СОШ № 5"},
                                     {"Самодиагностика", "выполнено", "не выполнено"},
                                     {"Программа перехода", "в работе", "—"}})});
  EXPECT_THAT(statuses(document), ElementsAre(ProgressStatus::done, ProgressStatus::late, ProgressStatus::active));
  ASSERT_EQ(document.progress[1].schools.size(), 1U);
  EXPECT_EQ(name_of(document, document.progress[1].schools[0]), "МБОУ СОШ № 5");
}

TEST(Progress, belongs_to_the_school_of_its_title) {
  const auto document = read({paragraph("Отчёт МБОУ СОШ № 3 о выполнении дорожной карты за 2024 год"),
                              table({{"№", "Мероприятие", "Отметка о выполнении"}, {"1", "Семинар", "Выполнено"}})});
  ASSERT_EQ(document.progress.size(), 1U);
  EXPECT_EQ(document.progress[0].schools.size(), 1U);
}

}  // namespace
}  // namespace vekha::importer
