#include <algorithm>
#include <map>

#include "importer/interpretation/parties/candidates.hpp"
#include "language/name_forms.hpp"
#include "language/text.hpp"

namespace vekha::importer::parties {
namespace {

constexpr std::size_t most_namesakes = 200;  // persons with the same initials that are compared with each other

// Letters of a surname from which a slip or two is no other surname.
constexpr std::size_t long_surname = 7;

// A difference at the end may be gender or case: «Иванов» and «Иванова» are two persons, not a slip.
bool differs_in_ending(std::string_view a, std::string_view b) {
  const auto [x, y] = std::ranges::mismatch(a, b);
  constexpr std::ptrdiff_t ending = 4;  // bytes: two letters
  return a.end() - x <= ending && b.end() - y <= ending;
}

bool is_slip(std::string_view a, std::string_view b) {
  const std::size_t shorter = std::min(language::length(a), language::length(b));
  if (shorter < long_surname || differs_in_ending(a, b)) return false;
  return language::edit_distance(a, b, 1) <= 1 ||
         (shorter >= long_surname + 3 && language::edit_distance(a, b, 2) <= 2);
}

model::Diagnostic similar(const Candidate& a, const Candidate& b) {
  return {.severity = model::Severity::warning,
          .code = model::DiagnosticCode::party_similar,
          .arguments = {{"first", a.best}, {"second", b.best}},
          .source = {}};
}

void unite_namesakes(Candidates& candidates, const std::vector<std::size_t>& namesakes,
                     model::Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < namesakes.size() && i < most_namesakes; ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const std::size_t a = namesakes[j];
      const std::size_t b = namesakes[i];
      const std::string& x = candidates[a].name.person.surname;
      const std::string& y = candidates[b].name.person.surname;
      const bool together = candidates.together(a, b);
      if (!together && is_slip(x, y)) {
        candidates.unite(a, b);
        diagnostics.push_back(similar(candidates[a], candidates[b]));
      } else if (language::is_case_of(x, y) || language::is_case_of(y, x)) {
        // «Иванова» may be a woman or the genitive of «Иванов»; «Ивановой», «Ивановым» are a case for certain
        const std::string& oblique = language::is_case_of(x, y) ? x : y;
        const bool may_be_name = oblique.ends_with("а") || oblique.ends_with("ая");
        if (!may_be_name) {
          candidates.unite(a, b);
          candidates.mark_oblique(language::is_case_of(x, y) ? a : b);
        } else if (!together) {
          diagnostics.push_back(similar(candidates[a], candidates[b]));
        }
      } else if (!together && language::edit_distance(x, y, 1) <= 1 && language::length(x) > 4) {
        diagnostics.push_back(similar(candidates[a], candidates[b]));
      }
    }
  }
}

}  // namespace

void unite_persons(Candidates& candidates, model::Diagnostics& diagnostics) {
  std::map<std::string, std::vector<std::size_t>> by_initials;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (candidates[i].name.kind == model::PartyKind::person)
      by_initials[candidates[i].name.person.initials].push_back(i);
  }
  for (const auto& [initials, namesakes] : by_initials) unite_namesakes(candidates, namesakes, diagnostics);
}

}  // namespace vekha::importer::parties
