#pragma once

#include <string_view>

#include "tests/support/variants/deadlines.hpp"

namespace vekha::test {

/// A phrase of a hard form, named as the values of the feature «deadlines»: «approximate», «two subjects», …
Deadline hard_deadline_in(std::string_view form, const PlanTime& plan, Random& random, const Words& words);

}  // namespace vekha::test
