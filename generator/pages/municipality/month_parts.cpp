#include "generator/pages/municipality/month_parts.hpp"

namespace vekha::generator {
namespace {

using model::DateInterval;
using model::ScheduleKind;

bool touches(const std::optional<model::Date>& start, const std::optional<model::Date>& end,
             const DateInterval& month) {
  return (!start || *start <= *month.end) && (!end || *end >= *month.start);
}

bool any_touches(const model::Schedule& schedule, const PlanPeriod& period, const DateInterval& month) {
  if (schedule.intervals.empty()) return (period.start || period.end) && touches(period.start, period.end, month);
  for (const DateInterval& interval : schedule.intervals) {
    if (touches(interval.start ? interval.start : period.start, interval.end ? interval.end : period.end, month))
      return true;
  }
  return false;
}

}  // namespace

MonthRole month_role(const model::Schedule& schedule, const PlanPeriod& period, int year, unsigned number) {
  const auto month = model::month_interval(year, static_cast<int>(number));
  if (!month) return MonthRole::none;
  switch (schedule.kind) {
    case ScheduleKind::recurring:
      return any_touches(schedule, period, *month) ? MonthRole::repeats : MonthRole::none;
    case ScheduleKind::continuous:
      return any_touches(schedule, period, *month) ? MonthRole::lasting : MonthRole::none;
    case ScheduleKind::conditional:
    case ScheduleKind::unknown:
      return MonthRole::none;
    case ScheduleKind::interval:
    case ScheduleKind::deadline:
    case ScheduleKind::open:
    case ScheduleKind::dates:
      break;
  }
  MonthRole role = MonthRole::none;
  for (const DateInterval& interval : schedule.intervals) {
    if (interval.end && *interval.end >= *month->start && *interval.end <= *month->end) return MonthRole::due;
    const auto& end = interval.end ? interval.end : period.end;
    if (interval.start && touches(interval.start, end, *month)) role = MonthRole::ongoing;
  }
  return role;
}

MonthParts month_parts(const Municipality& municipality, const Month& month) {
  MonthParts parts;
  for (std::size_t p = 0; p < municipality.plans.size(); ++p) {
    const Plan& plan = municipality.plans[p];
    if (plan.newer) continue;
    for (std::size_t a = 0; a < plan.states.size(); ++a) {
      switch (month_role(plan.document.activities[a].schedule, plan.period, month.year, month.month)) {
        case MonthRole::due:
          parts.due.push_back({p, a});
          break;
        case MonthRole::repeats:
          parts.repeats.push_back({p, a});
          break;
        case MonthRole::ongoing:
          parts.ongoing.push_back({p, a});
          break;
        case MonthRole::lasting:
          parts.lasting.push_back({p, a});
          break;
        case MonthRole::none:
          break;
      }
    }
  }
  return parts;
}

}  // namespace vekha::generator
