#include <gtest/gtest.h>

#include <algorithm>

#include "importer/import.hpp"
#include "tests/support/variants/features.hpp"
#include "tests/support/variants/judging/score.hpp"
#include "tests/support/variants/variant.hpp"
#include "tests/support/zip_builder.hpp"

namespace vekha::test {
namespace {

constexpr int variants = 60;
constexpr int first_seed = 1001;  // others than those of the measuring program
constexpr double least_mean = 99;
constexpr double most_wrong = 0.002;

// Documents that nobody has seen, in many layouts, with the hard forms that are read. What the reading costs and where
// it fails: tests/bench/variants_bench.cpp.
TEST(Variants, of_invented_documents_are_understood) {
  const Words words;
  const auto vocabulary = importer::Vocabulary::built_in();
  ChoiceRules rules;
  for (const UnreadValue& unread : not_read_yet()) rules.never.emplace_back(unread.feature, unread.value);
  double sum = 0;
  int statements = 0;
  int wrong = 0;
  for (int seed = first_seed; seed < first_seed + variants; ++seed) {
    const Variant variant = variant_of(static_cast<std::uint64_t>(seed), words, rules);
    const auto document = importer::import_document(bytes_of(variant.bytes), vocabulary);
    ASSERT_TRUE(document) << "variant " << seed;
    const VariantScore score = score_of(variant.truth, document.value());
    sum += score.total();
    statements += score.statements;
    wrong += score.wrong;
  }
  EXPECT_GE(sum / variants, least_mean);
  EXPECT_LE(wrong, most_wrong * statements);
}

// What was read once stays read: rows go, none comes.
TEST(Variants, that_are_not_read_yet_become_fewer) {
  constexpr std::size_t most = 50;
  EXPECT_LE(not_read_yet().size(), most);
}

// A form that nothing can have would be measured by nobody.
TEST(Variants, have_every_value_of_every_feature) {
  for (const Feature& feature : features()) {
    for (const FeatureValue& value : feature.values) {
      Random random(1);
      const Choices choices(random, {.only = {{std::string(feature.name), std::string(value.name)}}});
      EXPECT_TRUE(choices.is(feature.name, value.name));
    }
  }
}

TEST(Variants, are_the_same_for_the_same_seed) {
  const Words words;
  EXPECT_EQ(variant_of(7, words).bytes, variant_of(7, words).bytes);
  EXPECT_NE(variant_of(7, words).bytes, variant_of(8, words).bytes);
}

// A measure that can't fall says nothing: damage to a right reading must show.
TEST(Variants, score_falls_where_the_reading_is_wrong) {
  TruePlan truth;
  truth.activities.push_back({.number = "1.", .text = "Проведение недели чтения", .responsible_text = "Ольхова А.П."});
  truth.activities[0].responsible = {{"Ольхова А.П.", {{TrueParty::Kind::person, "Ольхова"}}}};
  truth.activities[0].deadline = {.text = "2026 год", .family = "year", .reading = {}};
  truth.activities[0].deadline.reading.kind = model::ScheduleKind::interval;
  truth.activities[0].deadline.reading.intervals = {*model::year_interval(2026)};
  model::Document right;
  right.parties = {{.id = {"p1"}, .kind = model::PartyKind::person, .name = "Ольхова А.П."},
                   {.id = {"p2"}, .kind = model::PartyKind::person, .name = "Рогов И.С."}};
  right.activities.push_back(
      {.number = "1.", .text = truth.activities[0].text, .schedule = truth.activities[0].deadline.reading});
  right.activities[0].responsible = {{.text = "Ольхова А.П.", .parties = {{"p1"}}}};
  EXPECT_DOUBLE_EQ(score_of(truth, right).total(), 100);
  EXPECT_EQ(score_of(truth, right).wrong, 0);

  model::Document damaged = right;
  damaged.activities.push_back({.text = "Бумага офисная"});
  EXPECT_LT(score_of(truth, damaged).total(), 100) << "an invented activity";
  damaged = right;
  damaged.activities.clear();
  EXPECT_LT(score_of(truth, damaged).total(), 10) << "a lost activity";
  damaged = right;
  damaged.activities[0].schedule.intervals = {*model::year_interval(2027)};
  EXPECT_EQ(score_of(truth, damaged).wrong, 1) << "another year";
  damaged = right;
  damaged.activities[0].responsible[0].parties = {{"p2"}};
  EXPECT_EQ(score_of(truth, damaged).wrong, 1) << "somebody else";
}

// What a record says is a statement as a date is.
TEST(Variants, score_falls_where_a_record_is_wrong) {
  TruePlan truth;
  truth.records.progress.push_back(
      {.number = "1.", .text = "Проведение недели чтения", .status = {model::ProgressStatus::late}});
  truth.records.indicators.push_back({.text = "Число наставников", .unit = "чел.", .values = {{.period = "2026"}}});
  truth.records.indicators[0].values[0].target = 6;
  model::Document right;
  right.progress.push_back(
      {.number = "1.", .text = truth.records.progress[0].text, .status = model::ProgressStatus::late});
  right.indicators.push_back({.text = "Число наставников", .unit = "чел."});
  right.indicators[0].values.push_back({.period = "2026", .target = 6});
  EXPECT_DOUBLE_EQ(score_of(truth, right).total(), 100);
  EXPECT_EQ(score_of(truth, right).wrong, 0);

  model::Document damaged = right;
  damaged.progress[0].status = model::ProgressStatus::done;
  EXPECT_EQ(score_of(truth, damaged).wrong, 1) << "done, which it was not";
  damaged.progress[0].status = model::ProgressStatus::unknown;
  EXPECT_EQ(score_of(truth, damaged).wrong, 0) << "nothing is said";
  EXPECT_LT(score_of(truth, damaged).total(), 100);
  damaged = right;
  damaged.indicators[0].values[0].target = 61;
  EXPECT_EQ(score_of(truth, damaged).wrong, 1) << "the number of a note";
}

// A finding at the row says that people must look: the value is not stated for certain.
TEST(Variants, count_as_wrong_only_what_no_finding_doubts) {
  TruePlan truth;
  truth.records.progress.push_back({.text = "Проведение недели чтения", .status = {model::ProgressStatus::late}});
  model::Document document;
  document.progress.push_back({.text = truth.records.progress[0].text,
                               .status = model::ProgressStatus::done,
                               .source = {.table = 1, .row = 2}});
  EXPECT_EQ(score_of(truth, document).wrong, 1);
  document.diagnostics.push_back({.code = model::DiagnosticCode::column_ambiguous, .source = {.table = 1, .row = 3}});
  EXPECT_EQ(score_of(truth, document).wrong, 1) << "a finding about another row";
  document.diagnostics.back().source.row = 2;
  EXPECT_EQ(score_of(truth, document).wrong, 0);
}

// Words that name no exact days are read right where the span is not narrower than they allow.
TEST(Variants, accept_what_an_honest_reader_could_say) {
  TruePlan truth;
  truth.activities.push_back({.text = "Проведение недели чтения"});
  Deadline& deadline = truth.activities[0].deadline;
  deadline.text = "в начале апреля";
  deadline.reading.kind = model::ScheduleKind::interval;
  deadline.reading.intervals = {*model::month_interval(2026, 4)};
  deadline.outer = {.start = model::make_date(2026, 4, 1), .end = model::make_date(2026, 4, 15)};
  deadline.inner = {.start = model::make_date(2026, 4, 1), .end = model::make_date(2026, 4, 5)};
  model::Document document;
  document.activities.push_back({.text = truth.activities[0].text});
  const auto wrong = [&](int first, int last) {
    document.activities[0].schedule.kind = model::ScheduleKind::interval;
    document.activities[0].schedule.intervals = {
        {.start = model::make_date(2026, 4, first), .end = model::make_date(2026, 4, last)}};
    return score_of(truth, document).wrong;
  };
  EXPECT_EQ(wrong(1, 10), 0);
  EXPECT_EQ(wrong(1, 30), 0);
  EXPECT_EQ(wrong(1, 2), 1);
  EXPECT_EQ(wrong(20, 30), 1);
}

}  // namespace
}  // namespace vekha::test
