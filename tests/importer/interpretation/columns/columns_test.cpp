#include <gtest/gtest.h>

#include "importer/interpretation/columns/assignment.hpp"
#include "importer/vocabulary/column_role.hpp"
#include "tests/importer/interpretation/columns/column_cases.hpp"

namespace vekha::importer {
namespace {

using enum ColumnRole;

TEST(Columns, have_the_roles_of_columns_tsv) {
  const auto cases = test::column_cases();
  ASSERT_FALSE(cases.empty());
  for (const test::ColumnCase& row : cases) {
    EXPECT_EQ(test::roles_of(row.table), row.roles) << row.table << "\n" << row.lesson;
  }
}

TEST(RoleTable, has_every_role_once_under_a_name_of_its_own) {
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < role_table().size(); ++i) {
    const RoleTraits& traits = role_table()[i];
    EXPECT_EQ(static_cast<std::size_t>(traits.role), i);
    EXPECT_EQ(&traits_of(traits.role), &traits);
    EXPECT_EQ(std::ranges::find(names, traits.name), names.end()) << traits.name;
    EXPECT_EQ(role_named(traits.name).has_value(), traits.worded);
    names.push_back(traits.name);
  }
  EXPECT_EQ(names.size(), static_cast<std::size_t>(ColumnRole::time) + 1);
}

TEST(Assignment, takes_the_best_sum_of_all_columns_not_the_best_role_of_each) {
  const auto found = best_assignment({{{period, 60}, {note, 50}}, {{period, 55}}}, 100, unknown);
  EXPECT_EQ(found.roles, (std::vector{note, period}));
  EXPECT_EQ(found.sum, 105);
}

TEST(Assignment, lets_a_second_column_have_a_single_role_for_its_price) {
  EXPECT_EQ(best_assignment({{{period, 200}}, {{period, 200}}}, 100, unknown).roles, (std::vector{period, period}));
  EXPECT_EQ(best_assignment({{{period, 200}}, {{period, 90}}}, 100, unknown).roles, (std::vector{period, unknown}));
  EXPECT_EQ(best_assignment({{{note, 10}}, {{note, 10}}}, 100, unknown).roles, (std::vector{note, note}));
}

TEST(Assignment, needs_the_role_it_is_told_to) {
  EXPECT_EQ(best_assignment({{{section, 90}, {activity, 20}}}, 100, activity).roles, (std::vector{activity}));
  EXPECT_FALSE(best_assignment({{{section, 90}}}, 100, activity).possible);
}

TEST(Assignment, of_equal_sums_takes_the_one_on_the_left) {
  EXPECT_EQ(best_assignment({{{number, 50}}, {{number, 50}}}, 100, unknown).roles, (std::vector{number, unknown}));
}

TEST(Assignment, knows_the_best_sum_with_each_other_role) {
  const auto found = best_assignment({{{period, 60}, {note, 50}}, {{period, 55}}}, 100, unknown);
  EXPECT_EQ(found.best_with[0], (std::vector<WeighedRole>{{unknown, 55}, {period, 60}, {note, 105}}));
}

TEST(Assignment, of_hundreds_of_columns_is_quick) {
  const std::vector<WeighedRole> roles{{number, 70}, {activity, 85},        {period, 94},   {responsible, 38},
                                       {status, 35}, {expected_result, 15}, {indicator, 20}};
  EXPECT_EQ(best_assignment(WeighedColumns(1000, roles), 100, activity).roles.size(), 1000U);
}

}  // namespace
}  // namespace vekha::importer
