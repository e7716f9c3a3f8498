#include "importer/interpretation/cells/deadline_cell.hpp"

#include <algorithm>

#include "importer/interpretation/schedule/schedule.hpp"
#include "language/text.hpp"

namespace vekha::importer {
namespace {

std::optional<model::DateInterval> interval_of(const std::optional<model::Period>& period) {
  if (!period || (!period->start && !period->end)) return std::nullopt;
  return model::DateInterval{.start = period->start, .end = period->end};
}

bool is_outside(const model::DateInterval& interval, const model::DateInterval& plan) {
  const bool before = interval.end && plan.start && model::days_of(*interval.end) < model::days_of(*plan.start);
  const bool after = interval.start && plan.end && model::days_of(*interval.start) > model::days_of(*plan.end);
  const bool due_after = !interval.start && interval.end && plan.end &&
                         model::days_of(*interval.end) > model::days_of(*plan.end) + std::chrono::days{366};
  return before || after || due_after;
}

}  // namespace

model::Schedule read_deadline(std::string_view text, const DeadlinePlace& place, const KnownWords& words,
                              model::Diagnostics& diagnostics) {
  const std::string lines = language::normalized_lines(text);
  if (lines.empty()) return {};
  const auto plan = interval_of(place.plan);
  const auto near = place.near ? interval_of(place.near) : plan;
  const auto year = place.year > 0 ? std::optional(place.year) : std::nullopt;
  const std::string printed = language::normalized(text);
  DeadlineReading reading = read_deadline_phrase(lines, words.vocabulary, near, year);
  model::Schedule& schedule = reading.schedule;
  schedule.text = printed;
  const auto report = [&](model::DiagnosticCode code) {
    model::Diagnostic& found = diagnostics.emplace_back();
    found = {
        .severity = model::Severity::warning, .code = code, .arguments = {{"text", printed}}, .source = place.source};
    if (code == model::DiagnosticCode::schedule_words_left) found.arguments.emplace("words", reading.words_left);
  };
  if (!reading.words_left.empty()) report(model::DiagnosticCode::schedule_words_left);
  if (schedule.kind == model::ScheduleKind::unknown) report(model::DiagnosticCode::schedule_unread);
  const auto outside = [&](const model::DateInterval& interval) { return is_outside(interval, *plan); };
  if (plan && std::ranges::any_of(schedule.intervals, outside)) report(model::DiagnosticCode::schedule_outside_period);
  return std::move(schedule);
}

}  // namespace vekha::importer
