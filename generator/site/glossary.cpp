#include "generator/site/glossary.hpp"

#include <algorithm>

#include "generator/site/permalinks.hpp"
#include "language/letters.hpp"
#include "language/text.hpp"

namespace vekha::generator {
namespace {

/// Letters of a word that tell it from another in any of its cases.
constexpr std::size_t telling_bytes = 8;

std::vector<std::string> long_words(std::string_view text) {
  auto words = language::words_of(text);
  std::erase_if(words, [](const std::string& word) { return word.size() <= telling_bytes / 2; });
  for (std::string& word : words) word.resize(std::min(word.size(), telling_bytes));
  return words;
}

std::size_t add(Glossary& glossary, Names& anchors, Term term) {
  term.anchor = "t-" + anchors.take(term.abbreviation, "word");
  glossary.terms.push_back(std::move(term));
  return glossary.terms.size() - 1;
}

void add_definitions(Glossary& glossary, Names& anchors, PlanDefinitions& plan) {
  for (const Definition& definition : plan.definitions) {
    const auto known = std::ranges::find_if(glossary.terms, [&](const Term& term) {
      return term.abbreviation == definition.abbreviation &&
             long_words(term.expansion) == long_words(definition.expansion);
    });
    std::size_t place = static_cast<std::size_t>(known - glossary.terms.begin());
    if (known == glossary.terms.end()) {
      place = add(glossary, anchors, {definition.abbreviation, definition.expansion, {}, {}, plan.plan});
    }
    plan.places->insert_or_assign(definition.abbreviation, place);
  }
}

/// Entries in the order of the alphabet; places are told where theirs went.
void sort_terms(Glossary& glossary, std::span<PlanDefinitions> plans) {
  std::vector<std::pair<std::string, std::size_t>> order;
  for (std::size_t i = 0; i < glossary.terms.size(); ++i) {
    order.emplace_back(language::collation_key(glossary.terms[i].abbreviation), i);
  }
  std::ranges::sort(order);
  std::vector<Term> sorted;
  std::vector<std::size_t> moved(order.size());
  for (const auto& [key, from] : order) {
    moved[from] = sorted.size();
    sorted.push_back(std::move(glossary.terms[from]));
  }
  glossary.terms = std::move(sorted);
  for (auto& [text, place] : glossary.general) place = moved[place];
  for (PlanDefinitions& plan : plans) {
    for (auto& [text, place] : *plan.places) place = moved[place];
  }
}

const Term* find_term(std::string_view text, const Glossary& glossary, const TermPlaces& own) {
  for (const TermPlaces* places : {&own, &glossary.general}) {
    if (const auto found = places->find(text); found != places->end()) return &glossary.terms[found->second];
  }
  return nullptr;
}

/// The ends of the one to three words that begin at a place, the last first. A plus or a hyphen may be part of one.
std::vector<std::size_t> ends_of_words(std::string_view text, std::size_t begin) {
  constexpr std::size_t most_words = 3;
  constexpr std::size_t longest = 60;
  std::vector<std::size_t> ends;
  std::size_t words = 0;
  for (std::size_t at = begin; at < text.size() && at - begin < longest; ++at) {
    const bool inside_letter = (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
    if (inside_letter || !language::is_border(text, at)) continue;
    const bool ended = at > begin && !language::is_border_before(text, at);
    if (ended) ends.push_back(at);
    if (text[at] == '+') ends.push_back(at + 1);
    if (text[at] == ' ' && ++words == most_words) break;
    if (text[at] != ' ' && text[at] != '-' && text[at] != '+') break;
  }
  if (text.size() - begin <= longest && !language::is_border_before(text, text.size())) ends.push_back(text.size());
  std::ranges::reverse(ends);
  return ends;
}

}  // namespace

Glossary make_glossary(std::vector<Abbreviation> abbreviations, std::span<PlanDefinitions> plans) {
  Glossary glossary;
  Names anchors;
  for (Abbreviation& entry : abbreviations) {
    const bool ambiguous = entry.ambiguous;
    const std::string text = entry.text;
    const std::size_t place = add(
        glossary, anchors, {std::move(entry.text), std::move(entry.expansion), std::move(entry.explanation), {}, {}});
    if (!ambiguous) glossary.general.emplace(text, place);
  }
  for (PlanDefinitions& plan : plans) add_definitions(glossary, anchors, plan);
  sort_terms(glossary, plans);
  return glossary;
}

std::vector<TermRun> term_runs(std::string_view text, const Glossary& glossary, const TermPlaces& own) {
  std::vector<TermRun> runs;
  std::size_t done = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (language::is_border(text, at) || !language::is_border_before(text, at)) continue;
    for (const std::size_t end : ends_of_words(text, at)) {
      const Term* term = find_term(text.substr(at, end - at), glossary, own);
      if (term == nullptr) continue;
      if (at > done) runs.push_back({text.substr(done, at - done)});
      runs.push_back({text.substr(at, end - at), term});
      done = end;
      at = end - 1;
      break;
    }
  }
  if (done < text.size()) runs.push_back({text.substr(done)});
  return runs;
}

}  // namespace vekha::generator
