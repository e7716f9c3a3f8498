#include "generator/pages/plan/plan.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "language/text.hpp"
#include "tests/generator/sample_site.hpp"

namespace vekha::generator {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using tests::generated;
using tests::sample_input;
using tests::sample_page;

TEST(PlanPage, shows_every_activity_with_words_of_the_document) {
  const std::string text = sample_page("lugovoy/plans/plan-2021.html");
  EXPECT_THAT(text, HasSubstr("<tr id=\"a1\" data-s=\"done\" data-p=\"7\""));
  EXPECT_THAT(
      text,
      HasSubstr("<a href=\"plan-2021-document.html#a1\">1.1.<span class=\"vh\"> — строка в документе</span></a>"));
  EXPECT_THAT(text,
              HasSubstr("<b class=\"when\">до 1 апреля 2021 года</b> <span class=\"asis\">«до 01.04.2021»</span>"));
  EXPECT_THAT(text, HasSubstr("<b class=\"when\">срок зависит: по графику</b>"));
  EXPECT_THAT(text, HasSubstr("<span class=\"who\"><a href=\"../people.html#p-direktor-shkoly-primerova-a-i\">"
                              "Директор школы, Примерова А.И.</a></span>"));
  EXPECT_THAT(text, HasSubstr("Вышло: Утверждены две карты"));
  EXPECT_THAT(text,
              HasSubstr("Подтверждение: <a href=\"https://example.org/prikaz-5\" rel=\"nofollow\">Приказ № 5</a>"));
  EXPECT_THAT(tests::sample_files().at("lugovoy/plans/plan-2021.html"), HasSubstr("Приказ №\u00A05</a>"));
}

TEST(PlanPage, explains_abbreviations_where_they_stand) {
  auto input = sample_input();
  input.abbreviations = {{"ВПР", "всероссийские проверочные работы", "По единым заданиям.", false},
                         {"МО", "муниципальное образование или методическое объединение", "Смотря где.", true}};
  input.documents[0].document.activities[0].text = "Разбор ВПР <2021> в МО, снова ВПР";
  const auto made = generated(std::move(input));
  const std::string text = language::normalized(made.at("lugovoy/plans/plan-2021.html"));
  EXPECT_THAT(text,
              HasSubstr("<th scope=\"row\">Разбор <button type=\"button\" class=\"term\" popovertarget=\"t-vpr\">ВПР"
                        "</button> &lt;2021&gt; в МО, снова ВПР</th>"));
  EXPECT_THAT(text, HasSubstr("<div id=\"t-vpr\" class=\"term-note\" popover=\"auto\"><p><b>ВПР</b> — всероссийские "
                              "проверочные работы.</p><p>По единым заданиям.</p>"));
  EXPECT_THAT(text, HasSubstr("href=\"../../glossary.html#t-vpr\""));
  EXPECT_THAT(made.at("glossary.html"), HasSubstr("<dt id=\"t-mo\">МО</dt>"));
}

TEST(PlanPage, says_what_an_edition_changed) {
  auto input = sample_input();
  auto later = input.documents[0];
  later.file = "plan-2.docx";
  later.document.approval.date = model::date_from_iso("2021-09-01");
  later.document.activities[1].schedule.text = "ноябрь 2021";
  later.document.activities[2].text = "Отчёты всех школ";
  later.document.activities[3].text = "Совсем другое дело";
  later.document.activities[3].number = "9.9.";
  input.documents.push_back(later);
  const auto made = generated(std::move(input));
  const std::string text = language::normalized(made.at("lugovoy/plans/plan-2021-2.html"));
  EXPECT_THAT(text, HasSubstr("<b>Добавлено:</b> <a href=\"#a4\">Совсем другое дело</a>"));
  EXPECT_THAT(text, HasSubstr("<b>Убрано:</b> <del>Проверочные работы</del>"));
  EXPECT_THAT(text,
              HasSubstr("<b>Срок перенесён:</b> <a href=\"#a2\">Родительские собрания</a></p><p><span class=\"asis\">"
                        "было:</span> <del>октябрь 2021</del> <span class=\"asis\">стало:</span> <ins>ноябрь 2021"));
  EXPECT_THAT(text, HasSubstr("<b>Слова изменены:</b> <a href=\"#a3\">Отчёты всех школ</a>"));
  EXPECT_THAT(language::normalized(made.at("lugovoy/plans/plan-2021.html")), Not(HasSubstr("id=\"changes\"")));
}

TEST(PlanPage, lists_the_participants_with_their_functions) {
  auto input = sample_input();
  input.documents[0].document.participants = {{{"p4"}, "Проводят <уроки>", {"Доля классов"}}};
  const auto made = generated(std::move(input));
  const std::string text = language::normalized(made.at("lugovoy/plans/plan-2021.html"));
  EXPECT_THAT(text, HasSubstr("<th scope=\"row\"><a href=\"../people.html#p-shkoly-okruga\">Школы округа</a></th>"
                              "<td data-l=\"Что делают\">Проводят &lt;уроки&gt;</td>"));
  EXPECT_THAT(sample_page("lugovoy/plans/plan-2021.html"), Not(HasSubstr("id=\"participants\"")));
}

TEST(PlanPage, lets_rows_be_chosen_by_month_and_party) {
  const std::string text = sample_page("lugovoy/plans/plan-2021.html");
  EXPECT_THAT(text, HasSubstr("<tr id=\"a2\" data-s=\"active\" data-p=\"7\" data-m=\"9\">"));
  EXPECT_THAT(text, HasSubstr("<tr id=\"a1\" data-s=\"done\" data-p=\"7\" data-m=\"3\" data-r=\"0\">"));
  EXPECT_THAT(text, HasSubstr("<tr id=\"a4\" data-s=\"depends\" data-p=\"7 lugovskaya-ssh\" data-r=\"1\">"));
  EXPECT_THAT(text, HasSubstr("<option value=\"9\">октябрь 2021 года</option>"));
  EXPECT_THAT(text, HasSubstr("<option value=\"0\">Директор школы, Примерова А.И.</option>"));
}

TEST(PlanPage, repeats_no_deadline_that_says_the_same) {
  auto input = sample_input();
  auto& activities = input.documents[0].document.activities;
  activities[0].schedule.text = "до 1 апреля 2021г.";
  const std::string text = language::normalized(generated(std::move(input)).at("lugovoy/plans/plan-2021.html"));
  EXPECT_THAT(text, HasSubstr("<b class=\"when\">до 1 апреля 2021 года</b></td>"));
  EXPECT_THAT(text, HasSubstr("<b class=\"when\">срок зависит: по графику</b></td>"));
  EXPECT_THAT(text,
              HasSubstr("<b class=\"when\">до 15 декабря 2021 года</b> <span class=\"asis\">«до 15 декабря»</span>"));
}

TEST(PlanPage, tells_sections_of_one_name_apart) {
  auto input = sample_input();
  model::Document& plan = input.documents[0].document;
  plan.sections = {{.id = {"s1"}, .parent = {}, .number = "РАЗДЕЛ 1", .title = "Школа"},
                   {.id = {"s2"}, .parent = model::SectionId{"s1"}, .number = {}, .title = "Итоги"},
                   {.id = {"s3"}, .parent = {}, .number = {}, .title = "Семья"},
                   {.id = {"s4"}, .parent = model::SectionId{"s3"}, .number = {}, .title = "Итоги"}};
  for (std::size_t i = 0; i < plan.activities.size(); ++i) plan.activities[i].section = {i % 2 == 0 ? "s2" : "s4"};
  const std::string text = language::normalized(generated(std::move(input)).at("lugovoy/plans/plan-2021.html"));
  EXPECT_THAT(text,
              HasSubstr("<li><a href=\"#s2\">РАЗДЕЛ 1 → Итоги</a></li><li><a href=\"#s4\">Семья → Итоги</a></li>"));
  EXPECT_THAT(text, HasSubstr("<div class=\"tl-row\"><a href=\"#s4\">Семья → Итоги</a>"));
  EXPECT_THAT(text, HasSubstr("<h4 id=\"s4\">Итоги</h4>"));
}

TEST(PlanPage, folds_the_progress_of_many_sections) {
  EXPECT_THAT(sample_page("lugovoy/plans/plan-2021.html"), Not(HasSubstr("Показать, сколько сделано по разделам")));
  auto input = sample_input();
  model::Document& plan = input.documents[0].document;
  const model::Activity activity = plan.activities.back();
  plan.sections.clear();
  for (std::size_t i = 0; i < 9; ++i) {
    const std::string number = std::to_string(i + 1);
    plan.sections.push_back({.id = {"s" + number}, .parent = {}, .number = number, .title = "Раздел"});
    if (i >= plan.activities.size()) {
      plan.activities.push_back(activity);
      plan.activities.back().id = {"b" + number};
    }
    plan.activities[i].section = model::SectionId{"s" + number};
  }
  EXPECT_THAT(language::normalized(generated(std::move(input)).at("lugovoy/plans/plan-2021.html")),
              HasSubstr("<h2 id=\"sections\">По разделам</h2><details><summary>Показать, сколько сделано по "
                        "разделам</summary><table"));
}

TEST(PlanPage, says_when_it_was_approved_without_an_act) {
  auto input = sample_input();
  input.documents[0].document.approval.act.reset();
  input.documents[0].document.approval.number.reset();
  const std::string text = language::normalized(generated(std::move(input)).at("lugovoy/plans/plan-2021.html"));
  EXPECT_THAT(text, HasSubstr("<dd>Утверждено 29 марта 2021 года"));
}

TEST(PlanPage, counts_every_activity_where_search_engines_look) {
  const std::string text = sample_page("lugovoy/plans/plan-2021.html");
  EXPECT_THAT(text, HasSubstr("<p class=\"lead\">В плане 4 мероприятия для 2 школ.</p>"));
  EXPECT_THAT(text,
              HasSubstr("В плане 4 мероприятия для 2 школ. Выполнено 1, идёт 1, запланировано 1, у 1 срок зависит от "
                        "условий."));
}

TEST(PlanPage, sets_points_of_a_list_on_lines_of_their_own) {
  auto input = sample_input();
  input.documents[0].document.activities[0].text = "Анализ: - итогов ВПР; – отчётов за 2020–2021 год; 2) планов";
  const std::string text = language::normalized(generated(std::move(input)).at("lugovoy/plans/plan-2021.html"));
  EXPECT_THAT(text, HasSubstr("Анализ:<br/>- итогов ВПР;<br/>– отчётов"));
  EXPECT_THAT(text, HasSubstr("отчётов за 2020–2021 год;<br/>2) планов"));
}

TEST(PlanPage, is_a_summary_and_names_the_document) {
  const std::string text = sample_page("lugovoy/plans/plan-2021.html");
  EXPECT_THAT(text, HasSubstr("Эта страница — пересказ для справки."));
  EXPECT_THAT(text, HasSubstr("План мероприятий &lt;«Шаг вперёд»&gt; на 2021 год"));
  EXPECT_THAT(text, HasSubstr("Приказ от 29 марта 2021 года № 104"));
  EXPECT_THAT(text, HasSubstr("По состоянию на 15 октября 2021 года."));
  EXPECT_THAT(text, HasSubstr("Источник: plan.docx, таблица 1, строки 2–5."));
}

TEST(PlanPage, says_that_a_draft_is_one) {
  SiteInput input = sample_input();
  input.documents.front().document.approval = {};
  const auto made = generated(std::move(input));
  EXPECT_THAT(made.at("lugovoy/plans/plan-2021.html"), HasSubstr("Сведений об утверждении нет."));
  EXPECT_THAT(sample_page("lugovoy/plans/plan-2021.html"), Not(HasSubstr("Сведений об утверждении нет.")));
}

TEST(PlanPage, works_without_activities) {
  SiteInput input = sample_input();
  input.documents.front().document.activities.clear();
  EXPECT_THAT(generated(std::move(input)).at("lugovoy/plans/plan-2021.html"),
              HasSubstr("Таблицы мероприятий в документе не нашлось."));
}

TEST(PlanPage, names_the_actor_of_every_action) {
  SiteInput input = sample_input();
  model::Activity& activity = input.documents.front().document.activities.front();
  activity.responsible.clear();
  activity.actions = {{{"p1"}, "Собрать команду"}, {{"p4"}, "Провести опрос"}};
  const std::string text = language::normalized(generated(std::move(input)).at("lugovoy/plans/plan-2021.html"));
  EXPECT_THAT(text, HasSubstr("<b>МБОУ «Средняя школа № 7»:</b> Собрать команду"));
  EXPECT_THAT(text, HasSubstr("<b>Школы округа:</b> Провести опрос"));
}

TEST(PlanPage, of_a_former_edition_leads_to_the_one_in_force) {
  SiteInput input = sample_input();
  input.documents.push_back({"lugovoy", "plan-changed.docx", tests::sample_plan()});
  const auto made = generated(std::move(input));
  EXPECT_THAT(made.at("lugovoy/plans/plan-2021.html"), HasSubstr("<strong>Прежняя редакция.</strong>"));
  EXPECT_THAT(made.at("lugovoy/plans/plan-2021.html"), HasSubstr("<a href=\"plan-2021-2.html\">"));
  EXPECT_THAT(made.at("lugovoy/index.html"), HasSubstr("Прежние редакции"));
  EXPECT_THAT(made.at("index.html"), Not(HasSubstr("plans/plan-2021.html")));
}

}  // namespace
}  // namespace vekha::generator
