#include "importer/interpretation/facts/town_names.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "importer/vocabulary/tsv.hpp"
#include "language/endings.hpp"
#include "language/text.hpp"

namespace vekha::importer::head {
namespace {

using language::Words;

constexpr std::size_t letter = 2;  // bytes of a Russian letter

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> known) {
  return std::ranges::find(known, text) != known.end();
}

// Any case of a word of a town's name: «нижний», «тагил», «челны», «полевской».
bool is_case_of(std::string_view word, std::string_view lemma) {
  if (word == lemma) return true;
  const auto adjective = language::adjective(lemma);
  if (adjective && word.size() > adjective->stem.size() && word.starts_with(adjective->stem)) {
    const auto other = language::adjective(word);
    return other && other->stem == adjective->stem;
  }
  if (lemma.ends_with("ы") || lemma.ends_with("и")) {
    const std::string_view stem = lemma.substr(0, lemma.size() - letter);
    return word.starts_with(stem) &&
           is_one_of(word.substr(stem.size()), {"", "ов", "ев", "ам", "ям", "ах", "ях", "ами", "ями", "ей"});
  }
  return language::is_form_of(word, language::noun_stem(lemma));
}

// An ending of the case and what the nominative has in its place; the longest that fits decides.
struct Ending {
  std::string_view ending, nominative;
};
constexpr std::array<Ending, 26> oblique_endings{{
    {"ска", "ск"}, {"цка", "цк"},     {"бурга", "бург"}, {"града", "град"}, {"города", "город"}, {"поля", "поль"},
    {"ова", "ов"}, {"ева", "ев"},     {"ёва", "ёв"},     {"ми", "мь"},      {"ани", "ань"},      {"ери", "ерь"},
    {"ни", "нь"},  {"ки", "ка"},      {"ги", "га"},      {"хи", "ха"},      {"ы", "а"},          {"ску", "ск"},
    {"цку", "цк"}, {"бургу", "бург"}, {"граду", "град"}, {"ском", "ск"},    {"бургом", "бург"},  {"градом", "град"},
    {"ле", "ль"},  {"ля", "ль"},
}};
constexpr std::array<Ending, 14> prepositional_endings{{
    {"ске", "ск"},
    {"цке", "цк"},
    {"бурге", "бург"},
    {"граде", "град"},
    {"городе", "город"},
    {"поле", "поль"},
    {"ове", "ов"},
    {"еве", "ев"},
    {"ёве", "ёв"},
    {"ми", "мь"},
    {"ани", "ань"},
    {"ери", "ерь"},
    {"ни", "нь"},
    {"авле", "авль"},
}};

bool replace_ending(std::string& name, std::span<const Ending> endings) {
  const Ending* best = nullptr;
  for (const Ending& one : endings) {
    if (!name.ends_with(one.ending) || name.size() < one.ending.size() + letter) continue;
    if (best == nullptr || one.ending.size() > best->ending.size()) best = &one;
  }
  if (best == nullptr) return false;
  name.replace(name.size() - best->ending.size(), best->ending.size(), best->nominative);
  return true;
}

// «Томска» -> «Томск», «Перми» -> «Пермь», «Мурманске» -> «Мурманск», «Полевского» -> «Полевской».
std::string by_rule(std::string name, TownCase written) {
  if (written == TownCase::nominative) return name;
  const auto adjective = language::adjective(language::folded(name));
  if (adjective && is_one_of(adjective->ending, {"ого", "его", "ому", "ему"}))
    return language::nominative(name, language::Gender::masculine);
  // nouns end in «е» here, so «ом» is an adjective's: «в городе Полевском»
  if (adjective && written == TownCase::prepositional && is_one_of(adjective->ending, {"ом", "ем"}))
    return language::nominative(name, language::Gender::masculine);
  if (written != TownCase::prepositional && replace_ending(name, oblique_endings)) return name;
  if (written != TownCase::oblique) replace_ending(name, prepositional_endings);
  return name;
}

std::string written(const Words& words, int at) {
  const std::string text = words.text(at, at + 1);
  return words[at].all_caps ? capitalised(text) : text;
}

language::Gender gender_of(std::string_view name) {
  if (name.ends_with("а") || name.ends_with("я") || name.ends_with("ь")) return language::Gender::feminine;
  if (name.ends_with("ы") || name.ends_with("и")) return language::Gender::plural;
  return name.ends_with("о") || name.ends_with("е") ? language::Gender::neuter : language::Gender::masculine;
}

}  // namespace

std::string capitalised(std::string_view word) {
  std::string out = language::lower_case(word);
  for (std::size_t at = 0; at < out.size();) {
    out.replace(at, letter, language::upper_case(std::string_view(out).substr(at, letter)));
    const std::size_t hyphen = out.find('-', at);
    if (hyphen == std::string::npos) break;
    at = hyphen + 1;
  }
  return out;
}

TownNames::TownNames(const Vocabulary& vocabulary) {
  for (const auto& row : vocabulary.table("territories")) {
    if (row.at("class") != "town") continue;
    const Words words(row.at("word"));
    Town town{.name = row.at("word"), .words = {}, .forms = listed(row.at("forms"))};
    for (int i = 0; i < words.size(); ++i) town.words.emplace_back(words.word(i));
    towns_.push_back(std::move(town));
  }
}

const TownNames::Town* TownNames::known_at(const Words& words, int at) const {
  for (const Town& town : towns_) {
    if (std::ranges::find(town.forms, words.word(at)) != town.forms.end()) return &town;
    int i = at;
    const auto fits = [&](const std::string& lemma) {
      return words.is_capital(i) && is_case_of(words.word(i++), lemma);
    };
    if (std::ranges::all_of(town.words, fits)) return &town;
  }
  return nullptr;
}

TownNames::Name TownNames::name_at(const Words& words, int at, TownCase written_case) const {
  if (const Town* town = known_at(words, at))
    return {.text = town->name, .last = at + static_cast<int>(town->words.size())};
  // «город Полевской Свердловской области» has one word, «города Верхней Салды» two
  const bool two_words = language::adjective(words.word(at)) && words.is_capital(at + 1) && !words.is_initial(at + 1) &&
                         !language::adjective(words.word(at + 1));
  if (!two_words) return {.text = by_rule(written(words, at), written_case), .last = at + 1};
  const std::string noun = by_rule(written(words, at + 1), written_case);
  const std::string adjective = written_case == TownCase::nominative
                                    ? written(words, at)
                                    : language::nominative(written(words, at), gender_of(noun));
  return {.text = adjective + " " + noun, .last = at + 2};
}

}  // namespace vekha::importer::head
