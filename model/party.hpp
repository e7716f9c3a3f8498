#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/diagnostic.hpp"
#include "model/ids.hpp"

namespace vekha::model {

enum class PartyKind { school, organisation, person, role, group };

/// Somebody who takes part in a plan. A group names its members where the document lets them be known.
struct Party {
  PartyId id;
  PartyKind kind = PartyKind::organisation;
  std::string name;                     ///< the fullest form the document gives
  std::optional<std::string> number;    ///< of a school: "7"
  std::optional<std::string> position;  ///< of a person
  std::optional<PartyId> of;            ///< the organisation or school of a person
  std::vector<std::string> aliases;     ///< other forms, in document order
  std::vector<PartyId> members;         ///< of a group
  friend bool operator==(const Party&, const Party&) = default;
};

enum class PartnershipKind {
  mentoring,  ///< one mentor and those it supports
  group       ///< equals, without a mentor
};

struct Partnership {
  PartnershipKind kind = PartnershipKind::mentoring;
  std::optional<PartyId> mentor;
  std::vector<PartyId> mentees;
  friend bool operator==(const Partnership&, const Partnership&) = default;
};

/// A row of a table of participants: who, with which functions, measured by what.
struct Participant {
  PartyId party;
  std::string functions;
  std::vector<std::string> indicators;
  SourceLocation source;
  friend bool operator==(const Participant&, const Participant&) = default;
};

}  // namespace vekha::model
