#pragma once

#include <string>
#include <vector>

#include "generator/site/site_model.hpp"
#include "generator/view.hpp"

namespace vekha::generator {

/// Indicators that stand under one heading of a document.
struct IndicatorGroup {
  std::string title;  ///< may be empty
  const model::Document* document = nullptr;
  const School* school = nullptr;  ///< the heading names this school
  std::vector<const model::Indicator*> indicators;
};

/// All indicators of a municipality, in the order of its documents.
std::vector<IndicatorGroup> indicator_groups(const Municipality& municipality);

/// Those of one document of the municipality.
std::vector<IndicatorGroup> indicator_groups(const Municipality& municipality, const model::Document& document);

/// For each school of a municipality the groups whose heading names it: computed once for the pages of all.
std::vector<std::vector<IndicatorGroup>> indicator_groups_by_school(const Municipality& municipality);

/// Names of the partial "indicator_group": numbers as charts with a table, without numbers as a list.
View indicator_group_view(const IndicatorGroup& group, const Words& words);

/// How many indicators of some groups are better, worse, ...: «Из 10 показателей лучше стали 7, хуже — 1.»; empty where
/// no actual number is known.
std::string verdict_sentence(const std::vector<IndicatorGroup>& groups, const Words& words);

}  // namespace vekha::generator
