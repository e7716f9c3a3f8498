#include "generator/pages/parts/indicator_view.hpp"

#include <gtest/gtest.h>

#include "language/text.hpp"

#include "tests/generator/sample_site.hpp"

namespace vekha::generator {
namespace {

using model::Indicator;

const Words& words() { return tests::default_words(); }

Indicator indicator(std::optional<double> baseline, std::vector<model::IndicatorValue> values, std::string unit = "%") {
  Indicator made;
  made.text = "доля выпускников";
  made.unit = std::move(unit);
  made.baseline = baseline;
  made.values = std::move(values);
  return made;
}

Verdict verdict(const Indicator& of) { return read_indicator(of).verdict; }

TEST(Indicator, is_judged_by_the_direction_of_its_targets) {
  EXPECT_EQ(verdict(indicator(86.4, {{"2025", 89, 90.2}})), Verdict::better);
  EXPECT_EQ(verdict(indicator(52.3, {{"2025", 54, 51.7}})), Verdict::worse);
  EXPECT_EQ(verdict(indicator(11, {{"2025", 8, 9}})), Verdict::better);
  EXPECT_EQ(verdict(indicator(11, {{"2025", 8, 12}})), Verdict::worse);
  EXPECT_EQ(verdict(indicator(11, {{"2025", 8, 11}})), Verdict::same);
  EXPECT_EQ(verdict(indicator(11, {{"2025", 11, 12}, {"2026", 13, {}}})), Verdict::better);
}

TEST(Indicator, is_not_judged_where_the_document_does_not_tell) {
  EXPECT_EQ(verdict(indicator(18.2, {{"2025", 19, {}}})), Verdict::no_data);
  EXPECT_EQ(verdict(indicator({}, {{"2025", 100, 69.3}})), Verdict::no_comparison);
  EXPECT_EQ(verdict(indicator(50, {{"2025", {}, 60}})), Verdict::no_comparison);
  EXPECT_EQ(verdict(indicator({}, {})), Verdict::no_data);
}

std::string text_of(const View& view, std::string_view name) {
  return language::normalized(std::get<std::string>(*view.find(name)));
}

TEST(Indicator, says_how_far_the_target_is) {
  EXPECT_EQ(text_of(chart_view(indicator(86.4, {{"2025", 89, 90.2}}), words()), "sentence"), "Цель достигнута.");
  EXPECT_EQ(text_of(chart_view(indicator(61.5, {{"2025", 63, 62.8}}, "балл"), words()), "sentence"),
            "До цели не хватило 0,2 балла.");
  EXPECT_EQ(text_of(chart_view(indicator(11, {{"2025", 8, 9}}, "ед."), words()), "sentence"),
            "До цели не хватило 1 ед.");
  EXPECT_EQ(text_of(chart_view(indicator({}, {{"2025", 100, 69.3}, {"2026", 110, {}}}), words()), "sentence"),
            "До цели не хватило 30,7 процентного пункта.");
  EXPECT_EQ(text_of(chart_view(indicator(18.2, {{"2025", 19, {}}}), words()), "sentence"), "Итог не сообщили.");
}

TEST(Indicator, names_where_fewer_is_better) {
  EXPECT_EQ(text_of(chart_view(indicator(11, {{"2025", 8, 9}}), words()), "name"),
            "Доля выпускников (чем меньше, тем лучше)");
}

TEST(Indicator, places_equal_numbers_in_the_middle) {
  const View chart = chart_view(indicator(5, {{"2025", 5, 5}}), words());
  EXPECT_EQ(text_of(chart, "from_x"), "50.0");
  EXPECT_EQ(text_of(chart, "now_x"), "50.0");
}

TEST(Indicator, shows_only_columns_that_hold_numbers) {
  const Indicator one = indicator(1, {{"2025", 2, 3}, {"2026", 4, {}}});
  const View table = indicator_table({&one}, "Показатели", words());
  EXPECT_EQ(std::get<View::List>(*table.find("columns")).size(), 3U);
}

}  // namespace
}  // namespace vekha::generator
