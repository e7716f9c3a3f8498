#pragma once

#include <cstddef>
#include <set>
#include <string>

#include "generator/pages/parts/activity_view.hpp"

namespace vekha::generator {

/// One school and where it stands.
struct ShownSchool {
  const PageContext& page;
  TermMarks& marks;
  const Municipality& municipality;
  const School& school;
  std::size_t place;            ///< of the school in its municipality
  std::set<std::size_t> plans;  ///< indices of the plans that name it

  [[nodiscard]] const Plan& plan(const ActivityRef& ref) const { return municipality.plans[ref.plan]; }
  [[nodiscard]] const model::Activity& activity(const ActivityRef& ref) const {
    return plan(ref).document.activities[ref.activity];
  }
  [[nodiscard]] const std::string& text(const ActivityRef& ref) const {
    return text_for_school({municipality, plan(ref), ref.activity}, place);
  }
  [[nodiscard]] Status status(const ActivityRef& ref) const { return plan(ref).states[ref.activity].status; }
  /// Rows of several plans on one page need the plan in their anchors.
  [[nodiscard]] std::string anchor_prefix(const ActivityRef& ref) const {
    return plans.size() > 1 ? plan(ref).slug + "-" : std::string();
  }
};

/// What is meant for parents: of the school's own activities, of the shared ones, and of those of its plans that name
/// no school, which is said.
View::List for_parents(const ShownSchool& shown);

}  // namespace vekha::generator
