#include "generator/privacy/staff_names.hpp"

#include <algorithm>
#include <optional>

#include "generator/privacy/document_texts.hpp"

namespace vekha::generator {
namespace {

using model::PartyKind;

// The post of a party or of the official who approved, which the model keeps beside the name.
std::vector<NamedPerson> with_position(std::string_view name, const std::optional<std::string>& position) {
  return people_in(position ? *position + " " + std::string(name) : std::string(name));
}

std::optional<std::string> key_of_name(std::string_view name) {
  const auto people = people_in(name);
  return people.size() == 1 ? std::optional(people.front().key) : std::nullopt;
}

// Forms of a name that differed are the same now.
void drop_same_aliases(model::Party& party) {
  std::vector<std::string> kept;
  for (auto& alias : party.aliases) {
    if (alias != party.name && std::ranges::find(kept, alias) == kept.end()) kept.push_back(std::move(alias));
  }
  party.aliases = std::move(kept);
}

}  // namespace

StaffNames::StaffNames(model::Document& document) : document_(document) {
  for_each_text(document, [&](const DocumentText& place) {
    auto people = people_in(place.text);
    if (!people.empty()) texts_.push_back({&place.text, std::move(people), place.source});
  });
  for (const Text& text : texts_) {
    for (const NamedPerson& person : text.people) {
      written_.emplace(person.name, person.key);
      if (person.post == Post::head) heads_.insert(person.key);
      if (person.post == Post::teacher) teachers_.insert(person.key);
    }
  }
  know_duties();
}

void StaffNames::know_duties() {
  if (document_.approval.official) {
    for (const auto& person : people_in(*document_.approval.official)) heads_.insert(person.key);
  }
  std::set<std::string_view> with_duties;
  const auto add = [&](const model::PartyId& id) { with_duties.insert(id.value); };
  for (const auto& activity : document_.activities) {
    for (const auto& action : activity.actions) add(action.party);
    for (const auto& responsible : activity.responsible) {
      for (const auto& person : people_in(responsible.text)) responsible_.insert(person.key);
      std::ranges::for_each(responsible.parties, add);
    }
  }
  for (const auto& participant : document_.participants) add(participant.party);
  for (const auto& party : document_.parties) {
    if (party.kind != PartyKind::person) continue;
    for (const auto& person : with_position(party.name, party.position)) {
      if (person.post == Post::head) heads_.insert(person.key);
      if (person.post == Post::teacher) teachers_.insert(person.key);
      if (with_duties.contains(party.id.value)) responsible_.insert(person.key);
    }
  }
}

void StaffNames::decide(std::string_view fragment, NameShown shown) {
  decided_[written_.find(fragment)->second] = shown;
}

NameShown StaffNames::shown(const NamedPerson& person) const {
  if (const auto decided = decided_.find(person.key); decided != decided_.end()) return decided->second;
  if (heads_.contains(person.key)) return NameShown::as_written;
  if (teachers_.contains(person.key) && !responsible_.contains(person.key)) return NameShown::post;
  return person.full ? NameShown::initials : NameShown::as_written;
}

std::vector<StaffNames::Change> StaffNames::changes() const {
  std::vector<Change> changes;
  std::set<std::string_view> seen;
  for (const Text& text : texts_) {
    for (const NamedPerson& person : text.people) {
      const NameShown choice = shown(person);
      if (choice == NameShown::as_written || decided_.contains(person.key) || !seen.insert(person.key).second) continue;
      changes.push_back({person.name, choice, text.source});
    }
  }
  return changes;
}

void StaffNames::apply(std::string_view unnamed) {
  const auto before = document_.parties;
  apply_to_parties(unnamed);
  const auto choose = [&](const NamedPerson& person) { return shown(person); };
  for (const Text& text : texts_) *text.text = with_names_shown(*text.text, choose, unnamed);
  document_.source.file = with_names_shown(document_.source.file, choose, unnamed);
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (document_.parties[i] != before[i]) drop_same_aliases(document_.parties[i]);
  }
}

// A person without a name is the post itself.
void StaffNames::apply_to_parties(std::string_view unnamed) {
  for (auto& party : document_.parties) {
    if (party.kind != PartyKind::person) continue;
    const auto people = with_position(party.name, party.position);
    const auto key = key_of_name(party.name);
    const bool post_only = key && std::ranges::any_of(people, [&](const NamedPerson& person) {
                             return person.key == *key && shown(person) == NameShown::post;
                           });
    if (!post_only) continue;
    party.name = party.position && !party.position->empty() ? *party.position : std::string(unnamed);
    party.position.reset();
    for (auto& alias : party.aliases) alias = party.name;
  }
}

}  // namespace vekha::generator
