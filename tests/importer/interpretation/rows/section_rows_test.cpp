// Rows and bands that open sections, and rows that look like them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importer/interpretation/reading.hpp"

namespace vekha::importer {
namespace {

using test::cell;
using test::read;
using test::RowBuilder;
using test::table;
using ::testing::ElementsAre;

const RowBuilder header{"№ п/п", "Мероприятие", "Срок", "Ответственный"};
const RowBuilder seminar{"1", "Семинар для учителей", "март 2024", "РМК"};
const RowBuilder survey{"2", "Опрос родителей", "май 2024", "РМК"};

// «1|Подготовка» for an activity and the title of its section.
std::vector<std::string> sections_of(const model::Document& document) {
  std::vector<std::string> out;
  for (const model::Activity& activity : document.activities) {
    std::string title = "-";
    for (const model::Section& section : document.sections) {
      if (activity.section && section.id == *activity.section) title = section.title;
    }
    out.push_back(activity.number.value_or("") + "|" + title);
  }
  return out;
}

TEST(SectionRows, begin_with_a_word_or_a_sign) {
  for (const char* begin : {"Этап", "Этап 1", "I этап", "Блок 1.", "Модуль", "Направление № 1", "*", "•", "Раздел I"}) {
    const auto document = read({table({header,
                                       {begin, cell("Подготовка кадров").across(3)},
                                       seminar,
                                       {begin, cell("Итоги года").across(3)},
                                       survey})});
    ASSERT_EQ(document.activities.size(), 2U) << begin;
    const auto sections = sections_of(document);
    EXPECT_THAT(sections[0], testing::HasSubstr("Подготовка кадров")) << begin;
    EXPECT_THAT(sections[1], testing::HasSubstr("Итоги года")) << begin;
  }
}

TEST(SectionRows, have_their_label_in_the_column_of_numbers) {
  for (const char* label : {"Блок А", "Шаг 1", "Этап II"}) {
    const auto document = read({table({header, {label, "Кадры", "", ""}, seminar, survey})});
    EXPECT_EQ(document.activities.size(), 2U) << label;
    ASSERT_EQ(document.sections.size(), 1U) << label;
    EXPECT_THAT(document.sections[0].number.value_or("") + document.sections[0].title, testing::HasSubstr("Кадры"));
  }
}

TEST(SectionRows, of_a_stage_need_no_number) {
  for (const char* stage : {"Подготовительный этап", "Первый этап", "Итоговый период"}) {
    const auto document = read({table({header, {"", stage, "январь – март 2024", ""}, seminar, survey})});
    EXPECT_EQ(document.activities.size(), 2U) << stage;
    EXPECT_EQ(document.sections.size(), 1U) << stage;
  }
  const auto activity =
      read({table({header, {"", "Муниципальный этап олимпиады по физике", "ноябрь 2024", ""}, seminar, survey})});
  EXPECT_EQ(activity.activities.size(), 3U);
}

TEST(SectionRows, are_not_activities_of_several_columns) {
  const auto document = read({table(
      {header, {"*", "Семинар для учителей", "март 2024", "РМК"}, {"Этап 1", "Опрос родителей", "май 2024", "РМК"}})});
  EXPECT_THAT(sections_of(document), testing::SizeIs(2));
  EXPECT_TRUE(document.sections.empty());
}

TEST(SectionRows, may_say_when_the_stage_is) {
  for (const char* number : {"I.", "I этап", "Этап 1", "II"}) {
    const auto document =
        read({table({header, {number, "Подготовительный", "январь – март 2024", ""}, seminar, survey})});
    ASSERT_EQ(document.activities.size(), 2U) << number;
    EXPECT_THAT(sections_of(document)[0], testing::HasSubstr("Подготовительный")) << number;
    EXPECT_EQ(document.activities[1].schedule.text, "май 2024");
  }
}

TEST(SectionRows, of_a_stage_have_no_number_of_an_activity_and_nobody_who_does_it) {
  const auto numbered = read({table({header, {"1", "Подготовительный", "январь – март 2024", ""}, survey})});
  EXPECT_EQ(numbered.activities.size(), 2U);
  const auto somebody = read({table({header, {"I", "Семинар", "январь 2024", "РМК"}, survey})});
  EXPECT_EQ(somebody.activities.size(), 2U);
}

TEST(SectionRows, stand_above_the_header_too) {
  const auto band = [](const char* text) { return RowBuilder{cell(text).across(4)}; };
  const auto two =
      read({table({band("Модуль «Чтение»"), header, seminar}), table({band("Модуль «Счёт»"), header, survey})});
  EXPECT_THAT(sections_of(two), ElementsAre("1|Модуль «Чтение»", "2|Модуль «Счёт»"));
  const auto one = read({table({band("Раздел 1. Кадры"), header, seminar, band("Раздел 2. Качество"), survey})});
  EXPECT_THAT(sections_of(one), ElementsAre("1|Кадры", "2|Качество"));
}

TEST(SectionRows, are_no_titles_and_captions_above_the_header) {
  for (const char* text : {"План мероприятий на 2024 год", "Таблица 1. Мероприятия", "Перечень мероприятий"}) {
    const auto document = read({table({{cell(text).across(4)}, header, seminar, survey})});
    EXPECT_EQ(document.activities.size(), 2U) << text;
    EXPECT_TRUE(document.sections.empty()) << text;
  }
}

TEST(SectionRows, are_no_notes_at_the_foot) {
  for (const char* note :
       {"* по согласованию с родителями", "Примечание: сроки могут меняться", "Примечание. По погоде"}) {
    const auto document = read({table({header, seminar, survey, {"", note, "", ""}})});
    EXPECT_EQ(document.activities.size(), 2U) << note;
    EXPECT_TRUE(document.sections.empty()) << note;
  }
}

TEST(SectionRows, are_no_notes_beside_their_word) {
  const auto document = read({table({header, seminar, survey, {"Примечание", "Сроки могут меняться", "", ""}})});
  EXPECT_EQ(document.activities.size(), 2U);
  EXPECT_TRUE(document.sections.empty());
  const auto short_words =
      read({table({header, seminar, survey, {"", "Сокращения: РМК – методический кабинет", "", ""}})});
  EXPECT_EQ(short_words.activities.size(), 2U);
}

TEST(SectionRows, are_no_activities_that_only_speak_of_notes) {
  const auto document = read({table({header, seminar, {"2", "Примечания к уставу обсудить", "май 2024", "РМК"}})});
  EXPECT_EQ(document.activities.size(), 2U);
}

}  // namespace
}  // namespace vekha::importer
