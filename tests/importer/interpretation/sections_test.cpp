#include "importer/interpretation/sections.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vekha::importer {
namespace {

using ::testing::ElementsAre;

struct Heading {
  std::string text;
  SectionLook look;
  bool activity_follows = false;
};
constexpr SectionLook bold{.bold = true, .merged = true};
constexpr SectionLook italic{.italic = true, .merged = true};
constexpr SectionLook plain{.merged = true};

const TableWords& words() {
  static const Vocabulary vocabulary = Vocabulary::built_in();
  static const TableWords words(vocabulary);
  return words;
}

// "parent/number/title" of every section.
std::vector<std::string> tree(const std::vector<Heading>& headings, model::Diagnostics* diagnostics = nullptr) {
  model::Diagnostics found;
  SectionTree tree(words());
  for (const Heading& heading : headings) {
    tree.enter(heading.text, heading.look, {}, found);
    if (heading.activity_follows) tree.note_activity();
  }
  std::vector<std::string> out;
  for (const model::Section& section : tree.sections()) {
    out.push_back((section.parent ? section.parent->value : "") + "/" + section.number.value_or("") + "/" +
                  section.title);
  }
  if (diagnostics != nullptr) *diagnostics = found;
  return out;
}

TEST(Sections, nest_by_dotted_numbers) {
  EXPECT_THAT(
      tree({{"1. Подготовка", bold}, {"1.1. Кадры", bold, true}, {"1.2 Деньги", bold, true}, {"2. Итоги", bold}}),
      ElementsAre("/1/Подготовка", "s1/1.1/Кадры", "s1/1.2/Деньги", "/2/Итоги"));
}

TEST(Sections, nest_stages_under_sections_by_their_words) {
  EXPECT_THAT(tree({{"РАЗДЕЛ 1. «Школа»", bold},
                    {"Подготовительный этап", italic, true},
                    {"Основной этап", italic, true},
                    {"РАЗДЕЛ 2. Итоги", bold},
                    {"Подготовительный этап", italic, true}}),
              ElementsAre("/РАЗДЕЛ 1/«Школа»", "s1//Подготовительный этап", "s1//Основной этап", "/РАЗДЕЛ 2/Итоги",
                          "s4//Подготовительный этап"));
}

TEST(Sections, put_arabic_numbers_under_roman_ones) {
  EXPECT_THAT(
      tree({{"I. Управление", bold}, {"1. Приказы", bold, true}, {"II. Кадры", bold}, {"1. Курсы", bold, true}}),
      ElementsAre("/I/Управление", "s1/1/Приказы", "/II/Кадры", "s3/1/Курсы"));
}

TEST(Sections, restart_numbers_under_a_section_with_a_word) {
  EXPECT_THAT(
      tree(
          {{"Раздел 1. Школа", bold}, {"1. Приказы", plain, true}, {"Раздел 2. Дом", bold}, {"1. Курсы", plain, true}}),
      ElementsAre("/Раздел 1/Школа", "s1/1/Приказы", "/Раздел 2/Дом", "s3/1/Курсы"));
}

TEST(Sections, follow_each_other_where_only_some_are_numbered) {
  EXPECT_THAT(
      tree({{"Управление", bold, true}, {"2. Анализ", bold, true}, {"Кадры", bold, true}, {"4. Итоги", bold, true}}),
      ElementsAre("//Управление", "/2/Анализ", "//Кадры", "/4/Итоги"));
}

TEST(Sections, nest_italic_headings_under_bold_ones) {
  EXPECT_THAT(tree({{"Управление", bold}, {"Приказы", italic, true}, {"Отчёты", italic, true}, {"Кадры", bold, true}}),
              ElementsAre("//Управление", "s1//Приказы", "s1//Отчёты", "//Кадры"));
}

TEST(Sections, nest_a_direction_under_a_stage_or_a_stage_under_a_direction_by_their_looks) {
  EXPECT_THAT(
      tree({{"I этап. Подготовка", bold, true}, {"Направление 1. Кадры", italic, true}, {"II этап. Итоги", bold}}),
      ElementsAre("/I этап/Подготовка", "s1/Направление 1/Кадры", "/II этап/Итоги"));
  EXPECT_THAT(tree({{"Направление 1. Кадры", bold}, {"Первый этап", italic, true}, {"Направление 2. Право", bold}}),
              ElementsAre("/Направление 1/Кадры", "s1//Первый этап", "/Направление 2/Право"));
}

TEST(Sections, return_to_the_top_when_the_number_above_is_missing) {
  EXPECT_THAT(tree({{"1. Управление", bold}, {"1.1 Приказы", italic, true}, {"3.1 Курсы", italic, true}}),
              ElementsAre("/1/Управление", "s1/1.1/Приказы", "/3.1/Курсы"));
}

TEST(Sections, report_a_number_that_is_used_twice) {
  model::Diagnostics diagnostics;
  const auto found =
      tree({{"1. Подготовка", bold}, {"1.1. Кадры", bold, true}, {"1.1. Право", bold, true}}, &diagnostics);
  EXPECT_THAT(found, ElementsAre("/1/Подготовка", "s1/1.1/Кадры", "s1/1.1/Право"));
  ASSERT_EQ(diagnostics.size(), 1U);
  EXPECT_EQ(diagnostics[0].code, model::DiagnosticCode::section_number_repeated);
  EXPECT_EQ(diagnostics[0].arguments.at("number"), "1.1");
}

struct LabelCase {
  std::string_view text, number, title;
};
class SectionLabels : public ::testing::TestWithParam<LabelCase> {};
TEST_P(SectionLabels, split_number_and_title) {
  const SectionLabel label = section_label(GetParam().text, words());
  EXPECT_EQ(label.number, GetParam().number);
  EXPECT_EQ(label.title, GetParam().title);
}
INSTANTIATE_TEST_SUITE_P(Forms, SectionLabels,
                         ::testing::Values(LabelCase{"РАЗДЕЛ 1. «Школа»", "РАЗДЕЛ 1", "«Школа»"},
                                           LabelCase{"Раздел II. Кадры", "Раздел II", "Кадры"},
                                           LabelCase{"Направление № 2: Кадры", "Направление 2", "Кадры"},
                                           LabelCase{"Этап 1 – подготовительный", "Этап 1", "подготовительный"},
                                           LabelCase{"1 этап. Подготовка", "1 этап", "Подготовка"},
                                           LabelCase{"II этап – итоги", "II этап", "итоги"},
                                           LabelCase{"1.2. Кадры", "1.2", "Кадры"}, LabelCase{"Кадры", "", "Кадры"},
                                           LabelCase{"Раздел 3", "Раздел 3", "Раздел 3"}));

}  // namespace
}  // namespace vekha::importer
