#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "tests/importer/interpretation/columns/column_cases.hpp"

// Every rule has its witness in columns.tsv: a table that is read otherwise without it.
namespace vekha::importer {
namespace {

bool is_noticed(const Rules& rules, const std::vector<test::ColumnCase>& cases) {
  return std::ranges::any_of(cases, [&](const test::ColumnCase& row) {
    return test::roles_of(row.table, rules) != test::roles_of(row.table);
  });
}

TEST(RuleWitness, stands_in_columns_tsv_for_every_rule) {
  const auto cases = test::column_cases();
  const Rules built_in = built_in_rules();
  for (std::size_t i = 0; i < built_in.columns.size(); ++i) {
    std::vector<Rule> changed(built_in.columns.begin(), built_in.columns.end());
    changed[i].weight = 0;
    Rules without = built_in;
    without.columns = changed;
    EXPECT_TRUE(is_noticed(without, cases)) << changed[i].id << " has no witness";
  }
  for (std::size_t i = 0; i < built_in.shapes.size(); ++i) {
    std::vector<ShapeRule> changed(built_in.shapes.begin(), built_in.shapes.end());
    changed[i].weight = 0;
    Rules without = built_in;
    without.shapes = changed;
    EXPECT_TRUE(is_noticed(without, cases)) << changed[i].id << " has no witness";
  }
}

}  // namespace
}  // namespace vekha::importer
