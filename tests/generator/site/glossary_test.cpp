#include "generator/site/glossary.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vekha::generator {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Glossary sample_glossary(std::span<PlanDefinitions> plans = {}) {
  return make_glossary({{"МО", "муниципальное образование или методическое объединение", "Смотря где.", true},
                        {"ГИА", "государственная итоговая аттестация", "Экзамены.", false},
                        {"ГИА-9", "аттестация после 9 класса", "Экзамены.", false},
                        {"ИС МЭДК", "информационная система мониторинга электронных дорожных карт", "Сайт.", false},
                        {"500+", "проект «500+»", "Проект помощи.", false}},
                       plans);
}

std::string marked(std::string_view text, const TermPlaces& own = {}) {
  static const Glossary glossary = sample_glossary();
  std::string out;
  for (const TermRun& run : term_runs(text, glossary, own)) {
    out.append(run.term ? "[" : "").append(run.text).append(run.term ? "]" : "");
  }
  return out;
}

TEST(Definitions, are_found_where_the_initials_fit) {
  const std::vector<std::pair<const char*, Definition>> cases{
      {"Работа с ШНОР (школы с низкими образовательными результатами).",
       {"ШНОР", "школы с низкими образовательными результатами"}},
      {"Для развития повышающих результаты школ (далее – ПРШ) в районе", {"ПРШ", "повышающих результаты школ"}},
      {"в информационной системе мониторинга электронных дорожных карт (далее - ИС МЭДК)",
       {"ИС МЭДК", "информационной системе мониторинга электронных дорожных карт"}},
  };
  for (const auto& [text, definition] : cases) EXPECT_THAT(definitions_in(text), ElementsAre(definition)) << text;
}

TEST(Definitions, are_not_made_of_other_brackets) {
  for (const char* text :
       {"Проведение ГИА (на основе выписок из планов)", "в электронную систему мониторинга карт (далее – ИС МЭДК)",
        "Создание ПРШ (координационный совет)", "(далее", "(далее – ПРШ)", "(", "МБОУ (СОШ № 7)",
        "Управление образования (далее – Управление)", "школы (((далее – Ш)"}) {
    EXPECT_THAT(definitions_in(text), IsEmpty()) << text;
  }
}

TEST(Definitions, of_a_document_are_bounded_and_the_first_stand) {
  const std::vector<std::string> letters{"А", "Б", "В", "Г", "Д", "Е", "Ж", "З", "И", "К", "Л", "М"};
  model::Document document;
  document.goals = {"ШНР (школы наших районов)", "ШНР (школы новых районов)"};
  for (const std::string& a : letters) {
    for (const std::string& b : letters) {
      for (const std::string& c : letters) {
        document.goals.push_back(a + b + c + " (" + a + "а " + b + "о " + c + "у)");
      }
    }
  }
  const auto found = definitions_of(document);
  EXPECT_EQ(found.size(), 500U);
  EXPECT_EQ(found.front(), (Definition{"ШНР", "школы наших районов"}));
}

TEST(Glossary, takes_the_words_of_a_plan_over_those_of_the_vocabulary) {
  TermPlaces places;
  std::vector<PlanDefinitions> plans{{"План",
                                      {{"МО", "методические объединения"},
                                       {"ИС МЭДК", "информационной системе мониторинга электронных дорожных карт"}},
                                      &places}};
  const Glossary glossary = sample_glossary(plans);
  ASSERT_EQ(glossary.terms.size(), 6U);
  EXPECT_EQ(glossary.terms[places.at("МО")].expansion, "методические объединения");
  EXPECT_EQ(glossary.terms[places.at("МО")].defined_in, "План");
  EXPECT_EQ(glossary.terms[places.at("ИС МЭДК")].defined_in, "");  // the same in another case
  EXPECT_FALSE(glossary.general.contains("МО"));
}

TEST(Glossary, is_in_the_order_of_the_alphabet_with_anchors_of_its_own) {
  std::vector<std::string> anchors;
  for (const Term& term : sample_glossary().terms) anchors.push_back(term.anchor);
  EXPECT_THAT(anchors, ElementsAre("t-500", "t-gia", "t-gia-9", "t-is-medk", "t-mo"));
}

TEST(TermRuns, are_whole_words_and_the_longest) {
  EXPECT_EQ(marked("ГИА-9 и ГИА, проект «500+»"), "[ГИА-9] и [ГИА], проект «[500+]»");
  EXPECT_EQ(marked("загрузить в ИС МЭДК"), "загрузить в [ИС МЭДК]");
  EXPECT_EQ(marked("МегаГИА, ГИАН, 1500+, МО"), "МегаГИА, ГИАН, 1500+, МО");
  EXPECT_EQ(marked(""), "");
  EXPECT_EQ(marked("\xD0"), "\xD0");
}

}  // namespace
}  // namespace vekha::generator
