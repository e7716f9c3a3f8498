#include "importer/interpretation/parties/party_register.hpp"

#include <algorithm>
#include <optional>

#include "importer/interpretation/parties/definitions.hpp"
#include "importer/interpretation/parties/party_merge.hpp"
#include "importer/interpretation/parties/party_split.hpp"

namespace vekha::importer {

using parties::NameReader;
using parties::PartyName;
using parties::Reading;

PartyRegister::PartyRegister(const Vocabulary& vocabulary)
    : lexicon_(&vocabulary.index<parties::Lexicon>()), local_(std::make_shared<const parties::LocalAbbreviations>()) {}

void PartyRegister::mention(std::string_view text, Evidence evidence) {
  if (!text.empty()) texts_.push_back({std::string(text), evidence});
}

namespace {

// «МБОУ СОШ № 3 (директор Иванова М.П.)»: the bracket says whose director.
void attach_to_schools(std::vector<PartyName>& names, const language::Words& words) {
  for (std::size_t i = 1; i < names.size(); ++i) {
    const PartyName& school = names[i - 1];
    const bool bracket = words.is_mark(school.last, '(') && names[i].first == school.last + 1;
    if (bracket && names[i].kind == model::PartyKind::person && names[i].inside.empty() &&
        school.kind != model::PartyKind::person) {
      names[i].inside.push_back(school);
    }
  }
}

}  // namespace

// A text cut into words, and the names it has when it is read as a cell, once that is asked for.
struct PartyRegister::NamedText {
  explicit NamedText(const std::string& text) : words(text) {}
  language::Words words;
  std::optional<std::vector<PartyName>> names;
};

PartyRegister::NamedText& PartyRegister::cut(const std::string& text) const {
  auto& known = named_[text];
  if (!known) known = std::make_shared<NamedText>(text);
  return *known;
}

const PartyRegister::NamedText& PartyRegister::names_of(const std::string& text) const {
  NamedText& known = cut(text);
  if (!known.names) known.names = parties::party_names({known.words, *lexicon_, *local_, Reading::cell});
  return known;
}

void PartyRegister::settle(model::Diagnostics& diagnostics) {
  auto local = std::make_shared<parties::LocalAbbreviations>();
  for (const Text& text : texts_) {
    const bool is_new = !named_.contains(text.text);
    const language::Words& words = cut(text.text).words;
    if (is_new) parties::collect_abbreviations(words, *lexicon_, *local);
  }
  local_ = std::move(local);
  std::vector<parties::Mentioned> mentioned;
  std::vector<parties::Definition> definitions;
  for (std::size_t i = 0; i < texts_.size(); ++i) {
    const bool cell = texts_[i].evidence != Evidence::running_text;
    const language::Words& words = cut(texts_[i].text).words;
    const NameReader reader{words, *lexicon_, *local_, cell ? Reading::cell : Reading::narrative};
    std::vector<PartyName> names = cell ? *names_of(texts_[i].text).names : parties::party_names(reader);
    attach_to_schools(names, words);
    std::vector<PartyName> aliases;
    std::ranges::move(parties::definitions_in(reader, names, aliases), std::back_inserter(definitions));
    for (auto* list : {&names, &aliases}) {
      for (PartyName& name : *list) {
        const bool takes_part = cell && list == &names && !name.in_passing;
        mentioned.push_back({std::move(name), static_cast<int>(i), takes_part});
      }
    }
  }
  auto settled = parties::settled_parties(mentioned, definitions, diagnostics);
  parties_ = std::move(settled.parties);
  by_key_ = std::move(settled.by_key);
  texts_.clear();
}

std::vector<model::PartyId> PartyRegister::ids_of(const PartyName& name) const {
  std::vector<model::PartyId> out;
  if (const auto found = by_key_.find(parties::key_of(name)); found != by_key_.end()) out.push_back(found->second);
  if (name.kind != model::PartyKind::role) return out;
  for (const PartyName& inner : name.inside) {
    if (const auto found = by_key_.find(parties::key_of(inner)); found != by_key_.end()) out.push_back(found->second);
  }
  return out;
}

namespace {

void add_new(std::vector<model::PartyId>& out, const std::vector<model::PartyId>& ids) {
  for (const auto& id : ids) {
    if (std::ranges::find(out, id) == out.end()) out.push_back(id);
  }
}

}  // namespace

std::vector<model::PartyId> PartyRegister::resolve(std::string_view text) const {
  std::vector<model::PartyId> out;
  for (const PartyName& name : *names_of(std::string(text)).names) add_new(out, ids_of(name));
  return out;
}

std::vector<PartyRegister::Part> PartyRegister::split(std::string_view cell) const {
  const NamedText& named = names_of(std::string(cell));
  const language::Words& words = named.words;
  std::vector<Part> out;
  for (const auto& range : parties::part_ranges(words, *named.names)) {
    Part part{.text = words.text(range.first, range.last), .parties = {}};
    for (const PartyName& name : *named.names) {
      if (name.first >= range.first && name.first < range.last) add_new(part.parties, ids_of(name));
    }
    if (!part.text.empty()) out.push_back(std::move(part));
  }
  return out;
}

}  // namespace vekha::importer
