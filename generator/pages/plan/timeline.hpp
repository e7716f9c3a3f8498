#pragma once

#include "generator/pages/plan/plan_sections.hpp"
#include "generator/view.hpp"
#include "generator/wording/words.hpp"

namespace vekha::generator {

/// Names of the partial "timeline": a row a section with a shape an activity (dot: last date, bar: span, dashes:
/// repeats, thin line: all through), coordinates in per cent; and the same as a table of months. Not to be used for a
/// plan without a period.
View timeline_view(const PageContext& page, const Municipality& municipality, const Plan& plan,
                   const std::vector<PlanSection>& sections);

/// Whether a timeline can be drawn: both ends of the period are known and at most fifty years apart.
bool has_timeline(const Plan& plan);

}  // namespace vekha::generator
