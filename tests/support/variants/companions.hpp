#pragma once

#include <vector>

#include "importer/body/body.hpp"
#include "tests/support/variants/plan.hpp"

/// Tables that stand beside a plan in its document and say something that must be read too.
namespace vekha::test {

using Blocks = std::vector<importer::BodyBlock>;

/// What the programme of a plan is, with the time it covers.
Blocks passport_of(TruePlan& plan, Random& random, const Words& words);

/// Who helps whom, a row each.
Blocks mentor_rows(TruePlan& plan, Random& random);

/// Indicators, risks, money and participants, each under its caption.
std::vector<Blocks> tables_of_all_kinds(TruePlan& plan, Random& random, const Words& words);

/// Minutes whose decisions are the activities of the plan.
Blocks minutes_of(TruePlan& plan, Random& random);

}  // namespace vekha::test
