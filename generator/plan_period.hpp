#pragma once

#include <optional>

#include "model/date.hpp"
#include "model/schedule.hpp"

namespace vekha::generator {

/// The days a plan covers, as far as they are known.
struct PlanPeriod {
  std::optional<model::Date> start, end;
  friend bool operator==(const PlanPeriod&, const PlanPeriod&) = default;
};

/// The interval as far as a plan goes: an open end is the plan's.
model::DateInterval bounded(const model::DateInterval& interval, const PlanPeriod& period);

/// The bounds within which something repeats or lasts: its own, else the plan's. Both ends may be missing.
model::DateInterval bounds_of(const model::Schedule& schedule, const PlanPeriod& period);

/// The last day of a schedule: the latest end, or the plan's where an interval is open or the activity repeats or
/// lasts.
std::optional<model::Date> last_day_of(const model::Schedule& schedule, const PlanPeriod& period);

/// The interval whose end comes next: the first by end that is not over; nothing for what repeats, lasts or has no
/// date.
std::optional<model::DateInterval> next_interval(const model::Schedule& schedule, model::Date today);

}  // namespace vekha::generator
