#include "generator/privacy/review.hpp"

#include <gmock/gmock.h>

#include "generator/privacy/document_texts.hpp"
#include "model/json/document_json.hpp"

namespace vekha::generator {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr std::string_view name = "ozersk/plan.docx";

model::Document approved_plan() {
  model::Document document;
  document.source.sha256 = std::string(64, 'a');
  document.kind = model::DocumentKind::plan;
  document.approval.status = model::ApprovalStatus::approved;
  document.approval.number = "12";
  return document;
}

model::Document with_activity(std::string text) {
  auto document = approved_plan();
  document.activities.push_back({.id = {"a1"}, .text = std::move(text), .source = {.table = 2, .row = 19}});
  return document;
}

Decision decision(DecisionKind kind, std::string bound) {
  Decision made{.document = std::string(name), .kind = kind, .author = "Иванова", .reason = "так", .line = 3};
  (kind == DecisionKind::release ? made.sha256 : made.fragment) = std::move(bound);
  return made;
}

Review reviewed(model::Document document, const std::vector<Decision>& decisions = {},
                const std::vector<std::string>& contacts = {}) {
  return review(std::move(document), name, decisions, contacts);
}

std::vector<std::string> notices(const Review& result) {
  std::vector<std::string> sentences;
  for (const auto& notice : result.notices) sentences.push_back(sentence_of(notice, model::Language::ru));
  return sentences;
}

TEST(Review, a_clean_approved_plan_is_published_as_it_is) {
  const auto document = with_activity("Совещание. Миннуллина Л.М., начальник");
  const auto result = reviewed(document);
  EXPECT_EQ(result.verdict, Verdict::publish);
  EXPECT_EQ(result.document, document);
  EXPECT_THAT(notices(result), IsEmpty());
}

TEST(Review, drafts_are_held_back_and_say_why) {
  auto document = approved_plan();
  document.approval = {};
  auto result = reviewed(document);
  EXPECT_EQ(result.verdict, Verdict::hold_back);
  EXPECT_EQ(result.document, model::Document{});
  EXPECT_THAT(notices(result), ElementsAre("документ не опубликован: в нём нет отметки об "
                                           "утверждении. Если он утверждён, впишите в decisions.toml: "
                                           "[[decision]] document = \"ozersk/plan.docx\", decision = \"release\", "
                                           "sha256 = \"aaaaaaaaaaaa\", author, date и reason."));
  document.approval.act = "приказ";
  EXPECT_THAT(notices(reviewed(document)), ElementsAre(HasSubstr("в отметке об утверждении есть пропуски")));
  document = approved_plan();
  document.diagnostics.push_back({.severity = model::Severity::warning, .code = model::DiagnosticCode::draft_marked});
  EXPECT_THAT(notices(reviewed(document)), ElementsAre(HasSubstr("на нём пометка «Проект»")));
}

TEST(Review, reports_and_indicators_need_no_approval_of_their_own) {
  for (const auto kind : {model::DocumentKind::progress_report, model::DocumentKind::indicators}) {
    auto document = approved_plan();
    document.kind = kind;
    document.approval = {};
    EXPECT_EQ(reviewed(document).verdict, Verdict::publish);
  }
  auto unknown = approved_plan();
  unknown.kind = model::DocumentKind::other;
  unknown.approval = {};
  EXPECT_EQ(reviewed(unknown).verdict, Verdict::hold_back);
}

TEST(Review, a_release_holds_for_the_file_it_was_made_for) {
  auto document = approved_plan();
  document.approval = {};
  EXPECT_EQ(reviewed(document, {decision(DecisionKind::release, "aaaaaaaaaaaa")}).verdict, Verdict::publish);
  const auto lapsed = reviewed(document, {decision(DecisionKind::release, "bbbbbbbbbbbb")});
  EXPECT_EQ(lapsed.verdict, Verdict::hold_back);
  EXPECT_THAT(notices(lapsed),
              ElementsAre("decisions.toml, строка 3: решение больше не действует: файл «ozersk/plan.docx» изменился. "
                          "Проверьте его и впишите sha256 = \"aaaaaaaaaaaa\".",
                          HasSubstr("не опубликован")));
  auto other = decision(DecisionKind::release, "aaaaaaaaaaaa");
  other.document = "kirovsk/plan.docx";
  EXPECT_EQ(reviewed(document, {other}).verdict, Verdict::hold_back);
}

TEST(Review, private_data_blocks_and_says_where) {
  const auto result = reviewed(with_activity("Звонить 8 900 123-45-67"));
  EXPECT_EQ(result.verdict, Verdict::block);
  EXPECT_EQ(result.document, model::Document{});
  EXPECT_THAT(notices(result), ElementsAre("таблица 2, строка 19: документ не опубликован. В нём "
                                           "есть личный телефон: «8 900 123-45-67». "
                                           "Уберите это из документа или примите решение mask в decisions.toml."));
  for (const char* text :
       {"a@mail.ru", "112-233-445 95", "990001234540", "паспорт 4510 123456", "12.03.2012 г.р.",
        "ул. Мира, д. 1, кв. 2", "4111111111111111", "ученик Петров Иван", "мать: Петрова Анна", "Петров Иван (ОВЗ)"}) {
    EXPECT_EQ(reviewed(with_activity(text)).verdict, Verdict::block) << text;
  }
}

TEST(Review, a_draft_stays_a_draft_whatever_it_shows) {
  auto document = with_activity("8 900 123-45-67");
  document.approval = {};
  const auto result = reviewed(document);
  EXPECT_EQ(result.verdict, Verdict::hold_back);
  EXPECT_EQ(result.notices.size(), 2U);
}

TEST(Review, contacts_of_organisations_are_shown_if_listed_and_masked_if_not) {
  const auto document = with_activity("Приёмная (42149) 5-11-16, otdel@edu.example");
  auto result = reviewed(document);
  EXPECT_EQ(result.verdict, Verdict::publish);
  EXPECT_EQ(result.document.activities.front().text, "Приёмная [скрыто], [скрыто]");
  EXPECT_THAT(notices(result), ElementsAre("таблица 2, строка 19: телефон «(42149) 5-11-16» на сайте "
                                           "скрыт. Чтобы показать, впишите его в public_contacts в site.toml.",
                                           HasSubstr("адрес почты «otdel@edu.example» на сайте скрыт")));
  result = reviewed(document, {}, {"8 42149 51116", "Otdel@edu.example"});
  EXPECT_EQ(result.document, document);
  EXPECT_THAT(notices(result), IsEmpty());
}

TEST(Review, decisions_mask_or_allow_one_fragment) {
  const auto document = with_activity("Звонить 8 900 123-45-67 или a@mail.ru");
  const auto result =
      reviewed(document, {decision(DecisionKind::mask, "8 900 123-45-67"), decision(DecisionKind::allow, "a@mail.ru")});
  EXPECT_EQ(result.verdict, Verdict::publish);
  EXPECT_EQ(result.document.activities.front().text, "Звонить [скрыто] или a@mail.ru");
}

TEST(Review, what_can_harm_is_never_allowed) {
  const auto result = reviewed(with_activity("ученик Петров Иван"), {decision(DecisionKind::allow, "Петров Иван")});
  EXPECT_EQ(result.verdict, Verdict::block);
  EXPECT_THAT(notices(result), ElementsAre("decisions.toml, строка 3: показать это нельзя: имя ребёнка в документе "
                                           "«ozersk/plan.docx». Можно только скрыть: decision = \"mask\".",
                                           HasSubstr("имя ребёнка: «Петров Иван»")));
  EXPECT_EQ(reviewed(with_activity("ученик Петров Иван"), {decision(DecisionKind::mask, "Петров Иван")})
                .document.activities.front()
                .text,
            "ученик [скрыто]");
}

TEST(Review, decisions_lapse_with_the_words_they_are_about) {
  const auto result =
      reviewed(with_activity("Звонить 8 900 123-45-68"), {decision(DecisionKind::mask, "8 900 123-45-67")});
  EXPECT_EQ(result.verdict, Verdict::block);
  EXPECT_THAT(notices(result),
              testing::Contains("decisions.toml, строка 3: решение больше не действует: в документе «ozersk/plan.docx» "
                                "нет слов «8 900 123-45-67». Удалите его или исправьте."));
}

TEST(Review, words_that_nothing_found_can_be_masked_too) {
  EXPECT_EQ(reviewed(with_activity("Ответственный: Тайный Агент"), {decision(DecisionKind::mask, "Тайный Агент")})
                .document.activities.front()
                .text,
            "Ответственный: [скрыто]");
}

TEST(Review, small_groups_are_told_and_stay) {
  const auto document = with_activity("2 ребёнка с ОВЗ");
  const auto result = reviewed(document);
  EXPECT_EQ(result.verdict, Verdict::publish);
  EXPECT_EQ(result.document, document);
  EXPECT_THAT(notices(result), ElementsAre(HasSubstr("здесь группа меньше пяти детей: «2 ребёнка с ОВЗ»")));
}

TEST(Review, the_name_of_the_file_counts) {
  EXPECT_EQ(review(approved_plan(), "ozersk/plan-2021.docx", {}, {}).verdict, Verdict::publish);
  EXPECT_EQ(review(approved_plan(), "ozersk/plan 89001234567.docx", {}, {}).verdict, Verdict::block);
  EXPECT_EQ(review(approved_plan(), "ozersk/ученик Петров Иван.docx", {}, {}).verdict, Verdict::block);
}

TEST(Review, masks_reach_the_name_of_the_file) {
  auto document = approved_plan();
  document.source.file = "ученик Петров Иван.docx";
  Decision hide = decision(DecisionKind::mask, "Петров Иван");
  hide.document = "ozersk/ученик Петров Иван.docx";
  const auto result = review(document, hide.document, std::vector{hide}, {});
  EXPECT_EQ(result.verdict, Verdict::publish);
  EXPECT_EQ(result.document.source.file, "ученик [скрыто].docx");
}

TEST(Review, numbers_inside_numbers_are_not_cut) {
  auto document = with_activity("тел. 5-11-16");
  document.goals = {"код 25-11-16", "5-11-16-8", "5-11-16"};
  EXPECT_THAT(reviewed(document).document.goals, ElementsAre("код 25-11-16", "[скрыто]-8", "[скрыто]"));
}

// A document with the secret in every text there is.
model::Document filled(const std::string& secret) {
  auto document = approved_plan();
  const model::SourceLocation at{.table = 1, .row = 1};
  document.title = document.municipality = document.region = secret;
  document.period = model::Period{.text = secret, .start = {}, .end = {}};
  document.approval.act = document.approval.number = document.approval.body = document.approval.official =
      document.approval.position = secret;
  document.goals = document.tasks = document.principles = document.expected_results = {secret};
  document.passport = {{secret, secret}};
  document.sections = {{.id = {"s1"}, .parent = {}, .number = secret, .title = secret, .source = at}};
  model::Activity activity{.id = {"a1"}, .number = secret, .section = {}, .text = secret};
  activity.actions = {{{"p1"}, secret}};
  activity.schedule.text = activity.schedule.condition = secret;
  activity.responsible = {{secret, {}}};
  activity.expected = secret;
  activity.extra = {{secret, secret}};
  document.activities = {activity};
  document.parties = {{.id = {"p1"},
                       .kind = {},
                       .name = secret,
                       .number = secret,
                       .position = secret,
                       .of = {},
                       .aliases = {secret},
                       .members = {}}};
  document.participants = {{{"p1"}, secret, {secret}}};
  document.risks = {{secret, secret, {secret}, {secret}}};
  document.indicators = {
      {.group = secret, .text = secret, .unit = secret, .baseline = {}, .values = {{secret, {}, {}}}}};
  document.progress = {{.number = secret,
                        .text = secret,
                        .status = {},
                        .mark = secret,
                        .date = {},
                        .note = secret,
                        .evidence = {secret}}};
  model::Cell cell{.row_span = 1,
                   .col_span = 1,
                   .blocks = {{model::Paragraph{secret}}, {model::List{{{secret, {{model::Paragraph{secret}}}}}}}}};
  document.blocks = {{model::Heading{1, secret}},
                     {model::Paragraph{secret}},
                     {model::Image{secret, secret}},
                     {model::List{{{secret, {{model::Paragraph{secret}}}}}}},
                     {model::Table{{{cell, cell}, {cell, cell}}, 0}}};
  document.diagnostics = {{.severity = {}, .code = {}, .arguments = {{"text", secret}}, .source = at}};
  document.reading.skipped = {{.reason = {}, .text = secret, .source = at}};
  document.reading.head = {{.field = "title", .text = secret, .line = 1, .table = {}}};
  document.reading.tables = {{.table = 1,
                              .kind = model::TableKind::activity_list,
                              .continues = {},
                              .columns = {{.heading = secret, .role = "activity", .also = {}}},
                              .rows = {}}};
  document.source.producer = secret;
  return document;
}

TEST(Review, masks_reach_every_text_of_a_document) {
  const std::string secret = "8 900 123-45-67";
  const auto result = reviewed(filled(secret), {decision(DecisionKind::mask, secret)});
  ASSERT_EQ(result.verdict, Verdict::publish);
  EXPECT_THAT(model::to_json(result.document), Not(HasSubstr("123-45")));
  EXPECT_EQ(result.document, filled("[скрыто]"));
}

// ------------------------------------------------------------------------------------------------ people at work

model::Document with_people(std::vector<model::Party> people, std::string text) {
  auto document = with_activity(std::move(text));
  document.parties = std::move(people);
  return document;
}

model::Party person(std::string id, std::string who, std::optional<std::string> position) {
  return {
      .id = {std::move(id)}, .kind = model::PartyKind::person, .name = std::move(who), .position = std::move(position)};
}

TEST(Review, heads_and_deputies_are_named_in_full) {
  const auto document = with_people({person("p1", "Маркова Илона Владимировна", "директор школы")},
                                    "Выступят Маркова Илона Владимировна и начальник отдела Белов Пётр Ильич");
  const auto result = reviewed(document);
  EXPECT_EQ(result.document, document);
  EXPECT_THAT(notices(result), IsEmpty());
}

TEST(Review, others_in_their_work_are_named_with_initials) {
  auto document =
      with_people({person("p1", "Иванова Мария Петровна", "методист")}, "Семинар проведёт Иванова Мария Петровна");
  document.activities.front().responsible = {{"Ивановой Марии Петровне", {{"p1"}}}};
  const auto result = reviewed(document);
  EXPECT_EQ(result.verdict, Verdict::publish);
  EXPECT_EQ(result.document.activities.front().text, "Семинар проведёт Иванова М.П.");
  EXPECT_EQ(result.document.activities.front().responsible.front().text, "Ивановой М.П.");
  EXPECT_EQ(result.document.parties.front().name, "Иванова М.П.");
  EXPECT_THAT(notices(result), ElementsAre(HasSubstr("имя «Иванова Мария Петровна» на сайте стоит с инициалами")));
}

TEST(Review, teachers_without_duties_are_named_by_their_post) {
  auto document = with_people({person("p1", "Иванова М.П.", "учитель математики")},
                              "Открытый урок, учитель математики Иванова М.П.");
  document.expected_results = {"Опыт Ивановой М.П. обобщён"};
  const auto result = reviewed(document);
  EXPECT_EQ(result.document.activities.front().text, "Открытый урок, учитель математики");
  EXPECT_THAT(result.document.expected_results, ElementsAre("Опыт [скрыто] обобщён"));
  EXPECT_EQ(result.document.parties.front().name, "учитель математики");
  EXPECT_EQ(result.document.parties.front().position, std::nullopt);
  EXPECT_THAT(model::to_json(result.document), Not(HasSubstr("Иванов")));
  EXPECT_THAT(notices(result), ElementsAre(HasSubstr("вместо имени «Ивановой М.П.» на сайте стоит должность")));
}

TEST(Review, teachers_with_duties_keep_their_names) {
  auto document = with_activity("Открытый урок, учитель математики Иванова М.П.");
  document.activities.front().responsible = {{"Иванова М.П.", {}}};
  EXPECT_EQ(reviewed(document).document, document);
}

TEST(Review, decisions_say_how_somebody_is_named) {
  const auto document = with_people({person("p1", "Маркова Илона Владимировна", "директор школы")},
                                    "Отвечает директор школы Маркова Илона Владимировна");
  const std::string who = "Маркова Илона Владимировна";
  EXPECT_EQ(reviewed(document, {decision(DecisionKind::initials, who)}).document.activities.front().text,
            "Отвечает директор школы Маркова И.В.");
  const auto by_post = reviewed(document, {decision(DecisionKind::post, who)});
  EXPECT_EQ(by_post.document.activities.front().text, "Отвечает директор школы");
  EXPECT_EQ(by_post.document.parties.front().name, "директор школы");
  EXPECT_THAT(notices(by_post), IsEmpty());
  const auto specialist = with_activity("методист Иванова Мария Петровна");
  EXPECT_EQ(reviewed(specialist, {decision(DecisionKind::allow, "Иванова Мария Петровна")}).document, specialist);
}

TEST(Review, a_decision_on_a_name_lapses_with_it) {
  const auto result = reviewed(with_activity("методист Иванова М.П."), {decision(DecisionKind::post, "Иванова М.И.")});
  EXPECT_THAT(notices(result), ElementsAre(HasSubstr("решение больше не действует")));
}

TEST(Review, what_is_no_name_is_hidden_instead_of_shortened) {
  const auto result = reviewed(with_activity("Кабинет номер семь"), {decision(DecisionKind::initials, "номер семь")});
  EXPECT_EQ(result.document.activities.front().text, "Кабинет [скрыто]");
  EXPECT_THAT(notices(result), ElementsAre(HasSubstr("«номер семь» — не имя человека")));
}

TEST(Review, children_are_never_named_with_initials) {
  const auto result =
      reviewed(with_activity("ученик Петров Иван Ильич"), {decision(DecisionKind::initials, "Петров Иван Ильич")});
  EXPECT_EQ(result.verdict, Verdict::block);
  EXPECT_THAT(notices(result), testing::Contains(HasSubstr("показать это нельзя: имя ребёнка")));
}

TEST(Review, a_parent_may_be_named_where_somebody_answers_for_it) {
  const auto document = with_activity("председатель родительского комитета Петрова Анна Ильинична");
  EXPECT_EQ(reviewed(document).verdict, Verdict::block);
  EXPECT_EQ(reviewed(document, {decision(DecisionKind::allow, "Петрова Анна Ильинична")}).verdict, Verdict::publish);
}

TEST(Review, a_decision_blocks_a_document_with_its_words) {
  const auto block = decision(DecisionKind::block, "служебная записка");
  const auto result = reviewed(with_activity("Приложена служебная записка"), {block});
  EXPECT_EQ(result.verdict, Verdict::block);
  EXPECT_EQ(result.document, model::Document{});
  EXPECT_THAT(notices(result), ElementsAre(HasSubstr("по решению в нём не должно быть слов «служебная записка»")));
  EXPECT_THAT(notices(reviewed(with_activity("Приложен план"), {block})),
              ElementsAre(HasSubstr("решение больше не действует")));
}

TEST(Review, a_list_of_contacts_is_blocked) {
  std::string text;
  for (int i = 100; i < 400; ++i)
    text += "тел. 5-1" + std::to_string(i / 100) + "-" + std::to_string(i % 100 + 100).substr(1) + ", ";
  const auto result = reviewed(with_activity(text));
  EXPECT_EQ(result.verdict, Verdict::block);
  EXPECT_THAT(notices(result), testing::Contains(HasSubstr("больше 200 телефонов")));
}

TEST(Review, same_contacts) {
  EXPECT_TRUE(is_same_contact("+7 (900) 123-45-67", "89001234567"));
  EXPECT_TRUE(is_same_contact("(42149) 5-11-16", "8 42149 51116"));
  EXPECT_TRUE(is_same_contact("A@Example.org", "a@example.org"));
  EXPECT_FALSE(is_same_contact("a1@example.org", "b1@example.org"));
  EXPECT_FALSE(is_same_contact("", ""));
}

}  // namespace
}  // namespace vekha::generator
