#include "generator/pages/plan/plan_money.hpp"

#include <gmock/gmock.h>

#include "language/text.hpp"
#include "tests/generator/sample_site.hpp"

namespace vekha::generator {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* page = "lugovoy/plans/plan-2021.html";

SiteInput input_with(void (*change)(model::Document&)) {
  SiteInput input = tests::sample_input();
  change(input.documents.front().document);
  return input;
}

void add_money_column(model::Document& plan) {
  plan.reading.tables = {{.table = 1,
                          .kind = model::TableKind::activity_list,
                          .continues = {},
                          .columns = {{"Мероприятие", "activity", {}}, {"Стоимость, руб.", "finance", {}}},
                          .rows = {}}};
  plan.activities[1].extra = {{"Стоимость, руб.", "1 200 <b>"}, {"Примечание", "без денег"}};
}

TEST(PlanMoney, is_not_mentioned_where_the_plan_says_nothing) {
  EXPECT_THAT(tests::generated(tests::sample_input()).at(page), Not(HasSubstr("id=\"money\"")));
}

TEST(PlanMoney, stands_by_activity_in_the_words_of_the_document) {
  const auto files = tests::generated(input_with(add_money_column));
  const std::string html = language::normalized(files.at(page));
  const std::string part =
      html.substr(html.find("id=\"money\""), html.find("id=\"about\"") - html.find("id=\"money\""));
  EXPECT_THAT(part, HasSubstr("О деньгах сказано у 1 из 4 мероприятий."));
  EXPECT_THAT(part, HasSubstr("1 200 &lt;b&gt;"));
  EXPECT_THAT(part, Not(HasSubstr("без денег")));
  EXPECT_THAT(files.at("lugovoy/plans/plan-2021.csv"), HasSubstr("\"Стоимость, руб.\",Примечание"));
}

TEST(PlanMoney, of_the_passport_and_of_tables_stands_word_for_word) {
  const auto files = tests::generated(input_with([](model::Document& plan) {
    plan.passport = {{"Объёмы финансирования", "Средства района", {}}, {"Исполнитель", "Отдел", {}}};
    plan.blocks.push_back(
        {model::Table{.rows = {{{.blocks = {{model::Paragraph{"Год"}}}}, {.blocks = {{model::Paragraph{"Сумма"}}}}},
                               {{.blocks = {{model::Paragraph{"2021"}}}}, {.blocks = {{model::Paragraph{"17,5"}}}}}}}});
    plan.reading.tables = {{.table = 2, .kind = model::TableKind::finance, .continues = {}, .columns = {}, .rows = {}}};
  }));
  const std::string html = language::normalized(files.at(page));
  const std::string part =
      html.substr(html.find("id=\"money\""), html.find("id=\"about\"") - html.find("id=\"money\""));
  EXPECT_THAT(part, HasSubstr("Средства района"));
  EXPECT_THAT(part, Not(HasSubstr("Отдел")));
  EXPECT_THAT(part, HasSubstr("17,5"));
}

}  // namespace
}  // namespace vekha::generator
