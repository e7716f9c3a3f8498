#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/date.hpp"
#include "model/diagnostic.hpp"
#include "model/ids.hpp"

namespace vekha::model {

enum class ProgressStatus { planned, active, done, late, cancelled, unknown };

/// A row of a progress report. It never changes the plan; it is matched to an activity by number and text.
struct ProgressRecord {
  std::optional<std::string> number;
  std::string text;
  ProgressStatus status = ProgressStatus::unknown;
  std::optional<std::string> mark;  ///< the words of the status, as printed: «выполнено с опозданием»
  std::optional<Date> date;         ///< on which it was done
  std::optional<Date> moved_to;  ///< the last day of the term that the report says it was moved to
  std::optional<std::string> note;
  std::vector<std::string> evidence;
  std::vector<PartyId> schools;  ///< that the row speaks of; empty: it speaks of the whole plan
  SourceLocation source;
  friend bool operator==(const ProgressRecord&, const ProgressRecord&) = default;
};

}  // namespace vekha::model
