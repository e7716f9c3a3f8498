#include "importer/interpretation/parties/definitions.hpp"

#include <algorithm>

namespace vekha::importer::parties {
namespace {

// «(далее – X)» or «далее X»: where X stands.
struct Introduced {
  int bracket = 0;          ///< the token before «далее»
  int first = 0, last = 0;  ///< X
};

std::optional<Introduced> introduced_at(const Words& words, int at) {
  if (words.word(at) != "далее" || !words.is_mark(at - 1, '(')) return std::nullopt;
  int i = at + 1;
  if (words.word(i) == "по" && words.word(i + 1) == "тексту") i += 2;
  while (words.is_mark(i, '-') || words.is_mark(i, ':') || words.is_mark(i, ',')) ++i;
  constexpr int longest = 10;
  int last = i;
  while (last < words.size() && last < i + longest && !words.is_mark(last, ')') && !words.is_mark(last, ';') &&
         !words.is_break(last))
    ++last;
  if (last == i) return std::nullopt;
  return Introduced{at - 1, i, last};
}

enum class Meaning { none, organisation, group };

// What the words before the bracket are, by the nearest head: «районный методический центр», «школ с низкими
// результатами».
Meaning meaning_before(const Words& words, const Lexicon& lexicon, int bracket) {
  constexpr int reach = 14;
  for (int i = bracket - 1; i >= 0 && i > bracket - reach; --i) {
    if (words.is_mark(i, '.') || words.is_mark(i, ';') || words.is_mark(i, ')')) return Meaning::none;
    const WordUse head = lexicon.find(words.word(i), WordClass::organisation_head);
    if (head && head.value != "generic" && head.value != "team" && head.lemma != "администрация")
      return Meaning::organisation;
    if (lexicon.is(words.word(i), WordClass::school_type) || head.value == "generic") return Meaning::group;
  }
  return Meaning::none;
}

}  // namespace

void collect_abbreviations(const Words& words, const Lexicon& lexicon, LocalAbbreviations& out) {
  for (int i = 1; i < words.size(); ++i) {
    const auto introduced = introduced_at(words, i);
    if (!introduced || introduced->last != introduced->first + 1) continue;
    if (!words.is_word(introduced->first) || !words[introduced->first].all_caps) continue;
    const std::string abbreviation(words.word(introduced->first));
    const Meaning meaning = meaning_before(words, lexicon, introduced->bracket);
    if (meaning == Meaning::organisation) out.organisations.push_back(abbreviation);
    if (meaning == Meaning::group) out.groups.push_back(abbreviation);
  }
}

std::vector<Definition> definitions_in(const NameReader& reader, const std::vector<PartyName>& names,
                                       std::vector<PartyName>& aliases) {
  std::vector<Definition> out;
  for (int i = 1; i < reader.words.size(); ++i) {
    const auto introduced = introduced_at(reader.words, i);
    if (!introduced) continue;
    const auto whole = std::ranges::find(names, introduced->bracket, &PartyName::last);
    if (whole == names.end()) continue;
    int first = introduced->first;
    if (reader.words.is_mark(first, '<')) ++first;
    auto alias = organisation_at(reader, first);
    if (!alias || alias->kind != whole->kind) continue;
    out.push_back({key_of(*whole), key_of(*alias)});
    aliases.push_back(std::move(*alias));
  }
  return out;
}

}  // namespace vekha::importer::parties
