#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// A section of a plan with the activities that stand directly in it.
struct PlanSection {
  std::string id;        ///< anchor: the section's id, "s0" for activities without a section
  std::string title;     ///< with its number; empty for activities without a section
  std::string label;     ///< where it stands alone: the title, with the outer one where others have the same
  std::string number;    ///< as printed, or its place among the sections
  bool printed = false;  ///< the number is the document's
  int level = 0;         ///< 0 for a section of the plan, 1 for one inside it, ...
  std::vector<std::size_t> activities;  ///< indices, in document order
};

/// The sections in document order; activities without a section come first. Sections without activities are kept as
/// headings of those inside them, and left out where nothing is inside.
std::vector<PlanSection> plan_sections(const Plan& plan, const Words& words);

}  // namespace vekha::generator
