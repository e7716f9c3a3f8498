#include <algorithm>
#include <array>

#include "language/text.hpp"
#include "tests/support/variants/judging/tally.hpp"

namespace vekha::test {
namespace {

struct Weight {
  std::string_view group, name;
  double points;
};
// Points of the groups are shared by what is judged in them.
constexpr std::array<std::pair<std::string_view, double>, 7> groups{{{"activities", 45},
                                                                     {"schedules", 30},
                                                                     {"parties", 25},
                                                                     {"head", 10},
                                                                     {"records", 50},
                                                                     {"indicators", 50},
                                                                     {"partners", 20}}};
constexpr std::array<Weight, 25> weights{{{"activities", "found", 24},
                                          {"activities", "number", 3},
                                          {"activities", "section", 5},
                                          {"activities", "expected", 2},
                                          {"activities", "extra", 2},
                                          {"activities", "actions", 4},
                                          {"schedules", "kind", 8},
                                          {"schedules", "intervals", 8},
                                          {"schedules", "recurrence", 2},
                                          {"parties", "responsible", 4},
                                          {"parties", "parties", 5},
                                          {"parties", "actors", 2},
                                          {"parties", "names", 2},
                                          {"head", "title", 3},
                                          {"head", "period", 3},
                                          {"head", "approval", 3},
                                          {"head", "act", 1},
                                          {"records", "record", 4},
                                          {"records", "status", 5},
                                          {"records", "date done", 1},
                                          {"records", "moved to", 1},
                                          {"indicators", "indicator", 3},
                                          {"indicators", "value", 6},
                                          {"indicators", "unit", 1},
                                          {"partners", "partnership", 1}}};

std::string letters_of(std::string_view text) {
  std::string out;
  for (const std::string& word : language::words_of(text)) out += word;
  return out;
}

// Findings that say nothing about whether a value is right.
bool is_about_values(model::DiagnosticCode code) {
  using enum model::DiagnosticCode;
  constexpr std::array<model::DiagnosticCode, 8> others{responsible_missing, header_repeated, section_number_repeated,
                                                        party_similar,       column_unknown,  image_without_description,
                                                        approval_missing,    title_missing};
  return std::ranges::find(others, code) == others.end();
}

}  // namespace

bool same_words(std::string_view a, std::string_view b) {
  const std::string x = letters_of(a);
  const std::string y = letters_of(b);
  if (x == y) return true;
  const int limit = static_cast<int>(std::max(language::length(x), language::length(y)) / 20);
  return language::edit_distance(x, y, limit) <= limit;
}

void Tally::count(const std::string& name, bool right, const std::string& what) {
  score_.shares[name].count(right);
  if (!right) miss(name + ": " + what);
}

bool Tally::is_doubted(const model::SourceLocation& place) const {
  return std::ranges::any_of(document_.diagnostics, [&](const model::Diagnostic& finding) {
    if (finding.severity == model::Severity::error && !finding.source.table) return true;
    if (!is_about_values(finding.code) || !place.table || finding.source.table != place.table) return false;
    return !finding.source.row || finding.source.row == place.row;
  });
}

void Tally::add(const std::string& name, bool right, const std::string& what) {
  ++score_.statements;
  score_.stated[name].count(right);
  if (right) return;
  ++score_.wrong;
  miss("WRONG " + name + ": " + what);
}

void Tally::state(const std::string& name, bool right, const model::SourceLocation& place, const std::string& what) {
  if (!is_doubted(place)) add(name, right, what);
}

void Tally::state_of_document(const std::string& name, bool right, std::initializer_list<model::DiagnosticCode> codes,
                              const std::string& what) {
  const bool doubted = std::ranges::any_of(document_.diagnostics, [&](const model::Diagnostic& finding) {
    return std::ranges::find(codes, finding.code) != codes.end();
  });
  if (!doubted) add(name, right, what);
}

double VariantScore::total() const {
  double got = 0;
  double whole = 0;
  for (const auto& [group, points] : groups) {
    double right = 0;
    double all = 0;
    for (const Weight& weight : weights) {
      const auto share = shares.find(std::string(weight.name));
      if (weight.group != group || share == shares.end() || share->second.of == 0) continue;
      right += weight.points * share->second.value();
      all += weight.points;
    }
    if (all == 0) continue;
    got += points * right / all;
    whole += points;
  }
  return whole == 0 ? 100 : 100 * got / whole;
}

VariantScore score_of(const TruePlan& truth, const model::Document& document) {
  VariantScore score;
  Tally tally(score, document);
  judge_plan(truth, document, score, tally);
  judge_head(truth, document, tally);
  judge_records(truth, document, tally);
  return score;
}

}  // namespace vekha::test
