#pragma once

#include <string>
#include <vector>

#include "model/date.hpp"
#include "model/schedule.hpp"

namespace vekha::generator {

/// When something is in a calendar: some days, once or by a rule.
struct Occurrence {
  model::Date first, last;  ///< inclusive
  std::string rule;         ///< RRULE of RFC 5545; empty: once
  friend bool operator==(const Occurrence&, const Occurrence&) = default;
};

/// A schedule as a calendar shows it: a deadline on its day, a span on its days, an open schedule on its first day, a
/// repetition as a rule within its bounds. What repeats without a day of its own stands at the end of its week
/// (Friday), month, quarter or year: that is when it has to be done. bounds: the plan's period, for what repeats
/// without dates. Empty for what has no date of its own: all the plan long, conditional, unread, approximate, without any
/// bounds, by school terms.
std::vector<Occurrence> occurrences_of(const model::Schedule& schedule, const model::DateInterval& bounds);

}  // namespace vekha::generator
