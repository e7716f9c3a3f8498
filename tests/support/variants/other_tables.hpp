#pragma once

#include <vector>

#include "importer/body/body.hpp"
#include "tests/support/variants/plan.hpp"

namespace vekha::test {

/// A table that is no plan, under its caption: money, contacts, staff, prices, lessons, figures, terms, acts, lists to
/// sign, participants, exams, changes of a document. Nothing in it is an activity.
std::vector<importer::BodyBlock> other_table(const TruePlan& plan, Random& random, const Words& words);

}  // namespace vekha::test
