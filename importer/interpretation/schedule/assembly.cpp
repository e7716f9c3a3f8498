#include "importer/interpretation/schedule/assembly.hpp"

#include <algorithm>

#include "importer/interpretation/schedule/rule_bounds.hpp"

namespace vekha::importer::schedule {
namespace {

using model::DateInterval;
using model::ScheduleKind;

ScheduleKind kind_of(const std::vector<DateInterval>& intervals) {
  if (intervals.size() > 1) return ScheduleKind::dates;
  if (!intervals.front().start) return ScheduleKind::deadline;
  return intervals.front().end ? ScheduleKind::interval : ScheduleKind::open;
}

bool lasts(const DateInterval& days) {
  constexpr std::chrono::days half_a_year{184};
  return !days.start || !days.end || model::days_of(*days.end) - model::days_of(*days.start) > half_a_year;
}

std::optional<model::Schedule> dated(const Phrase& phrase, const PlanYears& plan) {
  auto intervals = intervals_of(phrase.dates, plan);
  if (!intervals || intervals->empty()) return std::nullopt;
  if (phrase.opens) {
    if (intervals->size() > 1 || !intervals->front().start) return std::nullopt;
    intervals->front().end.reset();
  } else if (phrase.continuous && !std::ranges::all_of(*intervals, lasts)) {
    return std::nullopt;  // «март 2021, постоянно»: in March or from March on
  }
  const ScheduleKind kind = kind_of(*intervals);
  return model::Schedule{.kind = kind, .intervals = std::move(*intervals)};
}

model::Schedule undated(const Phrase& phrase, const PlanYears& plan) {
  if (!phrase.continuous) return {.kind = ScheduleKind::conditional};
  model::Schedule schedule{.kind = ScheduleKind::continuous};
  if (plan.period) schedule.intervals.push_back(*plan.period);
  return schedule;
}

}  // namespace

std::optional<model::Schedule> schedule_of(const Phrase& phrase, const PlanYears& plan) {
  std::optional<model::Schedule> schedule;
  if (phrase.rule) {
    schedule = recurring(phrase, plan);
  } else if (!phrase.dates.empty()) {
    schedule = dated(phrase, plan);
  } else {
    schedule = undated(phrase, plan);
  }
  if (schedule) schedule->condition = phrase.condition;
  return schedule;
}

}  // namespace vekha::importer::schedule
