#pragma once

#include <string>
#include <vector>

#include "tests/support/variants/choices.hpp"
#include "tests/support/variants/plan.hpp"

/// What is decided about a plan before its rows are written.
namespace vekha::test {

/// Numbers sections and activities, joins who is responsible into one text, lets neighbours share a cell. By activity:
/// how many rows its shared cell has, 0 where the cell above covers it.
std::vector<int> prepare(TruePlan& plan, const Choices& choices, Random& random, const Words& words);

/// The year of an activity whose deadline a column or a row of years completes; empty in other shapes.
std::string year_of(const TruePlan& plan, const Choices& choices, int activity);

}  // namespace vekha::test
