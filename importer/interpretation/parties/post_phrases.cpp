#include "importer/interpretation/parties/party_names.hpp"

namespace vekha::importer::parties {
namespace {

constexpr int longest_post = 24;  // tokens
constexpr int most_adjectives = 4;  // «первый заместитель», «главный внештатный специалист»

// «зам.», «гл.», «вед.», «нач.», «им.»: a full stop that does not end the phrase
bool is_shortened(const language::Words& words, int at) {
  const std::string_view word = words.word(at);
  return words.is_word(at) && word.size() <= 8 && words.is_mark(at + 1, '.') && words.is_word(at + 2) &&
         !words.is_all_caps(at) && word != "увр" && word != "вр";
}

bool is_post(const NameReader& reader, int at) { return reader.is(at, WordClass::post); }

std::optional<int> post_word(const NameReader& reader, int at) {
  const language::Words& words = reader.words;
  int i = at;
  if (words.word(i) == "и" && words.is_mark(i + 1, '.') && words.word(i + 2) == "о")
    i += words.is_mark(i + 3, '.') ? 4 : 3;
  for (int adjectives = 0; adjectives <= most_adjectives && words.is_word(i); ++adjectives) {
    if (is_post(reader, i)) return i;
    if (is_shortened(words, i)) {
      i += 2;
      continue;
    }
    const bool and_adjective = words.word(i) == "и" && reader.is_adjective(i + 1);
    if (!reader.is_adjective(i) && !and_adjective) return std::nullopt;
    ++i;
  }
  return std::nullopt;
}

// A post in the nominative after words that do not govern it begins a new phrase: «руководители МОУ председатель …».
bool begins_anew(const NameReader& reader, int at) {
  const language::Words& words = reader.words;
  const WordUse use = reader.find(at, WordClass::post);
  if (!use) return false;
  const std::string_view word = words.word(at);
  const bool nominative = use.is_lemma || word.ends_with("и") || word.ends_with("ы");
  if (!nominative || words.word(at - 1) == "и" || words.is_mark(at - 1, '-') || words.is_mark(at - 1, '.'))
    return false;
  // «заместитель главы»: a post governs the next, «руководители, директора» stand side by side
  const bool governed = is_post(reader, at - 1) && !use.is_lemma;
  return !governed && !reader.is_adjective(at - 1);
}

// «учебной, методической работе»: a comma between adjectives of one case does not end the phrase.
bool joins_adjectives(const NameReader& reader, int comma) {
  const auto before = reader.adjective(comma - 1);
  const auto after = reader.adjective(comma + 1);
  return before && after && language::same_case(*before, *after) && !language::is_nominative(*before) &&
         !reader.words.is_capital(comma + 1);
}

// A line that goes on: «Начальник / Управления образования», «начальник отдела / общего образования».
bool goes_on(const NameReader& reader, int at) {
  const language::Words& words = reader.words;
  if (!words.is_word(at)) return words.is_mark(at, '<') || words.is_mark(at, '#');
  if (begins_person(reader, at)) return false;
  const WordUse head = reader.find(at, WordClass::organisation_head);
  const auto post = post_word(reader, at);
  if (post && *post == at && begins_anew(reader, at)) return false;
  if (!words.is_capital(at)) return !post || *post != at;
  // «заведующая отделом образования / Сямженского муниципального округа»
  const auto adjective = reader.adjective(at);
  int noun = at + 1;
  while (noun < at + 3 && reader.is_adjective(noun) && !words.is_capital(noun)) ++noun;
  if (adjective && !language::is_nominative(*adjective) && reader.is(noun, WordClass::organisation_word)) return true;
  return head && !head.is_lemma;
}

enum class Step { stop, next, quotation };

Step step(const NameReader& reader, int at) {
  const language::Words& words = reader.words;
  if (words.is_break(at)) return goes_on(reader, at + 1) ? Step::next : Step::stop;
  if (words.is_mark(at, ',')) return joins_adjectives(reader, at) ? Step::next : Step::stop;
  if (words.is_mark(at, '.')) return is_shortened(words, at - 1) || words.is_initial(at - 1) ? Step::next : Step::stop;
  if (words.is_mark(at, '<')) return Step::quotation;
  if (words.is_mark(at, '#') || words.is_mark(at, '-') || words.is_mark(at, '+')) return Step::next;
  if (words.is_number(at)) return Step::next;
  if (!words.is_word(at) || begins_person(reader, at) || begins_anew(reader, at)) return Step::stop;
  return Step::next;
}

// After «Школа «Эврика», …» the outer quotation is over as well, although its mark is missing.
bool ends_phrase(const language::Words& words, int at) {
  return at >= words.size() || words.is_break(at) || words.is_mark(at, ',') || words.is_mark(at, ';') ||
         words.is_mark(at, '(');
}

}  // namespace

std::optional<int> post_begin(const NameReader& reader, int at) { return post_word(reader, at); }

int quotation_end(const language::Words& words, int at) {
  if (!words.is_mark(at, '<')) return at;
  constexpr int longest = 40;
  int depth = 0;
  for (int i = at; i < words.size() && i < at + longest; ++i) {
    if (words.is_mark(i, '<')) ++depth;
    if (words.is_mark(i, '>') && (--depth == 0 || ends_phrase(words, i + 1))) return i + 1;
    // a quotation that is never closed ends where the phrase does
    if (words.is_break(i) || words.is_mark(i, ';') || words.is_mark(i, '(')) return depth > 0 && i > at + 1 ? i : at;
  }
  return words.size() <= at + longest ? words.size() : at;
}

std::optional<int> post_end(const NameReader& reader, int at) {
  const auto post = post_word(reader, at);
  if (!post) return std::nullopt;
  const language::Words& words = reader.words;
  int i = *post + 1;
  if (words.is_mark(i, '.') && is_shortened(words, *post)) ++i;
  while (i < words.size() && i < at + longest_post) {
    if (const auto schools = schools_at(reader, i); !schools.empty()) {
      i = schools.back().last;
      continue;
    }
    const Step next = step(reader, i);
    if (next == Step::stop) break;
    const int end = next == Step::quotation ? quotation_end(words, i) : i + 1;
    if (end == i) break;
    i = end;
  }
  while (i > *post + 1 && (words.is_mark(i - 1, '-') || words.is_break(i - 1))) --i;
  return i;
}

}  // namespace vekha::importer::parties
