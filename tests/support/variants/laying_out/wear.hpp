#pragma once

#include <vector>

#include "importer/body/body.hpp"
#include "tests/support/variants/choices.hpp"
#include "tests/support/variants/plan.hpp"

/// What time and hands leave on a plan's cells: marks of notes, crossed-out words, controls that nobody filled.
namespace vekha::test {

/// Fills TrueActivity::printed as the choices say; what a control takes away goes out of the truth.
void wear(TruePlan& plan, const Choices& choices, Random& random, const Words& words);

/// The notes that the marks point to; they stand under the table.
std::vector<importer::BodyBlock> notes_of(const Choices& choices);

}  // namespace vekha::test
