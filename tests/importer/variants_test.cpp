#include <gtest/gtest.h>

#include <algorithm>

#include "importer/import.hpp"
#include "tests/support/variants/score.hpp"
#include "tests/support/variants/variant.hpp"
#include "tests/support/zip_builder.hpp"

namespace vekha::test {
namespace {

constexpr int variants = 40;
constexpr int first_seed = 1001;  // others than those of the measuring program
constexpr double least_mean = 97;
constexpr double most_wrong = 0.005;

// Plans that nobody has seen, in many layouts. What the reading costs and where it fails:
// tests/bench/variants_bench.cpp.
TEST(Variants, of_invented_plans_are_understood) {
  const Words words;
  const auto vocabulary = importer::Vocabulary::built_in();
  double sum = 0;
  int statements = 0;
  int wrong = 0;
  for (int seed = first_seed; seed < first_seed + variants; ++seed) {
    const Variant variant = variant_of(static_cast<std::uint64_t>(seed), words);
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

}  // namespace
}  // namespace vekha::test
