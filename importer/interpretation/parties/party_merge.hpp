#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "importer/interpretation/parties/party_names.hpp"
#include "model/diagnostic.hpp"
#include "model/party.hpp"

namespace vekha::importer::parties {

/// A name with the place it was found in.
struct Mentioned {
  PartyName name;
  int text = 0;             ///< counts the texts of the document: two names of one text are not slips of one
  bool takes_part = false;  ///< the text says that its parties take part; others only explain names
};

/// The words that make two names certainly one: equal for other cases, quotation marks and legal forms of a name.
std::string key_of(const PartyName& name);

/// Who is who in one document.
struct SettledParties {
  std::vector<model::Party> parties;                       ///< in order of first mention
  std::unordered_map<std::string, model::PartyId> by_key;  ///< of every name that is certainly one of the parties
};

/// Two names that the document says are one: «Управление образования … (далее – УО)».
struct Definition {
  std::string key, alias_key;
};

/// Merges the variants of one name where that is certain and assigns ids. What is only similar stays apart, with a
/// diagnostic. Errors: none; diagnostics party_similar, party_unresolved.
SettledParties settled_parties(const std::vector<Mentioned>& mentioned, const std::vector<Definition>& definitions,
                               model::Diagnostics& diagnostics);

}  // namespace vekha::importer::parties
