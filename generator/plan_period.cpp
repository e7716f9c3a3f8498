#include "generator/plan_period.hpp"

namespace vekha::generator {

using model::Date;
using model::DateInterval;
using model::Schedule;
using model::ScheduleKind;

DateInterval bounded(const DateInterval& interval, const PlanPeriod& period) {
  return {interval.start, interval.end ? interval.end : period.end};
}

DateInterval bounds_of(const Schedule& schedule, const PlanPeriod& period) {
  if (schedule.intervals.empty()) return {period.start, period.end};
  DateInterval bounds = bounded(schedule.intervals.front(), period);
  for (const DateInterval& interval : schedule.intervals) {
    const DateInterval next = bounded(interval, period);
    if (!next.start || (bounds.start && *next.start < *bounds.start)) bounds.start = next.start;
    if (!next.end || (bounds.end && *next.end > *bounds.end)) bounds.end = next.end;
  }
  return bounds;
}

std::optional<Date> last_day_of(const Schedule& schedule, const PlanPeriod& period) {
  if (schedule.kind == ScheduleKind::conditional || schedule.kind == ScheduleKind::unknown) return std::nullopt;
  return bounds_of(schedule, period).end;
}

std::optional<DateInterval> next_interval(const Schedule& schedule, Date today) {
  const bool dated = schedule.kind == ScheduleKind::interval || schedule.kind == ScheduleKind::deadline ||
                     schedule.kind == ScheduleKind::dates;
  std::optional<DateInterval> next;
  for (const DateInterval& interval : schedule.intervals) {
    if (!dated || !interval.end || *interval.end < today) continue;
    if (!next || *interval.end < *next->end) next = interval;
  }
  return next;
}

}  // namespace vekha::generator
