#include "party_cases.hpp"

namespace vekha::importer::party_cases {
namespace {

using Evidence = PartyRegister::Evidence;

std::string_view kind_name(model::PartyKind kind) {
  switch (kind) {
    case model::PartyKind::school:
      return "school";
    case model::PartyKind::organisation:
      return "organisation";
    case model::PartyKind::person:
      return "person";
    case model::PartyKind::role:
      return "role";
    case model::PartyKind::group:
      return "group";
  }
  return "?";
}

}  // namespace

const Vocabulary& vocabulary() {
  static const Vocabulary words = Vocabulary::built_in();
  return words;
}

PartyRegister settled(const std::vector<std::string>& cells, const std::vector<std::string>& running,
                      model::Diagnostics* diagnostics) {
  PartyRegister parties(vocabulary());
  for (const auto& text : running) parties.mention(text, Evidence::running_text);
  for (const auto& text : cells) parties.mention(text, Evidence::responsible_cell);
  model::Diagnostics own;
  parties.settle(diagnostics == nullptr ? own : *diagnostics);
  return parties;
}

std::string listing(const std::vector<model::Party>& parties) {
  std::string out;
  for (const auto& party : parties) {
    if (!out.empty()) out += "; ";
    out.append(kind_name(party.kind)).append(" ").append(party.name);
    if (party.position) out.append(", ").append(*party.position);
  }
  return out;
}

std::string parties_of(const std::string& cell) { return listing(settled({cell}).parties()); }

std::string parties_of_prose(const std::string& text) { return listing(settled({}, {text}).parties()); }

std::string parts_of(const PartyRegister& parties, std::string_view cell) {
  std::string out;
  for (const auto& part : parties.split(cell)) {
    out.append(out.empty() ? "[" : "; [").append(part.text).append("]");
    for (const auto& id : part.parties) out.append(" ").append(id.value);
  }
  return out;
}

}  // namespace vekha::importer::party_cases
