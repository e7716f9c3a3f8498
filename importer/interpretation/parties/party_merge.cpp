#include "importer/interpretation/parties/party_merge.hpp"

#include <algorithm>
#include <optional>

#include "importer/interpretation/parties/candidates.hpp"
#include "language/text.hpp"

namespace vekha::importer::parties {
namespace {

// One party while its candidates are gathered.
struct Gathered {
  std::vector<std::size_t> candidates;
  bool takes_part = false;
};

bool is_published(const Gathered& gathered, const Candidates& candidates) {
  const auto kind = candidates[gathered.candidates.front()].name.kind;
  return gathered.takes_part || kind == model::PartyKind::school || kind == model::PartyKind::person;
}

void add_alias(model::Party& party, const std::string& name) {
  const auto same = [folded = language::folded(name)](const std::string& known) {
    return language::folded(known) == folded;
  };
  if (!same(party.name) && std::ranges::none_of(party.aliases, same)) party.aliases.push_back(name);
}

model::Party party_of(const Gathered& gathered, const Candidates& candidates) {
  model::Party party{.kind = candidates[gathered.candidates.front()].name.kind};
  // a slip of the pen is rarer than the name: count decides before length among persons
  const auto rank = [&](std::size_t i) {
    const Candidate& candidate = candidates[i];
    return candidate.best_rank + (party.kind == model::PartyKind::person ? 10 * std::min(candidate.count, 100) : 0);
  };
  const std::size_t best = *std::ranges::max_element(gathered.candidates, {}, rank);
  party.name = candidates[best].best;
  for (const std::size_t i : gathered.candidates) {
    const Candidate& candidate = candidates[i];
    if (!party.number && !candidate.name.school.number.empty()) party.number = candidate.name.school.number;
    if (!party.position && !candidate.position.empty()) party.position = candidate.position;
    for (const auto& name : candidate.names) add_alias(party, name);
  }
  return party;
}

}  // namespace

SettledParties settled_parties(const std::vector<Mentioned>& mentioned, const std::vector<Definition>& definitions,
                               model::Diagnostics& diagnostics) {
  Candidates candidates(mentioned);
  for (const Definition& definition : definitions) {
    const std::size_t whole = candidates.find(definition.key);
    const std::size_t alias = candidates.find(definition.alias_key);
    if (whole < candidates.size() && alias < candidates.size()) candidates.unite(whole, alias);
  }
  unite_persons(candidates, diagnostics);
  unite_schools(candidates, diagnostics);
  unite_organisations(candidates);

  std::vector<Gathered> gathered(candidates.size());
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (candidates.is_unresolved(i)) continue;
    Gathered& group = gathered[candidates.root(i)];
    group.candidates.push_back(i);
    group.takes_part = group.takes_part || candidates[i].takes_part;
  }
  SettledParties out;
  std::vector<std::optional<std::size_t>> places(candidates.size());  // in out.parties, of each candidate
  for (std::size_t i = 0; i < gathered.size(); ++i) {
    if (gathered[i].candidates.empty() || !is_published(gathered[i], candidates)) continue;
    model::Party party = party_of(gathered[i], candidates);
    party.id = {"p" + std::to_string(out.parties.size() + 1)};
    for (const std::size_t k : gathered[i].candidates) {
      places[k] = out.parties.size();
      out.by_key.emplace(candidates[k].key, party.id);
    }
    out.parties.push_back(std::move(party));
  }
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (!places[i]) continue;
    model::Party& party = out.parties[*places[i]];
    for (const std::size_t inner : candidates[i].inside) {
      if (!places[inner]) continue;
      const model::PartyId& id = out.parties[*places[inner]].id;
      if (party.kind == model::PartyKind::person && !party.of) party.of = id;
      if (party.kind == model::PartyKind::group && std::ranges::find(party.members, id) == party.members.end())
        party.members.push_back(id);
    }
  }
  return out;
}

}  // namespace vekha::importer::parties
