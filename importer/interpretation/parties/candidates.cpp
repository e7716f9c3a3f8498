#include "importer/interpretation/parties/candidates.hpp"

#include <algorithm>

#include "language/text.hpp"

namespace vekha::importer::parties {
namespace {

// Which display form of a party is the fullest: nominative before other cases, a name of its own before one of a list.
int rank_of(const PartyName& name) {
  int rank = static_cast<int>(std::min<std::size_t>(language::length(name.name), 200));
  if (name.nominative) rank += 1000;
  if (name.kind == model::PartyKind::person && name.person.full) rank += 4000;
  if (!name.abbreviation) rank += 400;
  if (name.school.listed) rank -= 600;
  return rank;
}

}  // namespace

std::string key_of(const PartyName& name) {
  const auto& school = name.school;
  std::string key;
  switch (name.kind) {
    case model::PartyKind::person:
      return "p:" + name.person.surname + "|" + name.person.initials;
    case model::PartyKind::school:
      return "s:" + school.number + "|" + school.type + "|" + school.proper + "|" + school.place +
             (school.listed ? "|*" : "|");
    case model::PartyKind::organisation:
      key = "o:";
      break;
    case model::PartyKind::role:
      key = "r:";
      break;
    case model::PartyKind::group:
      key = "g:";
      break;
  }
  for (const auto& stem : name.stems) key.append(stem).append(" ");
  return key;
}

Candidates::Candidates(const std::vector<Mentioned>& mentioned) {
  for (const Mentioned& mention : mentioned) add(mention.name, mention.text, mention.takes_part);
}

std::size_t Candidates::add(const PartyName& name, int text, bool takes_part) {
  std::string key = key_of(name);
  const auto [place, is_new] = by_key_.emplace(key, all_.size());
  const std::size_t index = place->second;
  if (is_new) {
    all_.push_back(Candidate{.key = std::move(key), .name = name});
    parent_.push_back(index);
    unresolved_.push_back(false);
  }
  std::vector<std::size_t> inside;
  for (const PartyName& inner : name.inside)
    inside.push_back(add(inner, text, takes_part || name.kind == model::PartyKind::person));
  Candidate& candidate = all_[index];
  ++candidate.count;
  candidate.takes_part = candidate.takes_part || takes_part;
  if (candidate.texts.empty() || candidate.texts.back() != text) candidate.texts.push_back(text);
  constexpr std::size_t most_names = 20;
  if (candidate.names.size() < most_names && std::ranges::find(candidate.names, name.name) == candidate.names.end())
    candidate.names.push_back(name.name);
  if (const int rank = rank_of(name); rank > candidate.best_rank) {
    candidate.best_rank = rank;
    candidate.best = name.name;
  }
  if (candidate.position.empty()) candidate.position = name.position;
  for (const std::size_t inner : inside) {
    if (std::ranges::find(candidate.inside, inner) == candidate.inside.end()) candidate.inside.push_back(inner);
  }
  return index;
}

std::size_t Candidates::root(std::size_t index) const {
  while (parent_[index] != index) index = parent_[index] = parent_[parent_[index]];
  return index;
}

void Candidates::unite(std::size_t a, std::size_t b) {
  a = root(a);
  b = root(b);
  if (a != b) parent_[std::max(a, b)] = std::min(a, b);
}

std::size_t Candidates::find(const std::string& key) const {
  const auto found = by_key_.find(key);
  return found == by_key_.end() ? all_.size() : found->second;
}

bool Candidates::together(std::size_t a, std::size_t b) const {
  const auto& x = all_[a].texts;
  const auto& y = all_[b].texts;
  for (std::size_t i = 0, j = 0; i < x.size() && j < y.size();) {
    if (x[i] == y[j]) return true;
    x[i] < y[j] ? ++i : ++j;
  }
  return false;
}

}  // namespace vekha::importer::parties
