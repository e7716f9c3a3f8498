#include "generator/pages/parts/indicator_view.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <set>

namespace vekha::generator {
namespace {

using model::Indicator;
using model::IndicatorValue;

/// Per cent of a chart's width left free at each side.
constexpr double margin = 8;
/// More columns than any plan has years, so that a misread table stays a page.
constexpr std::size_t most_columns = 40;

/// Numbers of documents have few decimals: what is nearer than this is the same number.
bool same(double a, double b) { return std::abs(a - b) < 1e-9 * std::max({1.0, std::abs(a), std::abs(b)}); }

/// Which way the plan wants the number to go: 1 up, -1 down, 0 unknown.
int wanted_direction(const Indicator& indicator) {
  std::optional<double> from = indicator.baseline;
  for (const IndicatorValue& value : indicator.values) {
    if (!value.target) continue;
    if (from && !same(*value.target, *from)) return *value.target > *from ? 1 : -1;
    if (!from) from = value.target;
  }
  return 0;
}

Verdict verdict_of(const Indicator& indicator, std::optional<double> actual, int direction) {
  if (!actual) return Verdict::no_data;
  if (!indicator.baseline) return Verdict::no_comparison;
  if (same(*actual, *indicator.baseline)) return Verdict::same;
  if (direction == 0) return Verdict::no_comparison;
  return (*actual > *indicator.baseline) == (direction > 0) ? Verdict::better : Verdict::worse;
}

std::string with_unit(std::optional<double> value, const std::optional<std::string>& text, const std::string& unit,
                      const Words& words) {
  if (text) return *text;
  return value ? words.measured(*value, unit) : words("indicator.no-number");
}

std::string per_cent(double value) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.1f", value);
  return text.data();
}

/// Places of the known numbers on the rail; all in the middle where they are equal.
class Rail {
 public:
  Rail(std::optional<double> a, std::optional<double> b, std::optional<double> c) {
    for (const auto& value : {a, b, c}) {
      if (!value) continue;
      low_ = known_ ? std::min(low_, *value) : *value;
      high_ = known_ ? std::max(high_, *value) : *value;
      known_ = true;
    }
  }
  [[nodiscard]] std::string place(double value) const {
    if (same(low_, high_)) return per_cent(50);
    return per_cent(margin + (100 - 2 * margin) * (value - low_) / (high_ - low_));
  }

 private:
  double low_ = 0, high_ = 0;
  bool known_ = false;
};

std::string verdict_name(Verdict verdict) {
  switch (verdict) {
    case Verdict::better:
      return "better";
    case Verdict::same:
      return "same";
    case Verdict::worse:
      return "worse";
    case Verdict::no_data:
      return "no-data";
    case Verdict::no_comparison:
      return "no-comparison";
  }
  return {};
}

/// «Цель достигнута.», «До цели не хватило 0,2 балла.»
std::string target_sentence(const Indicator& indicator, const IndicatorReading& reading, const Words& words) {
  if (reading.period == nullptr) return words("indicator.no-actual");
  if (!reading.period->actual) return reading.period->actual_text ? std::string() : words("indicator.no-actual");
  if (!reading.period->target || !reading.target_reached) return {};
  if (*reading.target_reached) return words("indicator.reached");
  const double missing = std::abs(*reading.period->target - *reading.period->actual);
  const std::string_view points = indicator.unit == "%" ? "indicator.points" : "";
  return sentence(words("indicator.missed", {{"gap", words.measured(missing, indicator.unit, points)}}));
}

void set_places(View& view, const Indicator& indicator, const IndicatorReading& reading, const std::string& colour) {
  const auto target = reading.period != nullptr ? reading.period->target : std::nullopt;
  const auto actual = reading.period != nullptr ? reading.period->actual : std::nullopt;
  const Rail rail(indicator.baseline, target, actual);
  const auto place = [&](std::optional<double> value) { return value ? rail.place(*value) : std::string(); };
  const bool moved = indicator.baseline && actual;
  view.set("from_x", place(indicator.baseline))
      .set("aim_x", place(target))
      .set("now_x", place(actual))
      .set("moved", moved)
      .set("move_class", "move s-" + colour)
      .set("now_class", "f-" + colour);
}

}  // namespace

IndicatorReading read_indicator(const Indicator& indicator) {
  IndicatorReading reading;
  for (const IndicatorValue& value : indicator.values) {
    if (reading.period == nullptr || value.actual || value.actual_text) reading.period = &value;
  }
  if (reading.period == nullptr) return reading;
  const int direction = wanted_direction(indicator);
  const auto& target = reading.period->target;
  const auto& actual = reading.period->actual;
  reading.fewer_is_better = direction < 0;
  reading.verdict = verdict_of(indicator, actual, direction);
  if (target && actual && direction != 0)
    reading.target_reached = direction > 0 ? *actual >= *target : *actual <= *target;
  if (target && actual && direction == 0 && same(*target, *actual)) reading.target_reached = true;
  return reading;
}

bool has_numbers(const Indicator& indicator) {
  return indicator.baseline || std::ranges::any_of(indicator.values, [](const IndicatorValue& value) {
           return value.target || value.actual;
         });
}

