#include "importer/interpretation/parties/party_names.hpp"

#include <algorithm>

namespace vekha::importer::parties {
namespace {

// A name can't begin inside a hyphenated or quoted phrase of running text without a sign of its own.
bool may_begin(const NameReader& reader, int at) {
  const Words& words = reader.words;
  if (words.is_mark(at, '<')) return true;
  if (!words.is_word(at)) return false;
  if (reader.reading == Reading::cell) return true;
  return words.is_capital(at) || static_cast<bool>(reader.lexicon.find(words.word(at))) ||
         grammar::adjective(words.word(at)).has_value();
}

// Takes the name or names that begin at a token; the token to go on with.
int take(const NameReader& reader, int at, std::vector<PartyName>& out) {
  if (auto person = person_at(reader, at)) {
    out.push_back(std::move(*person));
    return out.back().last;
  }
  auto schools = schools_at(reader, at);
  if (!schools.empty()) {
    const int last = schools.back().last;
    std::ranges::move(schools, std::back_inserter(out));
    return last;
  }
  const bool cell = reader.reading == Reading::cell;
  using Recogniser = std::optional<PartyName> (*)(const NameReader&, int);
  for (const Recogniser recognise : {cell ? role_at : nullptr, organisation_at, group_at}) {
    if (recognise == nullptr) continue;
    auto found = recognise(reader, at);
    if (!found) continue;
    const int last = std::max(at + 1, found->last);
    // in running text a group is of use only where it lists its members
    const bool wanted = cell || found->kind == model::PartyKind::organisation ||
                        (found->kind == model::PartyKind::group && !found->inside.empty());
    if (wanted)
      out.push_back(std::move(*found));
    else
      return at + 1;
    return last;
  }
  return at + 1;
}

}  // namespace

std::vector<PartyName> party_names(const NameReader& reader) {
  std::vector<PartyName> out;
  for (int at = 0; at < reader.words.size();) {
    at = may_begin(reader, at) ? take(reader, at, out) : at + 1;
  }
  return out;
}

std::vector<PartyName> names_inside(const NameReader& reader, int first, int last) {
  std::vector<PartyName> out;
  for (int at = first; at < last;) {
    if (!may_begin(reader, at)) {
      ++at;
      continue;
    }
    auto schools = schools_at(reader, at);
    if (!schools.empty() && schools.back().last <= last) {
      at = schools.back().last;
      std::ranges::move(schools, std::back_inserter(out));
      continue;
    }
    auto organisation = organisation_at(reader, at);
    if (organisation && organisation->last <= last && organisation->kind == model::PartyKind::organisation &&
        (organisation->stems.size() > 1 || organisation->abbreviation ||
         reader.words.is_mark(organisation->last - 1, '>'))) {
      at = organisation->last;
      out.push_back(std::move(*organisation));
      continue;
    }
    ++at;
  }
  return out;
}

}  // namespace vekha::importer::parties
