#include "app/commands/schedule.hpp"

#include <ostream>

#include "app/local_vocabulary.hpp"
#include "importer/interpretation/schedule/schedule.hpp"
#include "model/json/document_json.hpp"

namespace vekha::app {
namespace {

/// Empty where the text is no period.
std::optional<model::DateInterval> period_of(std::string_view text) {
  const auto dots = text.find("..");
  if (dots == std::string_view::npos) return std::nullopt;
  const std::string_view first = text.substr(0, dots);
  const std::string_view last = text.substr(dots + 2);
  const model::DateInterval period{model::date_from_iso(first), model::date_from_iso(last)};
  const bool wrong =
      (!first.empty() && !period.start) || (!last.empty() && !period.end) || (first.empty() && last.empty());
  if (wrong || (period.start && period.end && *period.end < *period.start)) return std::nullopt;
  return period;
}

void print_in_words(const model::Schedule& schedule, Terminal& terminal) {
  static constexpr std::string_view kinds[] = {"interval",  "deadline",   "open",        "dates",
                                               "recurring", "continuous", "conditional", "unknown"};
  terminal.say("schedule.kind." + std::string(kinds[static_cast<std::size_t>(schedule.kind)]));
  for (const model::DateInterval& interval : schedule.intervals) {
    terminal.out() << "  " << (interval.start ? model::to_iso(*interval.start) : "…") << " – "
                   << (interval.end ? model::to_iso(*interval.end) : "…") << '\n';
  }
  if (schedule.condition) terminal.say("schedule.condition", {{"text", *schedule.condition}});
}

}  // namespace

Exit read_phrase(const ScheduleOptions& options, Terminal& terminal) {
  std::optional<model::DateInterval> period;
  if (!options.period.empty()) {
    period = period_of(options.period);
    if (!period) {
      terminal.complain("usage.period", {{"value", options.period}});
      return Exit::usage;
    }
  }
  const auto vocabulary = local_vocabulary(options.content, terminal);
  if (!vocabulary) return Exit::failed;
  const auto schedule = importer::read_deadline_phrase(options.text, *vocabulary, period).schedule;
  if (options.json) {
    terminal.out() << model::to_json(schedule);
  } else {
    print_in_words(schedule, terminal);
  }
  return Exit::ok;
}

}  // namespace vekha::app
