#include "generator/site/schools.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "generator/site/permalinks.hpp"
#include "generator/site/school_names.hpp"
#include "language/text.hpp"

namespace vekha::generator {
namespace {

using model::Party;
using model::PartyKind;

/// Groups of groups: a document names at most a few levels.
constexpr int deepest_group = 4;

std::vector<std::string> keys_of(const Party& party) {
  if (party.number) return {"#" + *party.number};
  std::vector<std::string> keys{school_key(party.name)};
  for (const std::string& alias : party.aliases) keys.push_back(school_key(alias));
  return keys;
}

std::map<model::PartyId, const Party*> parties_of(const model::Document& document) {
  std::map<model::PartyId, const Party*> parties;
  for (const Party& party : document.parties) parties.emplace(party.id, &party);
  return parties;
}

void sort_unique(std::vector<std::size_t>& places) {
  std::ranges::sort(places);
  places.erase(std::unique(places.begin(), places.end()), places.end());
}

}  // namespace

std::optional<std::size_t> SchoolRegister::entry_of(const Party& party) {
  const auto keys = keys_of(party);
  std::size_t entry = entries_.size();
  for (const std::string& key : keys) {
    if (const auto known = by_key_.find(key); known != by_key_.end()) {
      entry = known->second;
      break;
    }
  }
  if (entry == entries_.size() && entry == most_schools) return std::nullopt;
  if (entry == entries_.size()) entries_.push_back({.number = party.number.value_or("")});
  for (const std::string& key : keys) by_key_.emplace(key, entry);
  return entry;
}

const SchoolRegister::Entry* SchoolRegister::find(const Party& party) const {
  for (const std::string& key : keys_of(party)) {
    if (const auto known = by_key_.find(key); known != by_key_.end()) return &entries_[known->second];
  }
  return nullptr;
}

void SchoolRegister::add(const model::Document& document) {
  const PartyMap parties = parties_of(document);
  for (const Party& party : document.parties) {
    if (party.kind != PartyKind::school) continue;
    const auto entry = entry_of(party);
    if (!entry) continue;
    auto& names = entries_[*entry].names;
    names.push_back(party.name);
    names.insert(names.end(), party.aliases.begin(), party.aliases.end());
  }
  for (const Party& person : document.parties) {
    if (person.kind != PartyKind::person || !person.of || !person.position || !leads_school(*person.position)) continue;
    const auto school = parties.find(*person.of);
    if (school == parties.end() || school->second->kind != PartyKind::school) continue;
    const auto entry = entry_of(*school->second);
    if (!entry) continue;
    std::string& head = entries_[*entry].head;
    if (head.empty()) head = capitalised(*person.position) + " " + person.name;
  }
}

School SchoolRegister::school_of(const Entry& entry) const {
  const auto longer = [](const std::string& a, const std::string& b) {
    return language::length(a) < language::length(b);
  };
  School school;
  school.number = entry.number;
  school.head = entry.head;
  school.full_name = *std::ranges::max_element(entry.names, longer);
  const std::string bare = words_("school.number", {{"number", entry.number}});
  school.name = shortest_school_name(school.full_name, entry.names, entry.number, bare);
  school.label = school_label(school.name, entry.number, bare);
  return school;
}

std::vector<School> SchoolRegister::finish(std::string_view municipality_slug) {
  std::vector<School> made;
  // who looks for a school knows its number: those with one come first, by number, then the others by the alphabet
  using OrderKey = std::tuple<bool, std::string, std::string>;
  std::vector<OrderKey> keys;
  for (const Entry& entry : entries_) {
    made.push_back(school_of(entry));
    keys.emplace_back(entry.number.empty(), language::collation_key(entry.number),
                      language::collation_key(made.back().label));
  }
  std::vector<std::size_t> order(entries_.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {}, [&](std::size_t entry) -> const OrderKey& { return keys[entry]; });
  std::vector<School> schools;
  Names names;
  const std::string folder = std::string(municipality_slug) + "/schools/";
  for (const std::size_t entry : order) {
    entries_[entry].place = schools.size();
    School& school = schools.emplace_back(std::move(made[entry]));
    school.slug = names.take(school_slug(school.number, school.name), "shkola");
    school.path = folder + school.slug + ".html";
    school.calendar_path = folder + school.slug + ".ics";
  }
  return schools;
}

void SchoolRegister::collect(const PartyMap& parties, const model::PartyId& id, bool member, Concerned& found,
                             int depth) const {
  const auto entry = parties.find(id);
  if (entry == parties.end()) return;
  const Party& party = *entry->second;
  if (party.kind == PartyKind::school) {
    if (const Entry* school = find(party)) (member ? found.shared : found.own).push_back(school->place);
  } else if (party.kind == PartyKind::group && depth < deepest_group) {
    for (const model::PartyId& part : party.members) collect(parties, part, true, found, depth + 1);
  } else if (party.of && depth < deepest_group) {
    collect(parties, *party.of, member, found, depth + 1);
  }
}

std::vector<SchoolRegister::Concerned> SchoolRegister::concerned(const model::Document& document) const {
  const PartyMap parties = parties_of(document);
  std::vector<Concerned> all;
  all.reserve(document.activities.size());
  for (const model::Activity& activity : document.activities) {
    Concerned& found = all.emplace_back();
    for (const model::Action& action : activity.actions) {
      Concerned actors;
      collect(parties, action.party, false, actors, 0);
      found.own.insert(found.own.end(), actors.own.begin(), actors.own.end());
      found.shared.insert(found.shared.end(), actors.shared.begin(), actors.shared.end());
      actors.own.insert(actors.own.end(), actors.shared.begin(), actors.shared.end());
      sort_unique(actors.own);
      found.by_action.push_back(std::move(actors.own));
    }
    for (const model::ResponsibleParty& responsible : activity.responsible) {
      for (const model::PartyId& id : responsible.parties) collect(parties, id, false, found, 0);
    }
    sort_unique(found.own);
    sort_unique(found.shared);
    std::erase_if(found.shared, [&](std::size_t place) { return std::ranges::binary_search(found.own, place); });
  }
  return all;
}

std::vector<std::size_t> SchoolRegister::places_of(const model::Document& document,
                                                   const std::vector<model::PartyId>& ids) const {
  std::vector<std::size_t> places;
  for (const model::PartyId& id : ids) {
    const auto party = std::ranges::find(document.parties, id, &Party::id);
    if (party == document.parties.end() || party->kind != PartyKind::school) continue;
    if (const Entry* entry = find(*party)) places.push_back(entry->place);
  }
  sort_unique(places);
  return places;
}

void SchoolRegister::add_partnerships(const model::Document& document, std::vector<School>& schools) const {
  const PartyMap parties = parties_of(document);
  const auto place_of = [&](const model::PartyId& id) -> const Entry* {
    const auto party = parties.find(id);
    return party == parties.end() || party->second->kind != PartyKind::school ? nullptr : find(*party->second);
  };
  for (const model::Partnership& partnership : document.partnerships) {
    const Entry* mentor = partnership.mentor ? place_of(*partnership.mentor) : nullptr;
    if (mentor == nullptr) continue;
    for (const model::PartyId& id : partnership.mentees) {
      const Entry* mentee = place_of(id);
      if (mentee == nullptr || mentee == mentor) continue;
      schools[mentor->place].mentees.push_back(mentee->place);
      schools[mentee->place].mentors.push_back(mentor->place);
    }
  }
  for (School& school : schools) {
    sort_unique(school.mentors);
    sort_unique(school.mentees);
  }
}

}  // namespace vekha::generator
