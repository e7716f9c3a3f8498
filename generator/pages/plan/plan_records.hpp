#pragma once

#include <vector>

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// Plans of every municipality by their titles and goals, and its other documents.
std::vector<RecordGroup> plan_records(const Site& site, const Words& words);

/// The activities of the plans in force, a group a plan.
std::vector<RecordGroup> activity_records(const Site& site, const Words& words);

}  // namespace vekha::generator
