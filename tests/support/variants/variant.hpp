#pragma once

#include <cstdint>
#include <string>

#include "tests/support/variants/choices.hpp"
#include "tests/support/variants/plan.hpp"

namespace vekha::test {

/// An invented document as a file, with what its author meant.
struct Variant {
  std::uint64_t seed = 0;
  Choices choices;
  TruePlan truth;
  std::string bytes;  ///< DOCX or ODT
};

/// The same variant for the same seed and rules, everywhere.
Variant variant_of(std::uint64_t seed, const Words& words, const ChoiceRules& rules = {});

/// A plain plan of so many rows, for measuring what a row costs.
std::string long_plan(int rows, const Words& words);

}  // namespace vekha::test
