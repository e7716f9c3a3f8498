#include "tests/generator/sample_site.hpp"

#include <gtest/gtest.h>

#include "generator/generate.hpp"
#include "language/text.hpp"

namespace vekha::tests {
namespace {

using model::Date;
using model::ScheduleKind;

std::optional<Date> day(std::string_view iso) { return model::date_from_iso(iso); }

model::Party school(std::string id, std::string name, std::optional<std::string> number) {
  model::Party party;
  party.id = {std::move(id)};
  party.kind = model::PartyKind::school;
  party.name = std::move(name);
  party.number = std::move(number);
  return party;
}

model::Schedule schedule(std::string text, ScheduleKind kind, std::vector<model::DateInterval> intervals = {}) {
  model::Schedule made;
  made.text = std::move(text);
  made.kind = kind;
  made.intervals = std::move(intervals);
  return made;
}

model::Activity activity(int number, std::string text, model::Schedule when, std::string who,
                         std::vector<std::string> parties) {
  model::Activity made;
  made.id = {"a" + std::to_string(number)};
  made.number = "1." + std::to_string(number) + ".";
  made.section = model::SectionId{"s1"};
  made.text = std::move(text);
  made.schedule = std::move(when);
  model::ResponsibleParty responsible{std::move(who), {}};
  for (std::string& id : parties) responsible.parties.push_back({std::move(id)});
  made.responsible.push_back(std::move(responsible));
  made.source = {1, number + 1, std::nullopt};
  return made;
}

model::Cell cell(std::string text) {
  model::Cell made;
  made.blocks.push_back({model::Paragraph{std::move(text)}});
  return made;
}

model::Block table_of(const model::Document& document) {
  model::Table table;
  table.header_rows = 1;
  table.rows.push_back({cell("№"), cell("Мероприятие")});
  for (const model::Activity& a : document.activities) table.rows.push_back({cell(*a.number), cell(a.text)});
  return {std::move(table)};
}

model::Indicator indicator(std::string group, std::string text, double baseline, double target, double actual) {
  model::Indicator made;
  made.group = std::move(group);
  made.text = std::move(text);
  made.unit = "%";
  made.baseline = baseline;
  made.values = {{"2021", target, actual}};
  return made;
}

model::Document document(model::DocumentKind kind, std::string title) {
  model::Document made;
  made.kind = kind;
  made.title = std::move(title);
  made.municipality = "Луговой округ";
  made.region = "Примерная область";
  return made;
}

}  // namespace

const generator::Theme& sample_theme() {
  static const auto theme = generator::read_theme(generator::default_theme_files(), model::Language::ru);
  return *theme.value;
}

const generator::Words& default_words(model::Language language) {
  static const auto words_in = [](model::Language one) {
    return generator::read_theme(generator::default_theme_files(), one).value->words();
  };
  static const std::map<model::Language, generator::Words> all{{model::Language::ru, words_in(model::Language::ru)},
                                                               {model::Language::en, words_in(model::Language::en)}};
  return all.at(language);
}

model::Document sample_plan() {
  model::Document plan = document(model::DocumentKind::plan, "План мероприятий <«Шаг вперёд»> на 2021 год");
  plan.period = model::Period{"на 2021 год", day("2021-01-01"), day("2021-12-31")};
  plan.approval = {model::ApprovalStatus::approved, "приказ", "104", day("2021-03-29"),
                   "Управление образования",        {},       {}};
  plan.goals = {"Равный доступ к хорошему образованию"};
  plan.sections.push_back({{"s1"}, std::nullopt, "1", "Подготовка", {}});
  plan.parties.push_back(school("p1", "МБОУ «Средняя школа № 7»", "7"));
  plan.parties.push_back(school("p2", "МБОУ «Луговская СШ»", std::nullopt));
  model::Party director;
  director.id = {"p3"};
  director.kind = model::PartyKind::person;
  director.name = "Примерова А.И.";
  director.position = "директор школы";
  director.of = model::PartyId{"p1"};
  plan.parties.push_back(director);
  model::Party group;
  group.id = {"p4"};
  group.kind = model::PartyKind::group;
  group.name = "Школы округа";
  group.members = {{"p1"}, {"p2"}};
  plan.parties.push_back(group);
  plan.partnerships.push_back({model::PartnershipKind::mentoring, model::PartyId{"p2"}, {{"p1"}}});
  plan.activities = {
      activity(1, "Разработка дорожных карт",
               schedule("до 01.04.2021", ScheduleKind::deadline, {{{}, day("2021-04-01")}}),
               "Примерова А.И., директор школы", {"p3"}),
      activity(2, "Родительские собрания",
               schedule("октябрь 2021", ScheduleKind::interval, {{day("2021-10-01"), day("2021-10-31")}}), "Школа № 7",
               {"p1"}),
      activity(3, "Отчёты школ", schedule("до 15 декабря", ScheduleKind::deadline, {{{}, day("2021-12-15")}}),
               "Школы округа", {"p4"}),
      activity(4, "Проверочные работы", schedule("по графику", ScheduleKind::conditional), "Школы округа", {"p4"})};
  plan.activities[3].schedule.condition = "по графику";
  plan.blocks = {{model::Heading{1, "План мероприятий"}}, table_of(plan)};
  return plan;
}

model::Document sample_report() {
  model::Document report = document(model::DocumentKind::progress_report, "Отчёт за первое полугодие");
  report.period = model::Period{"за полугодие", day("2021-01-01"), day("2021-06-30")};
  model::ProgressRecord record;
  record.number = "1.1";
  record.text = "Разработка дорожных карт";
  record.status = model::ProgressStatus::done;
  record.date = day("2021-03-20");
  record.note = "Утверждены две карты";
  record.evidence = {"Приказ № 5 https://example.org/prikaz-5"};
  report.progress.push_back(record);
  return report;
}

model::Document sample_indicators() {
  model::Document made = document(model::DocumentKind::indicators, "Показатели на 2021 год");
  made.indicators = {indicator("Качество", "доля сдавших ОГЭ", 80, 85, 90),
                     indicator("МБОУ «Средняя школа № 7»", "доля сдавших ОГЭ", 79.1, 84, 78),
                     indicator("МБОУ «Луговская СШ»", "доля сдавших ОГЭ", 70, 75, 76)};
  made.parties = {school("p1", "МБОУ «Средняя школа № 7»", "7"), school("p2", "МБОУ «Луговская СШ»", std::nullopt)};
  return made;
}

generator::SiteInput sample_input() {
  generator::SiteInput input;
  input.today = *day("2021-10-15");
  input.documents.push_back({"lugovoy", "plan.docx", sample_plan()});
  input.documents.push_back({"lugovoy", "report.odt", sample_report()});
  input.documents.push_back({"lugovoy", "indicators.docx", sample_indicators()});
  return input;
}

std::map<std::string, std::string> generated(generator::SiteInput input, const generator::Theme& theme) {
  const auto site = generator::make_site(std::move(input), theme.words());
  const auto result =
      generator::generate(site, theme, [](std::size_t count, const std::function<void(std::size_t)>& body) {
        for (std::size_t i = 0; i < count; ++i) body(i);
      });
  EXPECT_EQ(result.mistakes, generator::Mistakes{});
  std::map<std::string, std::string> files;
  for (const auto& file : result.value) files.emplace(file.path, file.bytes);
  return files;
}

const std::map<std::string, std::string>& sample_files() {
  static const auto made = generated(sample_input());
  return made;
}

std::string sample_page(const std::string& path) {
  const auto found = sample_files().find(path);
  return found == sample_files().end() ? "no " + path : language::normalized(found->second);
}

}  // namespace vekha::tests
