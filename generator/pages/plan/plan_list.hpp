#pragma once

#include <cstddef>
#include <set>

#include "generator/pages/page.hpp"
#include "generator/pages/parts/term_marks.hpp"

namespace vekha::generator {

/// One plan and where it stands.
struct ShownPlan {
  const PageContext& page;
  TermMarks& marks;
  const Municipality& municipality;
  std::size_t place;  ///< of the municipality
  const Plan& plan;
  std::size_t plan_place;
};

/// All activities by section with their filters, how far each section has come, and the timeline. schools: places of
/// those that the plan names.
void set_activities(View& view, const ShownPlan& shown, const std::set<std::size_t>& schools);

}  // namespace vekha::generator
