#include "importer/interpretation/parties/definitions.hpp"

#include <algorithm>

namespace vekha::importer::parties {
namespace {

// A name and what it is called for short: «…центр (далее – ММЦ)», «… района (УО)», «ЦРО – Центр развития образования».
struct Introduced {
  int whole_end = 0;        ///< the token after the whole name, where it stands before its short form; else -1
  int whole_begin = 0;      ///< the first token of the whole name, where it stands behind; else -1
  int first = 0, last = 0;  ///< the short form
};

constexpr int longest_alias = 10;

bool ends_alias(const language::Words& words, int at) {
  return at >= words.size() || words.is_mark(at, ')') || words.is_mark(at, ';') || words.is_mark(at, ',') ||
         words.is_mark(at, '.') || words.is_break(at);
}

// «далее – X», «далее по тексту: X», «в дальнейшем именуемый X», in brackets or behind a comma.
std::optional<Introduced> introduced_at(const language::Words& words, int at) {
  const bool later = words.word(at) == "далее" || (words.word(at) == "дальнейшем" && words.word(at - 1) == "в");
  const int before = words.word(at) == "далее" ? at - 1 : at - 2;
  const bool bracket = words.is_mark(before, '(');
  if (!later || !(bracket || words.is_mark(before, ','))) return std::nullopt;
  int i = at + 1;
  if (words.word(i) == "по" && words.word(i + 1) == "тексту") i += 2;
  if (words.word(i) == "соответственно" || words.word(i).starts_with("именуем") || words.word(i) == "сокращенно") ++i;
  while (words.is_mark(i, '-') || words.is_mark(i, ':') || words.is_mark(i, ',')) ++i;
  int last = i;
  while (last < i + longest_alias && !ends_alias(words, last)) ++last;
  if (last == i) return std::nullopt;
  return Introduced{.whole_end = before, .whole_begin = -1, .first = i, .last = last};
}

// True where first letters of the words in [first, last) spell an abbreviation; short words may be left out.
bool spells(const language::Words& words, int first, int last, std::string_view letters) {
  constexpr std::size_t letter = 2;    // bytes
  constexpr std::size_t shortest = 6;  // bytes: «и», «по», «при» may be left out
  for (int i = first; i < last && !letters.empty(); ++i) {
    if (words.is_mark(i, ',') || words.is_mark(i, '<') || words.is_mark(i, '>')) continue;
    if (!words.is_word(i)) return false;
    std::string_view word = words.word(i);
    if (word.substr(0, letter) != letters.substr(0, letter)) {
      if (word.size() <= shortest) continue;
      return false;
    }
    letters.remove_prefix(letter);
    // «информационно-методический» gives two letters
    const std::size_t hyphen = word.find('-');
    if (hyphen != std::string_view::npos && word.substr(hyphen + 1, letter) == letters.substr(0, letter))
      letters.remove_prefix(std::min(letter, letters.size()));
  }
  return letters.empty();
}

bool is_abbreviation(const language::Words& words, int at) { return words.is_all_caps(at); }

// «Управление образования … района (УО)»: a bracket of one abbreviation that the words before it spell.
std::optional<Introduced> in_bracket_at(const language::Words& words, int at) {
  if (!words.is_mark(at, '(') || !is_abbreviation(words, at + 1) || !words.is_mark(at + 2, ')')) return std::nullopt;
  constexpr int reach = 16;
  for (int first = std::max(0, at - reach); first < at; ++first) {
    if (words.is_word(first) && spells(words, first, at, words.word(at + 1)))
      return Introduced{.whole_end = at, .whole_begin = -1, .first = at + 1, .last = at + 2};
  }
  return std::nullopt;
}

// «ЦРО – Центр развития образования», the first words of a line.
std::optional<Introduced> in_list_at(const language::Words& words, int at) {
  const bool begins = at == 0 || words.is_break(at - 1) || words.is_mark(at - 1, ';');
  if (!begins || !is_abbreviation(words, at) || !words.is_mark(at + 1, '-')) return std::nullopt;
  constexpr int reach = 16;
  if (!spells(words, at + 2, std::min(words.size(), at + 2 + reach), words.word(at))) return std::nullopt;
  return Introduced{.whole_end = -1, .whole_begin = at + 2, .first = at, .last = at + 1};
}

std::optional<Introduced> definition_at(const language::Words& words, int at) {
  if (auto found = introduced_at(words, at)) return found;
  if (auto found = in_bracket_at(words, at)) return found;
  return in_list_at(words, at);
}

enum class Meaning { none, organisation, group };

Meaning meaning_of(const language::Words& words, const Lexicon& lexicon, int at) {
  const WordUse head = lexicon.find(words.word(at), WordClass::organisation_head);
  if (head && head.value != "generic" && head.value != "team" && head.lemma != "администрация")
    return Meaning::organisation;
  if (lexicon.is(words.word(at), WordClass::school_type) || head.value == "generic") return Meaning::group;
  return Meaning::none;
}

// What the whole name is, by its head, the nearest before the bracket or the first behind the dash: «районный
// методический центр», «школ с низкими результатами».
Meaning meaning_of(const language::Words& words, const Lexicon& lexicon, const Introduced& introduced) {
  constexpr int reach = 14;
  const bool behind = introduced.whole_begin >= 0;
  for (int step = 0; step < reach; ++step) {
    const int i = behind ? introduced.whole_begin + step : introduced.whole_end - 1 - step;
    if (i < 0 || i >= words.size() || words.is_mark(i, '.') || words.is_mark(i, ';') || words.is_mark(i, ')')) break;
    if (const Meaning meaning = meaning_of(words, lexicon, i); meaning != Meaning::none) return meaning;
  }
  return Meaning::none;
}

// «(далее – Управление)»: the head of the name before it stands for the whole.
std::optional<PartyName> head_alone(const NameReader& reader, int at, int last) {
  if (last != at + 1 || !reader.is(at, WordClass::organisation_head)) return std::nullopt;
  return organisation_at(reader, at);
}

}  // namespace

void collect_abbreviations(const language::Words& words, const Lexicon& lexicon, LocalAbbreviations& out) {
  for (int i = 0; i < words.size(); ++i) {
    const auto introduced = definition_at(words, i);
    if (!introduced || introduced->last != introduced->first + 1) continue;
    if (!is_abbreviation(words, introduced->first)) continue;
    const std::string abbreviation(words.word(introduced->first));
    const Meaning meaning = meaning_of(words, lexicon, *introduced);
    if (meaning == Meaning::organisation) out.organisations.push_back(abbreviation);
    if (meaning == Meaning::group) out.groups.push_back(abbreviation);
  }
}

std::vector<Definition> definitions_in(const NameReader& reader, const std::vector<PartyName>& names,
                                       std::vector<PartyName>& aliases) {
  std::vector<Definition> out;
  for (int i = 0; i < reader.words.size(); ++i) {
    const auto introduced = definition_at(reader.words, i);
    if (!introduced) continue;
    const auto whole = introduced->whole_begin >= 0
                           ? std::ranges::find(names, introduced->whole_begin, &PartyName::first)
                           : std::ranges::find(names, introduced->whole_end, &PartyName::last);
    if (whole == names.end()) continue;
    int first = introduced->first;
    if (reader.words.is_mark(first, '<')) ++first;
    auto alias = organisation_at(reader, first);
    if (!alias)
      alias = head_alone({reader.words, reader.lexicon, reader.local, Reading::cell}, first, introduced->last);
    if (!alias || alias->kind != whole->kind) continue;
    out.push_back({key_of(*whole), key_of(*alias)});
    aliases.push_back(std::move(*alias));
  }
  return out;
}

}  // namespace vekha::importer::parties
