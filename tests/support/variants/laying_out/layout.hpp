#pragma once

#include <vector>

#include "importer/body/body.hpp"
#include "tests/support/variants/choices.hpp"
#include "tests/support/variants/plan.hpp"

namespace vekha::test {

/// Lays a plan out as the choices say. What a layout decides goes into the truth: numbers, the words of section
/// headings, deadlines that are marks in a grid, cells that several activities share.
std::vector<importer::BodyBlock> laid_out(TruePlan& plan, const Choices& choices, Random& random, const Words& words);

}  // namespace vekha::test
