#include "importer/interpretation/facts/title.hpp"

#include <gtest/gtest.h>

#include "head_cases.hpp"
#include "importer/interpretation/facts/document_head.hpp"

namespace vekha::importer {
namespace {

using head_cases::body;
using head_cases::bold;
using head_cases::heading;
using head_cases::line;
using head_cases::row;

const Vocabulary& vocabulary() {
  static const Vocabulary words = Vocabulary::built_in();
  return words;
}

model::Document read(const Body& body) { return head_facts_of(body, KnownWords(vocabulary())).about; }

TEST(Title, joins_its_paragraphs) {
  const Body cases[] = {
      body({bold("ДОРОЖНАЯ КАРТА"), bold("помощи школам"), bold("на 2021 год"), line("Текст.")}),
      body({bold("Озёрский муниципальный округ"), bold("Примерная область"),
            bold("ДОРОЖНАЯ КАРТА\nпомощи школам на 2021 год"), line("Текст.")}),
      body({heading("ДОРОЖНАЯ КАРТА помощи школам на 2021 год", 1), heading("I. Целевые ориентиры", 2)}),
      body({bold("ДОРОЖНАЯ КАРТА"), bold("помощи школам на 2021 год"), bold("1. Актуальность")}),
      body({bold("ДОРОЖНАЯ КАРТА"), bold("помощи школам на 2021 год"), bold("Паспорт программы")}),
      body({line("ДОРОЖНАЯ КАРТА помощи школам на 2021 год"), line("В районе 12 школ.")}),
      body({line("ДОРОЖНАЯ КАРТА"), line("помощи школам"), line("на 2021 год"), line("В районе 12 школ.")}),
      body({heading("ДОРОЖНАЯ КАРТА", 1), line("помощи школам на 2021 год"), line("1. Актуальность")}),
  };
  for (const Body& one : cases) EXPECT_EQ(read(one).title, "ДОРОЖНАЯ КАРТА помощи школам на 2021 год");
}

TEST(Title, goes_on_behind_words_cut_short) {
  EXPECT_EQ(read(body({bold("План наследия учителя А.С."), bold("Макаренко в школах на 2024 год")})).title,
            "План наследия учителя А.С. Макаренко в школах на 2024 год");
  EXPECT_EQ(read(body({bold("План развития школы с."), bold("Ольховка на 2024 год")})).title,
            "План развития школы с. Ольховка на 2024 год");
  EXPECT_EQ(read(body({bold("План на 2024 год."), bold("Ольховка")})).title, "План на 2024 год.");
}

TEST(Title, ends_at_the_foot_of_its_page) {
  for (const char* foot : {"с. Ольховка, 2023 г.", "Ольховка 2023", "2023", "г. Верхний Тагил – 2023 год"}) {
    EXPECT_EQ(read(body({bold("План работы школы"), bold("на 2023-2024 учебный год"), bold(foot)})).title,
              "План работы школы на 2023-2024 учебный год")
        << foot;
  }
  EXPECT_EQ(read(body({bold("План развития школы"), bold("Ольховка на 2024 год")})).title,
            "План развития школы Ольховка на 2024 год");
}

TEST(Title, goes_on_with_the_line_that_says_for_when) {
  EXPECT_EQ(
      read(body({line("План работы с отстающими учениками"), line("МБОУ СОШ № 3 на 2024 год"), line("Текст.")})).title,
      "План работы с отстающими учениками МБОУ СОШ № 3 на 2024 год");
  EXPECT_EQ(read(body({line("План работы на 2024 год"), line("Всего школ на 2024 год")})).title,
            "План работы на 2024 год");
}

// What looks like the lines over other tables heads its own.
TEST(Title, takes_no_section_over_the_first_of_several_tables) {
  const auto table = row({"Мероприятие", "Срок"});
  EXPECT_EQ(read(body({bold("План работы на 2024 год"), bold("Организационная работа"), table,
                       bold("Работа с учениками"), table}))
                .title,
            "План работы на 2024 год");
  EXPECT_EQ(
      read(body({bold("План работы"), bold("по поддержке школ"), table, bold("Работа с учениками"), table})).title,
      "План работы по поддержке школ");
  EXPECT_EQ(read(body({bold("План работы"), bold("На 2024 год"), table, bold("Работа с учениками"), table})).title,
            "План работы На 2024 год");
  EXPECT_EQ(read(body({bold("План работы"), bold("Организация поддержки школ"), table})).title,
            "План работы Организация поддержки школ");
}

TEST(Title, may_stand_right_under_a_stamp) {
  EXPECT_EQ(read(body({line("УТВЕРЖДАЮ"), line("Директор МБОУ СОШ № 3"), line("В.П. Тихонов"),
                       line("План работы МБОУ СОШ № 3 на 2024 год"), line("Текст.")}))
                .title,
            "План работы МБОУ СОШ № 3 на 2024 год");
  EXPECT_EQ(read(body({line("УТВЕРЖДЕНО"), line("приказом отдела образования"), line("от 19.01.2024 № 27"),
                       line("Дорожная карта поддержки МБОУ СОШ № 3"), line("Текст.")}))
                .title,
            "Дорожная карта поддержки МБОУ СОШ № 3");
}

TEST(Title, says_what_the_document_is) {
  struct Case {
    const char* title;
    model::DocumentKind kind;
  };
  using enum model::DocumentKind;
  const Case cases[] = {
      {"План мероприятий («дорожная карта»)", plan},
      {"Муниципальная дорожная карта Оконешниковского муниципального района", plan},
      {"ДОРОЖНАЯ КАРТА разработки и реализации муниципальной программы", plan},
      {"Комплекс мер по поддержке школ", plan},
      {"Перечень мероприятий по подготовке к ГИА", plan},
      {"План-график мероприятий", plan},
      {"Циклограмма мероприятий школы", plan},
      {"Медиаплан проекта", plan},
      {"Система мер по поддержке школ", plan},
      {"Муниципальная программа «Повышение качества»", programme},
      {"Программа повышения качества. План мероприятий", programme},
      {"Подпрограмма «Эффективная школа»", programme},
      {"Отчёт о выполнении Плана мероприятий", progress_report},
      {"Информация о выполнении дорожной карты", progress_report},
      {"Показатели качества образования", indicators},
      {"Сведения о показателях (индикаторах) муниципальной программы", indicators},
      {"Информация о целевых значениях показателей программы «Наставник»", indicators},
      {"Перечень целевых показателей муниципальной программы", indicators},
      {"Система показателей реализации плана", indicators},
      {"Сведения о достижении значений показателей", progress_report},
      {"Перечень мероприятий и показателей", plan},
      {"Положение о координационной группе", other},
      {"Сведения об исполнении плана", progress_report},
  };
  const head::DocumentWords words(vocabulary());
  for (const Case& one : cases) EXPECT_EQ(head::kind_of_title(one.title, words), one.kind) << one.title;
}

TEST(Title, ends_with_its_row_of_a_table) {
  BodyTable table =
      std::get<BodyTable>(row({"ПЛАН ДЕЙСТВИЙ\nпо поддержке сельских школ\nСрок реализации: 2024 год"}).value);
  table.rows.push_back(std::get<BodyTable>(row({"№ п/п", "Мероприятия", "Сроки"}).value).rows.front());
  table.rows.push_back(std::get<BodyTable>(row({"1.", "Собрать заявки", "май"}).value).rows.front());
  const Facts facts = head_facts_of(body({{table}}), KnownWords(vocabulary()));
  EXPECT_EQ(facts.about.title, "ПЛАН ДЕЙСТВИЙ по поддержке сельских школ");
  ASSERT_TRUE(facts.about.period);
  EXPECT_EQ(facts.about.period->text, "2024 год");
}

TEST(Title, a_document_without_a_title_is_reported) {
  const Facts facts = head_facts_of(body({line("Текст без названия.")}), KnownWords(vocabulary()));
  EXPECT_FALSE(facts.about.title);
  ASSERT_FALSE(facts.traces.diagnostics.empty());
  EXPECT_EQ(facts.traces.diagnostics[0].code, model::DiagnosticCode::title_missing);
}

}  // namespace
}  // namespace vekha::importer
