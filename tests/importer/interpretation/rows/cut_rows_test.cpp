#include "importer/interpretation/rows/cut_rows.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importer/interpretation/reading.hpp"

namespace vekha::importer {
namespace {

using test::count;
using test::paragraph;
using test::read;
using test::RowBuilder;
using test::rows;
using test::table;
using ::testing::ElementsAre;

const RowBuilder header{"Мероприятие", "Срок", "Ответственный"};

TEST(CutRows, go_on_in_the_middle_of_a_sentence) {
  const auto document =
      read({table({header, {"Провести анализ результатов", "сентябрь -", "Управление"}}),
            table({header, {"проверочных работ", "октябрь 2021", "образования"}, {"Курсы", "май 2021", "РМК"}})});
  EXPECT_THAT(
      rows(document),
      ElementsAre("|Провести анализ результатов проверочных работ|сентябрь - октябрь 2021|Управление образования",
                  "|Курсы|май 2021|РМК"));
}

TEST(CutRows, do_not_go_on_where_small_letters_are_usual) {
  const auto document = read({table({header, {"анализ работ", "май 2021", "РМК"}, {"курсы", "июнь 2021", "РМК"}}),
                              table({header, {"отчёты", "июль 2021", "РМК"}, {"итоги", "август 2021", "РМК"}})});
  EXPECT_EQ(document.activities.size(), 4U);
}

TEST(CutRows, leave_new_cells_beside_cells_that_go_on) {
  const RowBuilder actors{"Комитет образования", "Методическая служба", "Школы района", "Срок"};
  const auto document =
      read({table({actors, {"Организовать мониторинг достижений", "Помочь школам", "Собрать данные.", "май 2021"}}),
            table({actors, {"учащихся всех школ", "", "Провести диагностику", "июнь 2021"}})});
  ASSERT_EQ(document.activities.size(), 2U);
  EXPECT_EQ(document.activities[0].actions.at(0).text, "Организовать мониторинг достижений учащихся всех школ");
  EXPECT_EQ(document.activities[0].schedule.text, "май 2021");
  ASSERT_EQ(document.activities[1].actions.size(), 1U);
  EXPECT_EQ(document.activities[1].actions[0].text, "Провести диагностику");
}

TEST(CutRows, return_words_that_slipped_behind_a_repeated_heading) {
  const auto document =
      read({table({{"Комитет образования района", "Муниципальные школы нашего района", "Срок"},
                   {"Утвердить план", "Передать сведения путем заполнения", "май 2021"}}),
            table({{"Комитет образования района", "Муниципальные школы нашего района электронной формы.", "Срок"},
                   {"Собрать сведения", "Прислать сведения", "июнь 2021"}})});
  ASSERT_EQ(document.activities.size(), 2U);
  EXPECT_EQ(document.activities[0].actions.at(1).text, "Передать сведения путем заполнения электронной формы.");
}

TEST(CutRows, take_back_the_end_of_a_heading_that_slipped_into_the_row_below) {
  const auto document = read(
      {table({{"Комитет образования района", "Школы с низкими результатами (МКОУ «Первая», МКОУ «Вторая»)", "Срок"},
              {"Утвердить план", "Написать планы.", "май 2021"}}),
       table({{"Комитет образования района", "Школы с низкими результатами", "Срок"},
              {"Собрать сведения", "(МКОУ «Первая», МКОУ «Вторая») Прислать сведения", "июнь 2021"}})});
  ASSERT_EQ(document.activities.size(), 2U);
  EXPECT_EQ(document.activities[1].actions.at(1).text, "Прислать сведения");
}

TEST(CutRows, are_not_joined_with_a_section_that_follows_the_page_break) {
  const auto document = read({table({header, {"Провести анализ", "май 2021", "РМК"}}),
                              table({header, {"2. Кадры", "", ""}, {"Курсы", "июнь 2021", "РМК"}})});
  EXPECT_EQ(document.sections.size(), 1U);
  EXPECT_THAT(rows(document), ElementsAre("|Провести анализ|май 2021|РМК", "|Курсы|июнь 2021|РМК"));
}

TEST(CutRows, join_a_numberless_rest_within_a_page) {
  const auto document = read({table({{"№", "Мероприятие", "Срок"},
                                     {"1", "Собеседование", "с ноября"},
                                     {"", "", "2020г."},
                                     {"2", "Курсы", "май 2021"}})});
  EXPECT_THAT(rows(document), ElementsAre("1|Собеседование|с ноября 2020г.|", "2|Курсы|май 2021|"));
  EXPECT_EQ(count(document, model::DiagnosticCode::row_continued), 1);
}

TEST(CutRows, of_several_page_breaks_are_gathered_in_one) {
  std::vector<BodyBlock> blocks{table({header, {"Анализ", "май 2021", "РМК"}})};
  for (int page = 0; page < 300; ++page) blocks.push_back(table({{"и дальше", "", ""}}));
  const auto document = read(std::move(blocks));
  ASSERT_EQ(document.activities.size(), 1U);
  EXPECT_TRUE(document.activities[0].text.ends_with("и дальше и дальше"));
}

TEST(CutRows, begin_no_section_in_the_middle_of_a_sentence) {
  const auto document =
      read({table({{"№", "Мероприятие", "Срок"}, {"1.", "Практикум по решению", "май 2021"}}), paragraph("2"),
            table({{"", "задач по географии", ""}, {"2.", "Опрос родителей", "июль 2021"}})});
  ASSERT_EQ(document.activities.size(), 2U);
  EXPECT_EQ(document.activities[0].text, "Практикум по решению задач по географии");
}

TEST(CutRows, are_not_joined_with_a_section_in_capitals) {
  const auto document = read({table({{"№", "Мероприятие", "Срок"}, {"1.", "Практикум", "май 2021"}}), paragraph("2"),
                              table({{"", "РАБОТА С СЕМЬЁЙ", ""}, {"2.", "Опрос родителей", "июль 2021"}})});
  ASSERT_EQ(document.activities.size(), 2U);
  EXPECT_EQ(document.activities[0].text, "Практикум");
  EXPECT_EQ(document.sections.size(), 1U);
}

TEST(CutRows, keep_whole_activities_without_numbers_apart) {
  const auto document = read({table({{"Мероприятие", "Срок", "Форма"},
                                     {"Семинар для учителей", "май 2021", "очно"},
                                     {"Анализ работ", "июнь 2021", "отчёт"}}),
                              paragraph("2"), table({{"Опрос родителей", "июль 2021", "анкета"}})});
  EXPECT_EQ(document.activities.size(), 3U);
}

TEST(SignatureTables, do_not_go_on_with_the_plan) {
  const auto document = read({table({header, {"Анализ", "май 2021", "РМК"}}), paragraph(""),
                              table({{"Начальник управления образования", "", "П.П. Петров"}})});
  EXPECT_THAT(rows(document), ElementsAre("|Анализ|май 2021|РМК"));
}

}  // namespace
}  // namespace vekha::importer
