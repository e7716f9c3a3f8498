#include "generator/site/site_model.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "generator/generate.hpp"
#include "tests/generator/sample_site.hpp"

namespace vekha::generator {
namespace {

using tests::sample_input;
using tests::sample_plan;
using tests::sample_theme;

Site site_of(SiteInput input) { return make_site(std::move(input), sample_theme().words()); }

TEST(SiteModel, puts_the_documents_of_a_folder_together) {
  const Site site = site_of(sample_input());
  ASSERT_EQ(site.municipalities.size(), 1U);
  const Municipality& municipality = site.municipalities.front();
  EXPECT_EQ(municipality.path, "lugovoy/index.html");
  EXPECT_EQ(municipality.name, "Луговой округ");
  EXPECT_EQ(municipality.region, "Примерная область");
  ASSERT_EQ(municipality.plans.size(), 1U);
  EXPECT_EQ(municipality.plans.front().path, "lugovoy/plans/plan-2021.html");
  EXPECT_EQ(municipality.plans.front().title, "Дорожная карта, 2021\u00A0год");
  EXPECT_EQ(municipality.others.size(), 2U);
  EXPECT_TRUE(municipality.has_results);
}

TEST(SiteModel, names_folders_after_municipalities_where_files_lie_bare) {
  SiteInput input;
  input.today = *model::date_from_iso("2021-10-15");
  input.documents.push_back({"", "plan.docx", sample_plan()});
  EXPECT_EQ(site_of(std::move(input)).municipalities.front().slug, "lugovoy-okrug");
}

TEST(SiteModel, keeps_municipalities_out_of_reserved_folders) {
  SiteInput input = sample_input();
  for (SiteDocument& document : input.documents) document.folder = "assets";
  EXPECT_EQ(site_of(std::move(input)).municipalities.front().slug, "assets-2");
}

TEST(SiteModel, takes_words_of_the_settings_first) {
  SiteInput input = sample_input();
  input.settings.municipalities["lugovoy"] = {.name = "Луга", .short_name = "Лг", .example = true, .contact = {}};
  input.settings.plan_titles["lugovoy/plan.docx"] = "Шаг вперёд, 2021 год";
  const Site site = site_of(std::move(input));
  EXPECT_EQ(site.municipalities.front().name, "Луга");
  EXPECT_EQ(site.municipalities.front().short_name, "Лг");
  EXPECT_TRUE(site.municipalities.front().example);
  EXPECT_EQ(site.municipalities.front().plans.front().title, "Шаг вперёд, 2021 год");
}

TEST(SiteModel, gathers_schools_of_all_documents) {
  const Site site = site_of(sample_input());
  const auto& schools = site.municipalities.front().schools;
  ASSERT_EQ(schools.size(), 2U);
  EXPECT_EQ(schools[0].label, "Школа №\u00A07");
  EXPECT_EQ(schools[0].path, "lugovoy/schools/shkola-7.html");
  EXPECT_EQ(schools[1].label, "Луговская СШ");
  EXPECT_EQ(schools[1].path, "lugovoy/schools/lugovskaya-ssh.html");
  EXPECT_EQ(schools[0].head, "Директор школы Примерова А.И.");
  EXPECT_EQ(schools[0].mentors, std::vector<std::size_t>{1});
  EXPECT_EQ(schools[1].mentees, std::vector<std::size_t>{0});
}

TEST(SiteModel, puts_schools_in_the_order_of_their_numbers) {
  SiteInput input = sample_input();
  auto& parties = input.documents.front().document.parties;
  for (const char* number : {"27", "3", "12"}) {
    parties.push_back({.id = {std::string("n") + number},
                       .kind = model::PartyKind::school,
                       .name = std::string("МБОУ «Основная школа № ") + number + "»",
                       .number = number});
  }
  const Site site = site_of(std::move(input));
  std::vector<std::string> numbers;
  for (const School& school : site.municipalities.front().schools) numbers.push_back(school.number);
  EXPECT_EQ(numbers, (std::vector<std::string>{"3", "7", "12", "27", ""}));
}

TEST(SiteModel, tells_own_activities_from_shared_ones) {
  const Site site = site_of(sample_input());
  const auto& schools = site.municipalities.front().schools;
  EXPECT_EQ(schools[0].own, (std::vector<ActivityRef>{{0, 0}, {0, 1}}));
  EXPECT_EQ(schools[0].shared, (std::vector<ActivityRef>{{0, 2}, {0, 3}}));
  EXPECT_TRUE(schools[1].own.empty());
  EXPECT_EQ(schools[1].shared, (std::vector<ActivityRef>{{0, 2}, {0, 3}}));
}

TEST(SiteModel, lets_the_number_decide_within_a_municipality) {
  SiteInput input = sample_input();
  input.documents[2].document.parties[0].name = "СОШ №7";
  EXPECT_EQ(site_of(std::move(input)).municipalities.front().schools.size(), 2U);
}

TEST(SiteModel, computes_states_from_calendar_and_report) {
  const Site site = site_of(sample_input());
  const auto& states = site.municipalities.front().plans.front().states;
  EXPECT_EQ(states[0].status, Status::done);
  EXPECT_EQ(states[1].status, Status::active);
  EXPECT_EQ(states[2].status, Status::planned);
  EXPECT_EQ(states[3].status, Status::depends);
  EXPECT_TRUE(states[0].in_document);
}

TEST(SiteModel, believes_the_newest_report) {
  SiteInput input = sample_input();
  model::Document later = tests::sample_report();
  later.period->end = model::date_from_iso("2021-09-30");
  later.progress.front().status = model::ProgressStatus::late;
  input.documents.insert(input.documents.begin(), {"lugovoy", "a-later.odt", later});
  EXPECT_EQ(site_of(std::move(input)).municipalities.front().plans.front().states[0].status, Status::overdue);
}

TEST(SiteModel, derives_a_period_from_dates_where_the_document_has_none) {
  SiteInput input = sample_input();
  input.documents.front().document.period.reset();
  const Site site = site_of(std::move(input));
  const Plan& plan = site.municipalities.front().plans.front();
  EXPECT_EQ(plan.period, (PlanPeriod{model::date_from_iso("2021-04-01"), model::date_from_iso("2021-12-15")}));
  EXPECT_EQ(site.municipalities.front().months.size(), 9U);
}

TEST(SiteModel, shows_minutes_as_decisions_of_their_day) {
  SiteInput input = sample_input();
  input.documents.push_back({"lugovoy", "minutes.docx", sample_plan()});
  model::Document& minutes = input.documents.back().document;
  minutes.kind = model::DocumentKind::minutes;
  minutes.title = "Протокол совещания";
  minutes.approval.date = model::make_date(2021, 2, 14);
  const Site site = site_of(std::move(input));
  const auto& plans = site.municipalities.front().plans;
  const auto shown = std::ranges::find(plans, "minutes.docx", &Plan::file);
  ASSERT_NE(shown, plans.end());
  EXPECT_EQ(shown->title, "Решения совещания, 14\u00A0февраля 2021\u00A0года");
  EXPECT_EQ(shown->path, "lugovoy/plans/decisions-2021.html");
}

TEST(SiteModel, sets_addresses_and_titles_of_like_plans_apart) {
  SiteInput input = sample_input();
  input.documents.push_back({"lugovoy", "plan-b.docx", sample_plan()});
  input.documents.back().document.title = "Другой план";
  const Site site = site_of(std::move(input));
  const auto& plans = site.municipalities.front().plans;
  ASSERT_EQ(plans.size(), 2U);
  EXPECT_NE(plans[0].path, plans[1].path);
  EXPECT_NE(plans[0].title, plans[1].title);
}

TEST(SiteModel, lets_a_later_edition_not_take_the_address_of_the_first) {
  SiteInput input = sample_input();
  input.documents.push_back({"lugovoy", "plan-changed.docx", sample_plan()});
  const Site site = site_of(std::move(input));
  for (const Plan& plan : site.municipalities.front().plans) {
    EXPECT_EQ(plan.slug, plan.file == "plan.docx" ? "plan-2021" : "plan-2021-2");
  }
}

TEST(SiteModel, has_results_only_where_numbers_or_reports_are) {
  SiteInput input = sample_input();
  input.documents.resize(1);
  EXPECT_FALSE(site_of(input).municipalities.front().has_results);
  model::Indicator bare;
  bare.text = "доля сдавших ОГЭ";
  input.documents.front().document.indicators.push_back(bare);
  EXPECT_FALSE(site_of(input).municipalities.front().has_results);
  input.documents.front().document.indicators.front().baseline = 80;
  EXPECT_TRUE(site_of(input).municipalities.front().has_results);
}

TEST(SiteModel, counts_only_the_edition_in_force) {
  SiteInput input = sample_input();
  input.documents.push_back({"lugovoy", "plan-changed.docx", sample_plan()});
  input.documents.back().document.approval.date = model::date_from_iso("2021-05-15");
  const Site site = site_of(std::move(input));
  const auto& municipality = site.municipalities.front();
  ASSERT_EQ(municipality.plans.size(), 2U);
  EXPECT_EQ(municipality.plans[0].newer, 1U);
  EXPECT_FALSE(municipality.plans[1].newer);
  EXPECT_EQ(municipality.schools[0].own, (std::vector<ActivityRef>{{1, 0}, {1, 1}}));
}

TEST(SiteModel, takes_plans_of_other_titles_or_years_for_other_plans) {
  SiteInput input = sample_input();
  input.documents.push_back({"lugovoy", "plan-2022.docx", sample_plan()});
  input.documents.back().document.period =
      model::Period{"на 2022 год", model::date_from_iso("2022-01-01"), model::date_from_iso("2022-12-31")};
  input.documents.push_back({"lugovoy", "plan-parents.docx", sample_plan()});
  input.documents.back().document.title = "План работы с родителями";
  const Site site = site_of(std::move(input));
  for (const Plan& plan : site.municipalities.front().plans) EXPECT_FALSE(plan.newer) << plan.file;
}

TEST(SiteModel, tells_the_schools_of_every_action) {
  SiteInput input = sample_input();
  input.documents.front().document.activities[3].actions = {{{"p2"}, "Провести"}, {{"p4"}, "Принять участие"}};
  const Site site = site_of(std::move(input));
  const auto& by_action = site.municipalities.front().plans.front().states[3].by_action;
  EXPECT_EQ(by_action, (std::vector<std::vector<std::size_t>>{{1}, {0, 1}}));
}

TEST(SiteModel, does_not_depend_on_the_order_of_the_documents) {
  SiteInput turned = sample_input();
  std::ranges::reverse(turned.documents);
  EXPECT_EQ(tests::generated(sample_input()), tests::generated(std::move(turned)));
}

TEST(SiteModel, makes_no_thousand_pages_of_a_misread_year) {
  SiteInput input = sample_input();
  input.documents.front().document.period->end = model::date_from_iso("2199-12-31");
  EXPECT_EQ(site_of(std::move(input)).municipalities.front().months.size(), 240U);
}

TEST(SiteModel, a_document_causes_a_bounded_number_of_schools) {
  SiteInput input = sample_input();
  model::Document& plan = input.documents.front().document;
  for (int i = 0; i < 5'000; ++i) {
    const std::string number = std::to_string(1'000 + i);
    plan.parties.push_back(
        {.id = {"school-" + number}, .kind = model::PartyKind::school, .name = "Школа № " + number, .number = number});
    plan.activities.front().responsible.front().parties.push_back({"school-" + number});
  }
  const Site site = site_of(std::move(input));
  const Municipality& municipality = site.municipalities.front();
  EXPECT_EQ(municipality.schools.size(), 3'000U);
  for (const Plan& each : municipality.plans) {
    for (const ActivityState& state : each.states) {
      for (const std::size_t place : state.own) EXPECT_LT(place, municipality.schools.size());
    }
  }
}

TEST(SiteModel, a_row_names_a_bounded_number_of_responsible_parties) {
  SiteInput input = sample_input();
  for (SiteDocument& document : input.documents) {
    if (document.document.activities.empty()) continue;
    for (int i = 0; i < 200; ++i)
      document.document.activities.front().responsible.push_back({.text = "отдел " + std::to_string(i), .parties = {}});
  }
  const auto files = tests::generated(std::move(input));
  const std::string& page = files.at("lugovoy/plans/plan-2021.html");
  EXPECT_NE(page.find("в документе"), std::string::npos);
  EXPECT_EQ(page.find("Отдел\u00A0199"), std::string::npos);
  EXPECT_EQ(page.find("Отдел 199"), std::string::npos);
  EXPECT_NE(files.at("lugovoy/plans/plan-2021.json").find("отдел 199"), std::string::npos) << "the data have all";
}

}  // namespace
}  // namespace vekha::generator
