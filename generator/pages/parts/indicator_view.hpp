#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "generator/view.hpp"
#include "generator/wording/words.hpp"
#include "model/indicator.hpp"

namespace vekha::generator {

/// What came of an indicator. The direction is the plan's own: more is better where the targets lie above the start,
/// fewer is better where they lie below; where they don't tell, no verdict is given.
enum class Verdict { better, same, worse, no_data, no_comparison };

struct IndicatorReading {
  Verdict verdict = Verdict::no_data;
  bool fewer_is_better = false;
  std::optional<bool> target_reached;
  /// The period that is compared: the latest with an actual value, else the first. nullptr where there are no periods.
  const model::IndicatorValue* period = nullptr;
};
IndicatorReading read_indicator(const model::Indicator& indicator);

/// Names of the partial "chart".
View chart_view(const model::Indicator& indicator, const Words& words);

/// Names of the partial "indicator_table": columns by period, rows by indicator. Groups are left to the page.
View indicator_table(const std::vector<const model::Indicator*>& indicators, const std::string& caption,
                     const Words& words);

/// Whether any number is known.
bool has_numbers(const model::Indicator& indicator);
/// Whether an indicator has a value at all, in numbers or in words.
bool has_values(const model::Indicator& indicator);

/// Names of the partial "tag" for a verdict.
View verdict_tag(Verdict verdict, const Words& words);

}  // namespace vekha::generator
