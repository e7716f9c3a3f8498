#pragma once

#include <set>
#include <string>
#include <vector>

#include "generator/site/activity_ref.hpp"
#include "model/activity.hpp"
#include "model/party.hpp"

namespace vekha::generator {

struct Municipality;

/// Somebody who answers for activities of a municipality: a post with a name, a body, a role or a group; schools have
/// pages of their own.
struct Responsible {
  std::string anchor;  ///< on the page of those who answer
  std::string title;   ///< post first, then the name
  model::PartyKind kind = model::PartyKind::organisation;
  std::vector<ActivityRef> activities;  ///< of plans in force, in their order
};

/// The parties that an activity names as responsible or as actors, each once.
std::set<model::PartyId> parties_of(const model::Activity& activity);

/// Gathers those who answer for the activities of the plans in force, by title; one title is one party in all plans.
/// Sets Municipality::people and Plan::people.
void set_responsible(Municipality& municipality);

}  // namespace vekha::generator
