#pragma once

#include <vector>

#include "generator/pages/parts/activity_view.hpp"

namespace vekha::generator {

/// An activity of some municipality, by its next date.
struct Upcoming {
  model::DateInterval when;
  std::size_t municipality = 0;
  ActivityRef ref;
};

/// The activities of a municipality that have a date to come, nearest first; done and cancelled ones are left out.
std::vector<Upcoming> upcoming(const Site& site, std::size_t municipality);

/// What a line says besides the activity and its nearest date.
struct StepParts {
  std::string place;         ///< where several municipalities stand in one list
  bool responsible = false;  ///< who answers
  bool tag = false;          ///< the state
  bool proof = false;        ///< what should come of it, by which it is known to be done
};

/// Names of the partial "step": a line that leads to an activity.
View step_view(const PageContext& page, const ShownActivity& shown, const StepParts& parts = {});

}  // namespace vekha::generator
