#include <algorithm>

#include "importer/interpretation/parties/office_words.hpp"
#include "importer/interpretation/parties/party_names.hpp"

namespace vekha::importer::parties {
namespace {

// «КО администрации города Мурманска», «УО Ржевского района»: whose the abbreviated office is; the token after it, or
// `at`. Only an office of a place is told so: an ambiguous abbreviation («УО») means one here.
int owner_end(const NameReader& reader, int at) {
  const language::Words& words = reader.words;
  const WordUse head = reader.find(at, WordClass::organisation_head);
  const bool administration = head && head.value == "authority" && !head.is_lemma && !has_field(head.lemma);
  const auto adjective = reader.adjective(at);
  const bool place = words.is_capital(at) && adjective && !language::is_nominative(*adjective) &&
                     reader.is(at + 1, WordClass::organisation_word) && !words.is_capital(at + 1);
  if (!administration && !place) return at;
  return tail_end(reader, at, head.lemma);
}

// An abbreviation nobody knows, or one that some read as an office: «УО».
bool may_name_office(const NameReader& reader, int at) {
  const auto use = reader.lexicon.abbreviation_at(reader.words, at);
  if (use.meaning == AbbreviationMeaning::unknown) return true;
  if (use.meaning != AbbreviationMeaning::ambiguous) return false;
  const language::Words readings(use.expansion);
  for (int i = 0; i < readings.size(); ++i) {
    if (reader.lexicon.find(readings.word(i), WordClass::organisation_head).is_lemma) return true;
  }
  return false;
}

}  // namespace

std::optional<PartyName> abbreviation_at(const NameReader& reader, int at) {
  const language::Words& words = reader.words;
  if (!words.is_all_caps(at)) return std::nullopt;
  const auto known = reader.lexicon.abbreviation_at(words, at);
  const bool unknown = known.meaning == AbbreviationMeaning::unknown;
  const bool local = std::ranges::find(reader.local.organisations, words.word(at)) != reader.local.organisations.end();
  int last = std::max(at + 1, known.last);
  const bool supplementary = reader.is(at, WordClass::supplementary_type);
  const int quoted = quotation_end(words, last);
  const bool named =
      (quoted > last || owner_end(reader, last) > last) && (unknown || known.meaning == AbbreviationMeaning::ambiguous);
  if (known.meaning != AbbreviationMeaning::organisation && !local && !supplementary && !named) {
    if (!unknown || reader.reading == Reading::narrative || words[at].end - words[at].begin < 6) return std::nullopt;
    if (reader.find(at)) return std::nullopt;
  }
  PartyName found{.kind = model::PartyKind::organisation, .first = at};
  const int owner = quoted > last ? last : owner_end(reader, last);
  found.abbreviation = quoted <= last && owner <= last && !supplementary;
  found.leading_abbreviation = !found.abbreviation && !supplementary;
  last = std::max({last, quoted, owner});
  add_office_stems(reader, at, last, found.stems);
  if (words.is_mark(last, '#') && words.is_number(last + 1)) last += 2;
  found.last = last;
  found.name = words.text(at, last);
  return found;
}

std::optional<PartyName> short_abbreviation_at(const NameReader& reader, int at) {
  const language::Words& words = reader.words;
  constexpr std::size_t two_letters = 4;  // bytes
  if (!words.is_all_caps(at) || words.word(at).size() != two_letters || reader.knows(at)) return std::nullopt;
  const bool alone = at + 1 >= words.size() || (!words.is_word(at + 1) && !words.is_number(at + 1) &&
                                                !words.is_mark(at + 1, '#') && !words.is_mark(at + 1, '-'));
  if (!alone || !may_name_office(reader, at)) return std::nullopt;
  PartyName found{.kind = model::PartyKind::organisation, .first = at, .last = at + 1, .name = words.text(at, at + 1)};
  found.abbreviation = true;
  found.only_with_whole = true;
  add_office_stems(reader, at, at + 1, found.stems);
  return found;
}

}  // namespace vekha::importer::parties