bool has_values(const Indicator& indicator) {
  return has_numbers(indicator) || indicator.baseline_text ||
         std::ranges::any_of(indicator.values,
                             [](const IndicatorValue& value) { return value.target_text || value.actual_text; });
}

View verdict_tag(Verdict verdict, const Words& words) {
  const bool better = verdict == Verdict::better;
  const bool worse = verdict == Verdict::worse;
  return View()
      .set("word", words("verdict." + verdict_name(verdict)))
      .set("tag_class", better  ? "tag is-done"
                        : worse ? "tag is-late"
                                : "tag")
      .set("icon", better                     ? "i-done"
                   : worse                    ? "i-late"
                   : verdict == Verdict::same ? "i-planned"
                                              : "i-nodate");
}

View chart_view(const Indicator& indicator, const Words& words) {
  const IndicatorReading reading = read_indicator(indicator);
  const bool better = reading.verdict == Verdict::better;
  const std::string colour = better ? "done" : reading.verdict == Verdict::worse ? "late" : "planned";
  const auto target = reading.period != nullptr ? reading.period->target : std::nullopt;
  const auto actual = reading.period != nullptr ? reading.period->actual : std::nullopt;
  const std::optional<std::string> none;
  const auto& aim_text = reading.period != nullptr ? reading.period->target_text : none;
  const auto& now_text = reading.period != nullptr ? reading.period->actual_text : none;
  const std::string from = with_unit(indicator.baseline, indicator.baseline_text, indicator.unit, words);
  const std::string aim = with_unit(target, aim_text, indicator.unit, words);
  const std::string now = with_unit(actual, now_text, indicator.unit, words);
  const std::string period = reading.period != nullptr ? reading.period->period : std::string();
  std::string name = capitalised(indicator.text);
  if (reading.fewer_is_better) name.append(" ").append(words("indicator.fewer"));
  View view;
  view.set("name", name)
      .set("tag", verdict_tag(reading.verdict, words))
      .set("sentence", target_sentence(indicator, reading, words))
      .set("description",
           words("indicator.chart", {{"name", name}, {"from", from}, {"aim", aim}, {"now", now}, {"period", period}}))
      .set("period", period)
      .set("from", from)
      .set("aim", aim)
      .set("now", now);
  set_places(view, indicator, reading, colour);
  return view;
}

namespace {

/// A column of the table: the targets or the actual values of a period.
struct Column {
  std::string period;
  bool actual;
  friend auto operator<=>(const Column&, const Column&) = default;
};

/// The columns that hold a value, by period, targets first.
std::vector<Column> columns_of(const std::vector<const Indicator*>& indicators) {
  std::set<Column> columns;
  for (const Indicator* indicator : indicators) {
    for (const IndicatorValue& value : indicator->values) {
      if (value.target || value.target_text) columns.insert({value.period, false});
      if (value.actual || value.actual_text) columns.insert({value.period, true});
    }
  }
  std::vector<Column> kept(columns.begin(), columns.end());
  kept.resize(std::min(kept.size(), most_columns));
  return kept;
}

std::string label_of(const Column& column, const Words& words) {
  if (column.period.empty()) return words(column.actual ? "indicator.now" : "indicator.aim");
  return words(column.actual ? "indicator.actual-of" : "indicator.target-of", {{"period", column.period}});
}

std::string cell_of(const Indicator& indicator, const Column& column, const Words& words) {
  const auto value = std::ranges::find(indicator.values, column.period, &IndicatorValue::period);
  if (value == indicator.values.end()) return words("indicator.dash");
  if (const auto& text = column.actual ? value->actual_text : value->target_text) return *text;
  const auto number = column.actual ? value->actual : value->target;
  return number ? words.number(*number) : words("indicator.dash");
}

}  // namespace

namespace {

std::string base_of(const Indicator& indicator, const Words& words) {
  if (indicator.baseline_text) return *indicator.baseline_text;
  return indicator.baseline ? words.number(*indicator.baseline) : words("indicator.dash");
}

}  // namespace

View indicator_table(const std::vector<const Indicator*>& indicators, const std::string& caption, const Words& words) {
  const auto columns = columns_of(indicators);
  View::List heads;
  for (const Column& column : columns) heads.push_back(View().set("label", label_of(column, words)));
  View::List rows;
  for (const Indicator* indicator : indicators) {
    View::List cells;
    for (const Column& column : columns) {
      cells.push_back(View().set("label", label_of(column, words)).set("number", cell_of(*indicator, column, words)));
    }
    rows.push_back(View()
                       .set("name", capitalised(indicator->text))
                       .set("unit", indicator->unit)
                       .set("from", base_of(*indicator, words))
                       .set("note", indicator->note.value_or(""))
                       .set("cells", std::move(cells))
                       .set("tag", verdict_tag(read_indicator(*indicator).verdict, words)));
  }
  return View().set("caption", caption).set("columns", std::move(heads)).set("indicator_rows", std::move(rows));
}

}  // namespace vekha::generator
