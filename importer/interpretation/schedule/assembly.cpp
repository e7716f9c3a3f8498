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

// «вторник, 12.03.2024» where the 12th is one.
bool agrees(const Phrase& phrase, const std::vector<DateInterval>& intervals) {
  if (!phrase.weekday || intervals.empty()) return true;
  const auto& day = intervals.back().end;
  return day && static_cast<int>(std::chrono::weekday{model::days_of(*day)}.iso_encoding()) == *phrase.weekday;
}

bool is_approximate(const Phrase& phrase) {
  return phrase.about || std::ranges::any_of(phrase.dates, [](const DateItem& item) {
           return item.first.part_of || (item.last && item.last->part_of);
         });
}

std::optional<model::Schedule> dated(const Phrase& phrase, const PlanYears& plan) {
  auto intervals = intervals_of(phrase.dates, plan);
  if (!intervals || intervals->empty() || !agrees(phrase, *intervals)) return std::nullopt;
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
  if (!schedule) return std::nullopt;
  schedule->condition = phrase.condition;
  schedule->approximate = is_approximate(phrase);
  if (!phrase.words_left.empty()) {
    schedule->condition = phrase.words_left + (phrase.condition ? ", " + *phrase.condition : "");
  }
  return schedule;
}

}  // namespace vekha::importer::schedule
