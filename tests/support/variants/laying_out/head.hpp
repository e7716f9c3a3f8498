#pragma once

#include <string>
#include <vector>

#include "importer/body/body.hpp"
#include "tests/support/variants/choices.hpp"
#include "tests/support/variants/plan.hpp"

namespace vekha::test {

/// What stands above a plan: approval, title, the lines around it. Fills in the truth what they say.
std::vector<importer::BodyBlock> head_of(TruePlan& plan, const Choices& choices, Random& random, const Words& words);

/// The header of the pages; empty: there is none.
std::string page_header_of(const Choices& choices);

}  // namespace vekha::test
