#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "importer/interpretation/kinds/kind_evidence.hpp"
#include "model/reading.hpp"

namespace vekha::importer {

/// One thing that speaks for a table being of a kind.
struct KindRule {
  std::string_view id;  ///< of the sentence explain.reason.<id>
  model::TableKind kind = model::TableKind::none;
  int weight = 0;
  bool needed = false;  ///< without it the table is not of the kind
  bool (*holds)(const KindEvidence& table) = nullptr;
};

/// How well a table fits a kind.
struct Fit {
  int score = 0;                          ///< 0: it is not of the kind
  std::vector<std::string_view> reasons;  ///< ids of the rules that hold
};

/// What counts against every kind alike: a column of a plan that the kind has no place for.
constexpr int misplaced_column = 25;

/// The columns that make a plan.
std::span<const ColumnRole> plan_columns();

/// The built-in rules, by kind.
std::vector<KindRule> kind_rules();

/// The fit of one kind: the sum of its rules that hold, less what it misplaces. Without a needed rule it is 0. places:
/// the columns of a plan that the kind has a place for.
Fit fit_of(model::TableKind kind, std::span<const ColumnRole> places, const KindEvidence& table,
           std::span<const KindRule> rules);

}  // namespace vekha::importer
