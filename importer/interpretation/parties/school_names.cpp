#include <algorithm>

#include "importer/interpretation/parties/party_names.hpp"
#include "importer/interpretation/parties/school_phrase.hpp"
#include "language/text.hpp"

namespace vekha::importer::parties {
namespace {

constexpr int most_listed = 100;  // numbers after one «№№»
constexpr std::size_t longest_number = 4;

bool is_number_sign(const language::Words& words, int at) {
  return words.is_mark(at, '#') || (words.word(at) == "n" && words.is_number(at + 1));
}

// The number at a token, with its letter («5а»); the token after it.
struct Number {
  std::string value;
  int end = 0;
};
std::optional<Number> number_at(const language::Words& words, int at) {
  if (!words.is_number(at) || words.word(at).size() > longest_number) return std::nullopt;
  return Number{std::string(words.word(at)), at + 1};
}

// A number after a comma that counts something: «СОШ № 2, 15 педагогов».
bool counts_something(const language::Words& words, int after) {
  if (words.is_mark(after, '%') || words.is_mark(after, '-') || words.is_mark(after, '.')) {
    return words.is_mark(after, '%') || words.is_number(after + 1);
  }
  if (!words.is_word(after) || words.is_capital(after) || words.is_all_caps(after)) return false;
  return words.word(after).size() > 6;  // prepositions and conjunctions are short
}

struct Numbers {
  std::vector<Number> values;
  int end = 0;
  bool several = false;  // «№№»
};

void take_range(const language::Words& words, Numbers& numbers) {
  const auto last = words.is_mark(numbers.end, '-') ? number_at(words, numbers.end + 1) : std::nullopt;
  if (!last || !numbers.several) return;
  const int from = std::stoi(numbers.values.back().value);
  const int to = std::stoi(last->value);
  if (to <= from || to - from > most_listed) return;
  for (int i = from + 1; i <= to; ++i) numbers.values.push_back({std::to_string(i), last->end});
  numbers.end = last->end;
}

// «№ 7», «№№ 2, 7 и 14», «№2,№7»; empty where no number sign stands here.
Numbers numbers_at(const language::Words& words, int at) {
  Numbers out{.values = {}, .end = at};
  int i = at;
  if (!is_number_sign(words, i)) return out;
  while (is_number_sign(words, i)) {
    out.several = out.several || i > at;
    ++i;
  }
  if (words.is_mark(i, ',')) ++i;
  const auto first = number_at(words, i);
  if (!first) return out;
  out.values.push_back(*first);
  out.end = first->end;
  take_range(words, out);
  while (static_cast<int>(out.values.size()) < most_listed) {
    int next = out.end;
    const bool joined = words.is_mark(next, ',') || words.word(next) == "и";
    if (!joined) break;
    ++next;
    if (words.word(next) == "и") ++next;
    const bool signed_number = is_number_sign(words, next);
    while (is_number_sign(words, next)) ++next;
    const auto number = number_at(words, next);
    if (!number || (!signed_number && counts_something(words, number->end))) break;
    out.values.push_back(*number);
    out.end = number->end;
    take_range(words, out);
  }
  return out;
}

PartyName school(const SchoolPhrase& phrase, int first, int last) {
  PartyName found{.kind = model::PartyKind::school, .first = first, .last = last};
  found.school.type = phrase.type;
  found.school.proper = phrase.proper;
  found.school.place = phrase.place;
  found.school.patron = phrase.patron;
  return found;
}

// Several numbers share one type word: each is a school of its own, named in the singular.
std::vector<PartyName> listed_schools(const NameReader& reader, const SchoolPhrase& phrase, const Numbers& numbers,
                                      int first) {
  std::vector<PartyName> out;
  const bool several = numbers.values.size() > 1 || numbers.several;
  for (const Number& number : numbers.values) {
    PartyName found = school(phrase, first, numbers.end);
    found.school.number = number.value;
    found.school.listed = several;
    if (several) {
      found.school.place.clear();
      found.school.proper.clear();
    }
    found.nominative = false;
    found.name = phrase.nominative_name(reader.words) + " № " + number.value;
    out.push_back(std::move(found));
  }
  return out;
}

bool tells_apart(const NameReader& reader, const SchoolPhrase& phrase) {
  if (!phrase.number.empty()) return phrase.has_type || phrase.has_form;
  if (phrase.type == "school" && phrase.has_quotation && !phrase.has_form && !phrase.has_quality && !phrase.geographic)
    return false;
  if (phrase.has_quotation && (phrase.has_form || phrase.type_in_quotation)) return phrase.has_type || phrase.has_form;
  if (!phrase.has_type) return phrase.has_form && !phrase.place.empty() && reader.reading == Reading::cell;
  // «Петровская школа» is no name in prose: «сельская школа», «московская школа» of many
  if (phrase.type == "school" && phrase.geographic && reader.reading == Reading::cell) return true;
  const bool certain_type = phrase.type != "school" || phrase.has_quality || phrase.has_form;
  if (phrase.has_form && (phrase.type == "lyceum" || phrase.type == "gymnasium")) return true;
  return certain_type && (!phrase.proper.empty() || !phrase.place.empty());
}

}  // namespace

std::vector<PartyName> schools_at(const NameReader& reader, int at) {
  const language::Words& words = reader.words;
  if (reader.is(at - 1, WordClass::other_school)) return {};
  auto phrase = school_phrase_at(reader, at);
  if (!phrase) return {};
  if (is_number_sign(words, phrase->last) && phrase->number.empty()) {
    const Numbers numbers = numbers_at(words, phrase->last);
    if (numbers.values.size() > 1 || numbers.several) return listed_schools(reader, *phrase, numbers, at);
    if (numbers.values.size() == 1) {
      phrase->number = numbers.values.front().value;
      phrase->last = numbers.end;
      take_rest(reader, *phrase);
    }
  } else if (phrase->is_abbreviated && phrase->number.empty() && reader.reading == Reading::cell) {
    const int number = words.is_mark(phrase->last, '-') ? phrase->last + 1 : phrase->last;  // «СОШ-5», «СОШ 5»
    const auto value = number_at(words, number);
    if (value && value->value.size() < longest_number && !counts_something(words, value->end)) {
      phrase->number = value->value;
      phrase->last = value->end;
      take_rest(reader, *phrase);
    }
  }
  if (!tells_apart(reader, *phrase)) return {};
  PartyName found = school(*phrase, at, phrase->last);
  found.school.number = phrase->number;
  found.nominative = phrase->nominative;
  found.name = phrase->nominative ? words.text(at, phrase->last) : phrase->full_nominative_name(words);
  return {found};
}

}  // namespace vekha::importer::parties
