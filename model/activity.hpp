#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/diagnostic.hpp"
#include "model/ids.hpp"
#include "model/schedule.hpp"

namespace vekha::model {

/// A section, stage or direction of a plan, in document order; parents stand before their children.
struct Section {
  SectionId id;
  std::optional<SectionId> parent;
  std::optional<std::string> number;  ///< as printed, without the title
  std::string title;
  SourceLocation source;
  friend bool operator==(const Section&, const Section&) = default;
};

/// Who answers for an activity: the words of the document and whom they name.
struct ResponsibleParty {
  std::string text;
  std::vector<PartyId> parties;
  friend bool operator==(const ResponsibleParty&, const ResponsibleParty&) = default;
};

/// What one actor does, in plans with a column per actor.
struct Action {
  PartyId party;
  std::string text;
  friend bool operator==(const Action&, const Action&) = default;
};

/// A cell of a column that has no field of its own, under the column's heading.
struct ExtraField {
  std::string name, text;
  friend bool operator==(const ExtraField&, const ExtraField&) = default;
};

struct Activity {
  ActivityId id;
  std::optional<std::string> number;  ///< as printed
  std::optional<SectionId> section;   ///< the innermost
  std::string text;
  std::vector<Action> actions;  ///< plans with a column per actor; text is then the first of them
  Schedule schedule;
  std::vector<ResponsibleParty> responsible;
  std::optional<std::string> expected;  ///< expected result, product or evidence
  std::vector<ExtraField> extra;
  SourceLocation source;
  friend bool operator==(const Activity&, const Activity&) = default;
};

}  // namespace vekha::model
