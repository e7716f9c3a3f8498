#include "generator/site/responsible.hpp"

#include <algorithm>
#include <map>

#include "generator/site/permalinks.hpp"
#include "generator/site/site_model.hpp"
#include "generator/site/text_key.hpp"
#include "language/text.hpp"

namespace vekha::generator {
namespace {

std::string title_of(const model::Party& party) {
  if (party.kind == model::PartyKind::person && party.position && !party.position->empty()) {
    return capitalised(*party.position) + ", " + party.name;
  }
  return capitalised(party.name);
}

/// Everybody by the words of the title.
using Register = std::map<std::string, Responsible>;

void add_plan(Register& found, const Plan& plan, std::size_t place) {
  for (std::size_t a = 0; a < plan.document.activities.size(); ++a) {
    for (const model::PartyId& id : parties_of(plan.document.activities[a])) {
      const model::Party* party = plan.party(id);
      if (party == nullptr || party->kind == model::PartyKind::school) continue;
      const std::string title = title_of(*party);
      Responsible& entry = found[text_key(title)];
      if (entry.title.empty()) entry = {.anchor = {}, .title = title, .kind = party->kind, .activities = {}};
      const ActivityRef ref{place, a};
      if (entry.activities.empty() || entry.activities.back() != ref) entry.activities.push_back(ref);
    }
  }
}

void set_places(Plan& plan, const std::map<std::string, std::size_t>& places) {
  for (const model::Party& party : plan.document.parties) {
    if (party.kind == model::PartyKind::school) continue;
    const auto found = places.find(text_key(title_of(party)));
    if (found != places.end()) plan.people.emplace(party.id, found->second);
  }
}

}  // namespace

std::set<model::PartyId> parties_of(const model::Activity& activity) {
  std::set<model::PartyId> ids;
  for (const model::ResponsibleParty& responsible : activity.responsible) {
    ids.insert(responsible.parties.begin(), responsible.parties.end());
  }
  for (const model::Action& action : activity.actions) ids.insert(action.party);
  return ids;
}

void set_responsible(Municipality& municipality) {
  Register found;
  for (std::size_t p = 0; p < municipality.plans.size(); ++p) {
    if (!municipality.plans[p].newer) add_plan(found, municipality.plans[p], p);
  }
  std::vector<std::pair<std::string, std::string>> order;  // by the alphabet
  for (const auto& [key, entry] : found) order.emplace_back(language::collation_key(entry.title), key);
  std::ranges::sort(order);
  Names anchors;
  std::map<std::string, std::size_t> places;
  for (const auto& [sort_key, key] : order) {
    Responsible& entry = found[key];
    entry.anchor = "p-" + anchors.take(entry.title, "party");
    places.emplace(key, municipality.people.size());
    municipality.people.push_back(std::move(entry));
  }
  for (Plan& plan : municipality.plans) set_places(plan, places);
}

}  // namespace vekha::generator
