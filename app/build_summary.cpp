#include "app/build_summary.hpp"

#include <algorithm>
#include <array>

#include "app/percent.hpp"

namespace vekha::app {
namespace {

constexpr std::array<std::string_view, 4> line_keys{"summary.published", "summary.held-back", "summary.blocked",
                                                    "summary.refused"};

void print_line(const DocumentOutcome& document, Terminal& terminal) {
  std::vector<std::string> details = document.reasons;
  if (document.outcome == Outcome::published) {
    std::string counts = terminal.text("summary.activities", {{"count", std::to_string(document.activities)}});
    if (!document.findings.empty()) {
      counts += ", " + terminal.text("summary.findings", {{"count", std::to_string(document.findings.size())}});
    }
    counts +=
        ", " + terminal.text("summary.completeness", {{"share", percent(document.completeness, terminal.messages())}});
    details.insert(details.begin(), counts);
  }
  terminal.say(line_keys[static_cast<std::size_t>(document.outcome)],
               {{"file", document.label}, {"details", details.empty() ? "" : details.front()}});
  if (document.kept_since)
    details.push_back(terminal.text("summary.kept", {{"date", model::to_iso(*document.kept_since)}}));
  details.insert(details.end(), document.findings.begin(), document.findings.end());
  for (std::size_t i = 1; i < details.size(); ++i) terminal.say("summary.more", {{"details", details[i]}});
}

}  // namespace

void print_summary(const std::vector<DocumentOutcome>& outcomes, Terminal& terminal) {
  for (const DocumentOutcome& document : outcomes) print_line(document, terminal);
  const auto count = [&](Outcome outcome) {
    return std::to_string(std::ranges::count(outcomes, outcome, &DocumentOutcome::outcome));
  };
  terminal.say("summary.totals", {{"published", count(Outcome::published)},
                                  {"held", count(Outcome::held_back)},
                                  {"blocked", count(Outcome::blocked)},
                                  {"refused", count(Outcome::refused)}});
  const auto kept =
      std::ranges::count_if(outcomes, [](const DocumentOutcome& document) { return document.kept_since.has_value(); });
  if (kept > 0) terminal.say("summary.kept-totals", {{"count", std::to_string(kept)}});
}

bool has_trouble(const std::vector<DocumentOutcome>& outcomes) {
  return std::ranges::any_of(outcomes, [](const DocumentOutcome& document) {
    return document.outcome == Outcome::blocked || document.outcome == Outcome::refused;
  });
}

}  // namespace vekha::app
