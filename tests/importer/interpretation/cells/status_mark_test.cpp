#include "importer/interpretation/cells/status_mark.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace vekha::importer {
namespace {

struct Case {
  std::string text;
  model::ProgressStatus status;
  std::string day = {}, moved_to = {};
};

std::string iso(const std::optional<model::Date>& date) { return date ? model::to_iso(*date) : std::string(); }

void expect(const std::vector<Case>& cases) {
  const Vocabulary vocabulary = Vocabulary::built_in();
  const TableWords words(vocabulary);
  const model::Period period{
      .text = "2024", .start = model::date_from_iso("2024-01-01"), .end = model::date_from_iso("2024-12-31")};
  for (const Case& expected : cases) {
    const StatusMark mark = read_status_mark(expected.text, vocabulary, words, period);
    EXPECT_EQ(mark.status, expected.status) << expected.text;
    EXPECT_EQ(iso(mark.day), expected.day) << expected.text;
    EXPECT_EQ(iso(mark.moved_to), expected.moved_to) << expected.text;
  }
}

TEST(StatusMark, says_what_is_done) {
  using enum model::ProgressStatus;
  expect({{"Исполнено в полном объёме 29.03.2024", done, "2024-03-29"},
          {"Мероприятие состоялось 21 марта 2024 года", done, "2024-03-21"},
          {"+", done},
          {"Да, 100 %", done},
          {"Снято с контроля", done},
          {"Выполнено с опозданием", done},
          {"Выполнено не в срок", done},
          {"Созданы условия для занятий", done},
          {"Выполнено. Охват 85 %", done},
          {"Выполнено, победили 2 из 9 участников", done},
          {"14.05.2024", done, "2024-05-14"}});
}

TEST(StatusMark, takes_no_day_of_an_act_or_a_term_for_that_of_the_deed) {
  using enum model::ProgressStatus;
  expect({{"Исполнено. Приказ от 12.02.2024 № 27", done},
          {"Выполнено (протокол от 5 марта 2024 года № 2), совещание 07.03.2024", done, "2024-03-07"},
          {"Не выполнено, завершить до 01.12.2024", late},
          {"Исполняется, срок 15.11.2024", active}});
}

TEST(StatusMark, heeds_words_that_take_back_a_part) {
  using enum model::ProgressStatus;
  expect({{"Исполнено на 50 %", active},
          {"80%", active},
          {"Выполнено не в полном объёме: в школе № 5 экзамен не проводился", active},
          {"Выполнено частично (4 из 6 школ)", active},
          {"Выполнили 5 из 7 школ", active},
          {"Обучены 14 учителей из 20", active},
          {"В основном выполнено", active},
          {"Проведены два семинара, третий запланирован на ноябрь", active},
          {"Подготовлен проект приказа", active}});
}

TEST(StatusMark, hears_a_denial_before_the_word_that_is_denied) {
  using enum model::ProgressStatus;
  expect({{"Семинар не состоялся", late},
          {"Не организовано", late},
          {"Договор не заключён", late},
          {"Нет", late},
          {"0 %", late},
          {"Не начато", planned},
          {"Срок исполнения не наступил", planned}});
}

TEST(StatusMark, knows_a_term_that_was_moved) {
  using enum model::ProgressStatus;
  expect({{"Перенесено на сентябрь 2024 года", planned, "", "2024-09-30"},
          {"Срок продлён до 01.11.2024 (приказ от 03.06.2024 № 88)", planned, "", "2024-11-01"},
          {"Не проведено, перенесено на октябрь", planned, "", "2024-10-31"},
          {"Перенесено", planned},
          {"Семинар не состоялся, перенесён на более поздний срок", late}});
}

TEST(StatusMark, says_what_goes_on_and_what_was_dropped) {
  using enum model::ProgressStatus;
  expect({{"Осуществляется на постоянной основе", active},
          {"Выполнение работ продолжается", active},
          {"Утратило актуальность", cancelled},
          {"Отменена в связи с ремонтом здания", cancelled}});
}

TEST(StatusMark, leaves_what_it_does_not_understand) {
  using enum model::ProgressStatus;
  expect({{"х", unknown}, {"—", unknown}, {"", unknown}, {"Приказ № 5", unknown}, {"Отличные отзывы", unknown}});
}

TEST(StatusMark, reads_the_box_that_is_ticked) {
  using enum model::ProgressStatus;
  expect({{"☑ выполнено ☐ не выполнено", done},
          {"☐ выполнено ☒ не выполнено", late},
          {"☐ Да ☑ Нет", late},
          {"[x] да [ ] нет", done},
          {"[ ] выполнено [х] не выполнено", late},
          {"( ) выполнено (+) не выполнено", late},
          {"□ исполнено ■ не исполнено", late},
          {"○ выполнено ● не выполнено", late},
          {"выполнено ☐ не выполнено ☑", late},
          {"☐ выполнено\n☑ не выполнено", late},
          {"☐ выполнено ☑ выполнено частично ☐ не выполнено", active},
          {"☑ выполнено ☐ не выполнено\nПроведены два занятия", done},
          {"☒ выполнено", done},
          {"☐ выполнено", unknown},
          {"☐ выполнено ☐ не выполнено", unknown},
          {"☑ выполнено ☑ не выполнено", unknown}});
}

TEST(StatusMark, says_nothing_of_a_choice_that_nobody_made) {
  using enum model::ProgressStatus;
  expect({{"выполнено / не выполнено", unknown},
          {"да/нет", unknown},
          {"выполнено/не выполнено/частично", unknown},
          {"/ не выполнено", late},
          {"выполнено /", done},
          {"выполнено 01/02/2024", done},
          {"Проведено/исполнено", done}});
}

}  // namespace
}  // namespace vekha::importer
