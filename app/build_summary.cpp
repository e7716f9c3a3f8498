#include "app/build_summary.hpp"

#include <algorithm>
#include <array>

namespace vekha::app {
namespace {

constexpr std::array<std::string_view, 4> line_keys{"summary.published", "summary.held-back", "summary.blocked",
                                                    "summary.refused"};

void print_line(const DocumentOutcome& document, Terminal& terminal) {
  std::string details;
  if (document.outcome == Outcome::published) {
    details = terminal.text("summary.activities", {{"count", std::to_string(document.activities)}});
    if (document.findings > 0) {
      details += ", " + terminal.text("summary.findings", {{"count", std::to_string(document.findings)}});
    }
  }
  const auto key = line_keys[static_cast<std::size_t>(document.outcome)];
  const std::string first = document.reasons.empty() ? details : document.reasons.front();
  terminal.say(key, {{"file", document.label}, {"details", first}});
  for (std::size_t i = 1; i < document.reasons.size(); ++i)
    terminal.say("summary.more", {{"details", document.reasons[i]}});
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
}

bool has_trouble(const std::vector<DocumentOutcome>& outcomes) {
  return std::ranges::any_of(outcomes, [](const DocumentOutcome& document) {
    return document.outcome == Outcome::blocked || document.outcome == Outcome::refused;
  });
}

}  // namespace vekha::app
