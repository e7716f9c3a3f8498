#include "importer/interpretation/parties/party_names.hpp"

#include <algorithm>

#include "importer/interpretation/parties/left_out.hpp"

namespace vekha::importer::parties {
namespace {

// A name can't begin inside a hyphenated or quoted phrase of running text without a sign of its own.
bool may_begin(const NameReader& reader, int at) {
  const language::Words& words = reader.words;
  if (words.is_mark(at, '<')) return true;
  if (!words.is_word(at)) return false;
  if (reader.reading == Reading::cell) return true;
  return words.is_capital(at) || reader.knows(at) || reader.adjective(at).has_value();
}

// True where a part of a cell begins: at its start, after a separator or right after another name. Roles and groups are
// common nouns and begin nowhere else: «Назначить ответственного за …» names nobody.
bool begins_part(const language::Words& words, int at, const std::vector<PartyName>& before) {
  int i = at - 1;
  if (words.word(i) == "и") --i;
  if (i < 0 || (!words.is_word(i) && !words.is_number(i) && !words.is_mark(i, '>') && !words.is_mark(i, '<')))
    return true;
  return !before.empty() && before.back().last == i + 1;
}

// Takes the name or names that begin at a token; the token to go on with.
int take(const NameReader& reader, int at, std::vector<PartyName>& out) {
  const bool cell = reader.reading == Reading::cell;
  const bool part = begins_part(reader.words, at, out);
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
  auto found = cell && part ? role_at(reader, at) : std::nullopt;
  if (!found) found = organisation_at(reader, at);
  if (!found) found = group_at(reader, at);
  if (!found && cell && part) found = short_abbreviation_at(reader, at);
  if (!found) return at + 1;
  // in running text a group is of use only where it lists its members
  const bool lists_members = found->kind == model::PartyKind::group && !found->inside.empty();
  if (found->kind != model::PartyKind::organisation && !lists_members && !(cell && part)) return at + 1;
  found->in_passing = !part && !lists_members;
  out.push_back(std::move(*found));
  return std::max(at + 1, out.back().last);
}

}  // namespace

std::vector<PartyName> party_names(const NameReader& reader) {
  std::vector<PartyName> out;
  for (int at = 0; at < reader.words.size();) {
    at = may_begin(reader, at) ? take(reader, at, out) : at + 1;
  }
  drop_left_out(reader.words, out);
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
