#pragma once

#include <compare>
#include <string>

namespace vekha::model {

/// Identifiers are distinct types so that a section's can't be passed for a party's. Values are those of the JSON
/// ("p3").
struct PartyId {
  std::string value;
  friend auto operator<=>(const PartyId&, const PartyId&) = default;
};
struct SectionId {
  std::string value;
  friend auto operator<=>(const SectionId&, const SectionId&) = default;
};
struct ActivityId {
  std::string value;
  friend auto operator<=>(const ActivityId&, const ActivityId&) = default;
};

}  // namespace vekha::model
