#include "importer/interpretation/interpret.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "importer/interpretation/kinds/table_kinds.hpp"
#include "importer/vocabulary/vocabulary.hpp"
#include "tests/importer/interpretation/reading.hpp"

namespace vekha::importer {
namespace {

using test::bold_paragraph;
using test::paragraph;
using test::read;
using test::table;
using ::testing::ElementsAre;

BodyBlock plan() {
  return table({{"№", "Мероприятие", "Срок", "Ответственный"},
                {"1", "Анализ результатов", "с сентября по май", "РМК"},
                {"2", "Семинар", "октябрь", "РМК"}});
}

BodyBlock passport() {
  return table({{"Наименование программы", "Поддержка школ"},
                {"Сроки реализации", "2024-2025 учебный год"},
                {"Цель", "Повысить результаты"},
                {"Задачи", "Обучить учителей"}});
}

std::vector<model::Schedule> schedules(const model::Document& document) {
  std::vector<model::Schedule> out;
  for (const model::Activity& activity : document.activities) out.push_back(activity.schedule);
  return out;
}

std::vector<std::string> sections(const model::Document& document) {
  std::vector<std::string> out;
  for (const model::Section& section : document.sections) out.push_back(section.title);
  return out;
}

TEST(Interpret, reads_deadlines_by_a_passport_that_stands_behind_the_plan) {
  const auto before = read({paragraph("План мероприятий"), passport(), plan()});
  const auto behind = read({paragraph("План мероприятий"), plan(), passport()});
  ASSERT_EQ(before.activities.size(), 2U);
  ASSERT_TRUE(before.period);
  EXPECT_EQ(before.activities[0].schedule.intervals.size(), 1U);
  EXPECT_EQ(behind.period, before.period);
  EXPECT_EQ(schedules(behind), schedules(before));
}

TEST(Interpret, keeps_tables_apart_whose_headings_begin_like_page_numbers) {
  const auto document = read({bold_paragraph("План мероприятий на 2024 год"), paragraph("В районе работают три школы."),
                              bold_paragraph("Структура управления"), plan(), bold_paragraph("Стратегия развития школ"),
                              plan(), bold_paragraph("Строительство"), plan()});
  EXPECT_THAT(sections(document), ElementsAre("Структура управления", "Стратегия развития школ", "Строительство"));
  EXPECT_EQ(document.activities.size(), 6U);
}

TEST(Interpret, joins_tables_over_what_pages_print) {
  for (const std::string noise : {"стр. 12", "Страница 3 из 10", "Продолжение таблицы 2", "- 4 -"}) {
    const auto document = read({bold_paragraph("Управление"), plan(), bold_paragraph(noise),
                                table({{"3", "Совещание", "ноябрь", "РМК"}}), bold_paragraph("Кадры"), plan()});
    EXPECT_THAT(sections(document), ElementsAre("Управление", "Кадры")) << noise;
    ASSERT_EQ(document.activities.size(), 5U) << noise;
    EXPECT_EQ(document.activities[2].section, document.sections[0].id) << noise;
  }
}

// What documents of several kinds say, with the kinds in any order.
TEST(Interpret, takes_no_notice_of_the_order_of_kinds) {
  const auto blocks = [] {
    return std::vector<BodyBlock>{
        paragraph("План мероприятий на 2024 год"),
        passport(),
        plan(),
        table({{"Мероприятие", "Срок", "Ответственный", "Отметка об исполнении"},
               {"Анализ", "май 2024", "РМК", "Выполнено 20.05.2024"}}),
        table({{"Показатель", "Единица измерения", "2023", "2024"}, {"Доля школ", "%", "20", "10"}}),
        table({{"Мероприятие", "Объём финансирования"}, {"Ремонт", "100"}})};
  };
  const Vocabulary vocabulary = Vocabulary::built_in();
  const auto read_by = [&](const TableKinds& kinds) {
    Body body;
    body.blocks = blocks();
    return interpret(std::move(body), vocabulary, kinds);
  };
  TableKinds kinds = built_in_kinds();
  const model::Document expected = read_by(kinds);
  ASSERT_EQ(expected.progress.size(), 1U);
  for (std::size_t turn = 1; turn < kinds.kinds.size(); ++turn) {
    std::ranges::rotate(kinds.kinds, kinds.kinds.begin() + 1);
    EXPECT_EQ(read_by(kinds), expected) << turn;
  }
  std::ranges::reverse(kinds.kinds);
  EXPECT_EQ(read_by(kinds), expected);
}

}  // namespace
}  // namespace vekha::importer
