#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/activity.hpp"
#include "model/diagnostic.hpp"

namespace vekha::model {

/// Values of an indicator in one period, in Indicator::unit.
struct IndicatorValue {
  std::string period;  ///< as printed, without «год»: "2021", "2021/2022"
  std::optional<double> target, actual;
  std::optional<std::string> target_text, actual_text;  ///< as printed, where a number does not say all of it
  friend bool operator==(const IndicatorValue&, const IndicatorValue&) = default;
};

struct Indicator {
  std::string group;  ///< heading it stands under; may be empty
  std::string text;
  std::string unit;  ///< "%", "чел."; empty where none is given
  std::optional<double> baseline;
  std::optional<std::string> baseline_text;
  std::vector<IndicatorValue> values;  ///< in the order of the document
  std::optional<std::string> note;     ///< why a value is another than planned
  SourceLocation source;               ///< empty where it stands in the running text
  friend bool operator==(const Indicator&, const Indicator&) = default;
};

struct Risk {
  std::optional<std::string> number;
  std::string title;
  std::vector<std::string> targets, indicators;
  std::vector<ExtraField> extra;
  SourceLocation source;
  friend bool operator==(const Risk&, const Risk&) = default;
};

}  // namespace vekha::model
