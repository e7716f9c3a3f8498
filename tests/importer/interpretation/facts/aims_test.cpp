#include "importer/interpretation/facts/aims.hpp"

#include <gmock/gmock.h>

#include "head_cases.hpp"

namespace vekha::importer::head {
namespace {

using head_cases::body;
using head_cases::bold;
using head_cases::heading;
using head_cases::italic;
using head_cases::item;
using head_cases::line;
using testing::ElementsAre;
using testing::IsEmpty;

const DocumentWords& words() {
  static const Vocabulary vocabulary = Vocabulary::built_in();
  static const DocumentWords known(vocabulary);
  return known;
}

Aims aims_of(const std::vector<BodyBlock>& blocks) { return read_aims(head_lines(body(blocks), words()), words()); }

TEST(Aims, goal_tasks_and_results_of_the_running_text) {
  const Aims aims = aims_of({bold("2. Цель и задачи"), line("Цель: помочь школам."), line("Задачи:"),
                             item("1.", "Обучить учителей."), item("2.", "Назначить кураторов."),
                             bold("3. План мероприятий"), line("Текст."), bold("5. Планируемые результаты"),
                             line("К концу года:"), item("1)", "Сокращение доли школ;"), item("2)", "Рост качества.")});
  EXPECT_THAT(aims.goals, ElementsAre("помочь школам."));
  EXPECT_THAT(aims.tasks, ElementsAre("Обучить учителей.", "Назначить кураторов."));
  EXPECT_THAT(aims.expected_results, ElementsAre("Сокращение доли школ", "Рост качества."));
}

TEST(Aims, typed_numbers_end_where_a_heading_begins) {
  const Aims aims =
      aims_of({line("Задачи дорожной карты:"), line("1. Обучить."), line("2. Назначить."), line("1. Общие положения")});
  EXPECT_THAT(aims.tasks, ElementsAre("Обучить.", "Назначить."));
}

TEST(Aims, bullets_below_a_numbered_item_are_no_tasks) {
  const Aims aims = aims_of(
      {line("Задачи:"), line("1) Разработать систему поощрения:"), item("–", "премии;"), line("2) Создать условия.")});
  EXPECT_THAT(aims.tasks, ElementsAre("Разработать систему поощрения:", "Создать условия."));
}

TEST(Aims, paragraphs_where_there_is_no_list) {
  const Aims aims = aims_of(
      {heading("Ожидаемые результаты", 2), line("Все школы работают в эффективном режиме."), heading("Контроль", 2)});
  EXPECT_THAT(aims.expected_results, ElementsAre("Все школы работают в эффективном режиме."));
}

TEST(Aims, prose_about_goals_is_a_goal_only_without_a_better_one) {
  EXPECT_THAT(aims_of({line("Целью программы является поддержка школ.")}).goals, ElementsAre("поддержка школ."));
  EXPECT_THAT(aims_of({line("Целью программы является поддержка школ."), line("Цель: помощь школам.")}).goals,
              ElementsAre("помощь школам."));
  EXPECT_THAT(aims_of({line("Задача обеспечения равного доступа к образованию важна.")}).tasks, IsEmpty());
}

TEST(Aims, a_dash_says_what_a_colon_does) {
  struct Case {
    const char* line;
    const char* goal;
  };
  const Case cases[] = {
      {"Цель – обеспечить равный доступ к образованию.", "обеспечить равный доступ к образованию."},
      {"Цель программы — повышение качества: рост и развитие", "повышение качества: рост и развитие"},
      {"1. Основная цель дорожной карты - поддержка школ", "поддержка школ"},
      {"Цель: перевод школ – участниц проекта в эффективный режим",
       "перевод школ – участниц проекта в эффективный режим"},
      {"Цели, задачи – об этом ниже", ""},
      {"Цель-ориентир плана достигнута", ""},
  };
  for (const Case& one : cases) {
    const auto goals = aims_of({line(one.line)}).goals;
    EXPECT_EQ(goals.empty() ? "" : goals.front(), one.goal) << one.line;
  }
}

TEST(Aims, principles_and_tasks_under_a_word_on_its_own_line) {
  const Aims aims = aims_of({line("Задачи"), line("1) обучить;"), line("2) назначить."), line("Основные принципы:"),
                             item("–", "адресность;"), item("–", "открытость.")});
  EXPECT_THAT(aims.tasks, ElementsAre("обучить", "назначить."));
  EXPECT_THAT(aims.principles, ElementsAre("адресность", "открытость."));
}

TEST(ListedIndicators, stand_in_groups) {
  const auto lines =
      head_lines(body({line("Комплекс индикаторов результативности:"), italic("«Качество обучения»"),
                       line("– успеваемость по математике;"), line("– доля призёров."), italic("«Кадры»"),
                       item("–", "доля педагогов"), line("Дальнейший текст."), item("–", "не показатель")}),
                 words());
  const auto indicators = read_listed_indicators(lines, words());
  ASSERT_EQ(indicators.size(), 3U);
  EXPECT_EQ(indicators[0].group, "Качество обучения");
  EXPECT_EQ(indicators[0].text, "успеваемость по математике");
  EXPECT_EQ(indicators[1].text, "доля призёров");
  EXPECT_EQ(indicators[2].group, "Кадры");
}

}  // namespace
}  // namespace vekha::importer::head
