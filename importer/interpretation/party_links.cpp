#include "importer/interpretation/party_links.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "language/text.hpp"

namespace vekha::importer {
namespace {

void link_responsible(const PartyRegister& parties, model::Activity& activity) {
  std::vector<model::ResponsibleParty> linked;
  for (const model::ResponsibleParty& cell : activity.responsible) {
    for (PartyRegister::Part& part : parties.split(cell.text)) {
      linked.push_back({.text = language::normalized(part.text), .parties = std::move(part.parties)});
    }
  }
  activity.responsible = std::move(linked);
}

void report_unresolved(std::string text, const model::SourceLocation& source, model::Diagnostics& diagnostics) {
  diagnostics.push_back({.severity = model::Severity::note,
                         .code = model::DiagnosticCode::party_unresolved,
                         .arguments = {{"text", std::move(text)}},
                         .source = source});
}

std::optional<model::PartyId> first_of(const PartyRegister& parties, const std::string& text) {
  auto found = parties.resolve(text);
  if (found.empty()) return std::nullopt;
  return std::move(found.front());
}

using Schools = std::set<model::PartyId>;

Schools schools_of(const PartyRegister& parties) {
  Schools out;
  for (const model::Party& party : parties.parties()) {
    if (party.kind == model::PartyKind::school) out.insert(party.id);
  }
  return out;
}

// Who heads a column acts, whatever the words: an action always has a party.
model::PartyId add_group(const std::string& text, model::Document& document) {
  model::Party party;
  party.id = {"p" + std::to_string(document.parties.size() + 1)};
  party.kind = model::PartyKind::group;
  party.name = language::normalized(text);
  document.parties.push_back(party);
  return party.id;
}

void link_partnership(const PartyLinks::Partnership& link, const PartyRegister& parties, const Schools& schools,
                      model::Document& document) {
  model::Partnership partnership;
  if (!link.mentor.empty()) {
    partnership.mentor = first_of(parties, link.mentor);
    if (!partnership.mentor) return;
  }
  for (const std::string& text : link.mentees) {
    for (model::PartyId& party : parties.resolve(text)) {
      const bool known = std::ranges::find(partnership.mentees, party) != partnership.mentees.end();
      if (!partnership.mentor && !schools.contains(party)) continue;
      if (!known && party != partnership.mentor) partnership.mentees.push_back(std::move(party));
    }
  }
  const std::size_t least = partnership.mentor ? 1 : 2;
  if (partnership.mentees.size() < least) return;
  partnership.kind = partnership.mentor ? model::PartnershipKind::mentoring : model::PartnershipKind::group;
  document.partnerships.push_back(std::move(partnership));
}

}  // namespace

void link_parties(const PartyLinks& links, const PartyRegister& parties, model::Document& document,
                  model::Diagnostics& diagnostics) {
  for (model::Activity& activity : document.activities) link_responsible(parties, activity);
  std::map<std::string, model::PartyId> unknown_actors;  // by heading
  for (const auto& link : links.actors) {
    model::Activity& activity = document.activities[link.activity];
    if (auto party = first_of(parties, link.text)) {
      activity.actions[link.action].party = std::move(*party);
      continue;
    }
    auto [known, is_new] = unknown_actors.try_emplace(link.text);
    if (is_new) {
      known->second = add_group(link.text, document);
      report_unresolved(link.text, activity.source, diagnostics);
    }
    activity.actions[link.action].party = known->second;
  }
  for (const auto& link : links.participants) {
    auto party = first_of(parties, link.text);
    if (!party) {
      report_unresolved(link.text, {}, diagnostics);
      continue;
    }
    document.participants.push_back(link.row);
    document.participants.back().party = std::move(*party);
  }
  const Schools schools = schools_of(parties);
  for (const auto& link : links.records) {
    for (model::PartyId& party : parties.resolve(link.text)) {
      if (schools.contains(party)) document.progress[link.record].schools.push_back(std::move(party));
    }
  }
  for (const auto& link : links.partnerships) link_partnership(link, parties, schools, document);
}

}  // namespace vekha::importer
