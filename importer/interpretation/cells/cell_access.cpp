#include "importer/interpretation/cells/cell_access.hpp"

#include <algorithm>

#include "importer/interpretation/schedule/schedule.hpp"
#include "language/text.hpp"

namespace vekha::importer {
namespace {

// A cell merged over every row of a hostile table would make the model quadratic. A plan repeats a few KB.
constexpr std::size_t most_repeated_bytes = std::size_t{4} << 20;

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

const std::string& shared_text(const LogicalTable& table, int row, int column, Context& context) {
  static const std::string none;
  const std::string& text = table.text.text(row, column);
  if (!table.text.place(row, column).from_above) return text;
  const std::size_t before = context.repeated_bytes;
  context.repeated_bytes += text.size();
  if (context.repeated_bytes <= most_repeated_bytes) return text;
  if (before <= most_repeated_bytes) {
    context.diagnostics.push_back({.severity = model::Severity::warning,
                                   .code = model::DiagnosticCode::limit_reached,
                                   .arguments = {{"reason", "reason.merged-text"}},
                                   .source = table.text.rows[static_cast<std::size_t>(row)].source});
  }
  return none;
}

model::Schedule read_deadline(std::string_view text, int year, const model::SourceLocation& source, Context& context) {
  const std::string lines = language::normalized_lines(text);
  if (lines.empty()) return {};
  const auto plan = interval_of(context.period);
  const auto near = context.table_period ? interval_of(context.table_period) : plan;
  const std::string printed = language::normalized(text);
  DeadlineReading reading =
      read_deadline_phrase(lines, context.vocabulary, near, year > 0 ? std::optional(year) : std::nullopt);
  model::Schedule& schedule = reading.schedule;
  schedule.text = printed;
  const auto report = [&](model::DiagnosticCode code) {
    model::Diagnostic& found = context.diagnostics.emplace_back();
    found = {.severity = model::Severity::warning, .code = code, .arguments = {{"text", printed}}, .source = source};
    if (code == model::DiagnosticCode::schedule_words_left) found.arguments.emplace("words", reading.words_left);
  };
  if (!reading.words_left.empty()) report(model::DiagnosticCode::schedule_words_left);
  if (schedule.kind == model::ScheduleKind::unknown) report(model::DiagnosticCode::schedule_unread);
  const auto outside = [&](const model::DateInterval& interval) { return is_outside(interval, *plan); };
  if (plan && std::ranges::any_of(schedule.intervals, outside)) report(model::DiagnosticCode::schedule_outside_period);
  return std::move(schedule);
}

}  // namespace vekha::importer
