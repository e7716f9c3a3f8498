// What stands beside an activity: deadlines and people in one column, in matching lines, behind ditto marks.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importer/interpretation/reading.hpp"

namespace vekha::importer {
namespace {

using test::cell;
using test::read;
using test::RowBuilder;
using test::rows;
using test::table;
using ::testing::ElementsAre;

const RowBuilder usual_header{"№ п/п", "Мероприятие", "Срок", "Ответственный"};

TEST(CellsBeside, divides_a_column_that_says_when_and_who) {
  const auto document = read({table({{"№", "Мероприятие", "Сроки, ответственные"},
                                     {"1", "Слёт", "март 2024\nГромова Н.С."},
                                     {"2", "Смотр", "до 20.05.2024, Зуева М.И."}})});
  EXPECT_THAT(rows(document), ElementsAre("1|Слёт|март 2024|Громова Н.С.", "2|Смотр|до 20.05.2024|Зуева М.И."));
  EXPECT_EQ(document.parties.size(), 2U);
}

TEST(CellsBeside, divides_a_column_whatever_it_names_first) {
  for (const char* heading : {"Срок / исполнитель", "Ответственные и сроки исполнения", "Исполнители, дата"}) {
    const auto document =
        read({table({{"№", "Мероприятия", heading}, {"1", "Слёт", "до 1 марта 2024 / Громова Н.С."}})});
    EXPECT_THAT(rows(document), ElementsAre("1|Слёт|до 1 марта 2024|Громова Н.С.")) << heading;
  }
}

TEST(CellsBeside, leaves_a_column_of_deadlines_whole_beside_one_of_people) {
  const auto document = read({table(
      {{"Мероприятие", "Срок, ответственный за контроль", "Ответственный"}, {"Слёт", "март 2024", "Громова Н.С."}})});
  EXPECT_THAT(rows(document), ElementsAre("|Слёт|март 2024|Громова Н.С."));
}

TEST(CellsBeside, repeats_what_ditto_marks_point_to) {
  const auto document = read({table({usual_header,
                                     {"1", "Слёт", "март 2024", "Громова Н.С."},
                                     {"2", "Смотр", "-//-", "—\"—"},
                                     {cell("Раздел 2. Кадры").across(4).bold()},
                                     {"3", "Эстафета", "май 2024", "то же"},
                                     {"4", "Сбор", "там же", "»"}})});
  EXPECT_THAT(rows(document), ElementsAre("1|Слёт|март 2024|Громова Н.С.", "2|Смотр|март 2024|Громова Н.С.",
                                          "3|Эстафета|май 2024|Громова Н.С.", "4|Сбор|май 2024|Громова Н.С."));
  EXPECT_EQ(document.parties.size(), 1U);
  EXPECT_EQ(document.reading.completeness.unread, 0);
}

TEST(CellsBeside, takes_dashes_and_words_for_no_ditto_marks) {
  const auto document = read({table({usual_header,
                                     {"1", "Слёт", "март 2024", "Громова Н.С."},
                                     {"2", "Смотр", "-", "то же и Зуева М.И."},
                                     {"3", "Эстафета", "—", "/"}})});
  EXPECT_THAT(rows(document),
              ElementsAre("1|Слёт|март 2024|Громова Н.С.", "2|Смотр|-|то же и Зуева М.И.", "3|Эстафета|—|/"));
}

TEST(CellsBeside, pairs_lines_that_match) {
  const auto document = read(
      {table({usual_header,
              {"1", "Слёт\nСмотр\nЭстафета", "март 2024\nдо 20 мая\nиюнь 2024", "Громова Н.С.\nЗуева М.И.\nДиев А.А."},
              {"2", "1) Сбор\n2) Поход", "июль 2024", "Громова Н.С.\nЗуева М.И."},
              {"3", "Опрос\nСправка", "август 2024\nсентябрь 2024", "Зуева М.И."}})});
  EXPECT_THAT(rows(document), ElementsAre("1|Слёт|март 2024|Громова Н.С.", "1|Смотр|до 20 мая|Зуева М.И.",
                                          "1|Эстафета|июнь 2024|Диев А.А.", "2|Сбор|июль 2024|Громова Н.С.",
                                          "2|Поход|июль 2024|Зуева М.И.", "3|Опрос|август 2024|Зуева М.И.",
                                          "3|Справка|сентябрь 2024|Зуева М.И."));
}

TEST(CellsBeside, pairs_no_lines_of_one_activity_one_date_or_one_person) {
  const std::vector<RowBuilder> together{
      {"1", "Слёт отрядов:\nсбор заявок", "март 2024\nмай 2024", "Громова Н.С.\nЗуева М.И."},
      {"1", "Слёт отрядов\nи смотр", "март 2024\nмай 2024", "Громова Н.С."},
      {"1", "Слёт\nСмотр", "сентябрь\n2024 года", "Громова Н.С."},
      {"1", "Слёт\nСмотр", "с 1 сентября\nпо 31 мая", "Громова Н.С."},
      {"1", "Слёт\nСмотр", "март 2024\nмай 2024", "Директор\nГромова Н.С."},
      {"1", "Слёт\nСмотр", "март 2024\nмай 2024", "Громова Н.С.\nЗуева М.И.\nДиев А.А."},
      {"1", "Слёт\nСмотр", "март 2024", "Громова Н.С.\nЗуева М.И."},
  };
  for (const RowBuilder& row : together) {
    const auto document = read({table({usual_header, row})});
    EXPECT_EQ(document.activities.size(), 1U);
  }
}

}  // namespace
}  // namespace vekha::importer
