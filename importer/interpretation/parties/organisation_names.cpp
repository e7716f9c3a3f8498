#include <algorithm>

#include "importer/interpretation/parties/office_words.hpp"
#include "importer/interpretation/parties/party_names.hpp"
#include "language/text.hpp"

namespace vekha::importer::parties {
namespace {

using language::Gender;

constexpr int most_adjectives = 6;

// An adjective that can stand before a head: «районный информационно-методический центр».
bool is_adjective(const NameReader& reader, int at) {
  const language::Words& words = reader.words;
  return words.is_word(at) && reader.adjective(at).has_value() && !reader.is(at, WordClass::post);
}

std::string capitalised(std::string_view word) {
  std::string out(word);
  return language::upper_case(out.substr(0, 2)) + out.substr(2);
}

// The name with its adjectives and head in the nominative.
std::string nominative_name(const language::Words& words, int first, int head, int last, const WordUse& use) {
  const Gender gender = language::noun_gender(use.lemma);
  std::string out;
  for (int i = first; i <= head; ++i) {
    if (!out.empty() && words[i].space_before) out += ' ';
    if (i == head) {
      out += use.is_lemma          ? words.text(i, i + 1)
             : words.is_capital(i) ? capitalised(use.lemma)
                                   : std::string(use.lemma);
    } else {
      out += words.is_word(i) && words.word(i) != "и" ? language::nominative(words.text(i, i + 1), gender)
                                                      : words.text(i, i + 1);
    }
  }
  if (head + 1 < last)
    out.append(words[head + 1].space_before || words.is_break(head + 1) ? " " : "").append(words.text(head + 1, last));
  return language::normalized(out);
}

// Adjectives and a head: the index of the head, or -1.
int head_after_adjectives(const NameReader& reader, int at) {
  const language::Words& words = reader.words;
  for (int i = at; i <= at + most_adjectives && words.is_word(i); ++i) {
    const WordUse use = reader.find(i, WordClass::organisation_head);
    if (use) return i;
    const bool joined = words.word(i) == "и" && i > at && is_adjective(reader, i + 1);
    if (!joined && !is_adjective(reader, i)) return -1;
  }
  return -1;
}

bool names_school_people(const NameReader& reader, int first, int last) {
  for (int i = first; i < last; ++i) {
    const WordUse use = reader.find(i);
    if (use.kind == WordClass::school_type || use.kind == WordClass::group_head || use.kind == WordClass::school_form)
      return true;
  }
  return false;
}

bool has_quotation(const language::Words& words, int first, int last) {
  for (int i = first; i < last; ++i) {
    if (words.is_mark(i, '<')) return true;
  }
  return false;
}

// «администрация ОУ», «администрации ШНОР»: whose administration it is; the token after it, or `at`.
int schools_end(const NameReader& reader, int at) {
  if (!schools_at(reader, at).empty()) return at;
  const auto use = reader.lexicon.abbreviation_at(reader.words, at);
  return use.meaning == AbbreviationMeaning::group ? use.last : at;
}

// What kind of party a head with its words is.
model::PartyKind kind_of(const NameReader& reader, const WordUse& head, int at, int first, int last) {
  const language::Words& words = reader.words;
  if (has_quotation(words, first, last)) return model::PartyKind::organisation;
  if (head.value == "generic") return model::PartyKind::group;
  if (head.lemma == "администрация" &&
      (last == at + 1 || schools_end(reader, at + 1) == last || names_school_people(reader, at + 1, last)))
    return model::PartyKind::role;
  if (head.value == "team") return model::PartyKind::group;
  // «администрации», «службы» may be the genitive of one; of masculines the plural is certain
  const bool masculine = language::noun_gender(head.lemma) == Gender::masculine;
  const bool plural = masculine && !head.is_lemma && (words.word(at).ends_with("ы") || words.word(at).ends_with("и"));
  if (plural && first == at && reader.reading == Reading::cell) return model::PartyKind::group;
  return model::PartyKind::organisation;
}

std::optional<PartyName> headed(const NameReader& reader, int at, int first) {
  const language::Words& words = reader.words;
  const int head = head_after_adjectives(reader, at);
  if (head < 0) return std::nullopt;
  const WordUse use = reader.find(head, WordClass::organisation_head);
  const int tail = tail_end(reader, head + 1, use.lemma);
  const int last = tail == head + 1 && use.lemma == "администрация" ? schools_end(reader, tail) : tail;
  // «центр», «работа центра»: a head alone is a name only where nothing else can stand
  if (last == head + 1 && head == at && first == at &&
      (reader.reading == Reading::narrative || use.value != "authority")) {
    if (reader.reading == Reading::narrative) return std::nullopt;
  }
  PartyName found{.kind = kind_of(reader, use, head, at, last), .first = first, .last = last};
  const bool plural_group = found.kind == model::PartyKind::group && !use.is_lemma;
  found.nominative = use.is_lemma || !plural_group;
  found.name = plural_group
                   ? words.text(first, last)
                   : (first < at ? words.text(first, at) + " " : "") + nominative_name(words, at, head, last, use);
  add_office_stems(reader, at, last, found.stems);
  return found;
}

bool is_field_of_form(std::string_view word) { return word == "до" || word == "дод" || word == "дпо" || word == "к"; }

// «ДО», «ДПО» after a form; a region («СО») before a quotation mark, or between those and an abbreviation: «ГАУ ДПО СО
// ИРО».
bool is_mark_of_form(const language::Words& words, int at) {
  if (!words.is_word(at) || !words[at].capital) return false;
  if (is_field_of_form(words.word(at))) return true;
  constexpr std::size_t longest = 6;  // bytes
  const bool abbreviation_follows = is_field_of_form(words.word(at - 1)) && words.is_all_caps(at + 1);
  return words.is_all_caps(at) && words.word(at).size() <= longest &&
         (words.is_mark(at + 1, '<') || abbreviation_follows);
}

// «МКУ «Централизованная бухгалтерия образования»», «МБУ ДО «Центр творчества»», «МБУ РИМЦ»
std::optional<PartyName> with_form(const NameReader& reader, int at) {
  const language::Words& words = reader.words;
  int i = at;
  const bool school_form = reader.is(at, WordClass::school_form);
  if (!school_form && !reader.is(at, WordClass::other_form)) return std::nullopt;
  ++i;
  // «МБУ ДО», «ГАУ ДПО СО»: abbreviations between the form and the name
  constexpr int most_marks = 4;
  while (i < at + most_marks && is_mark_of_form(words, i)) ++i;
  PartyName found{.kind = model::PartyKind::organisation, .first = at};
  if (const int end = quotation_end(words, i); end > i) {
    add_office_stems(reader, i, end, found.stems);
    found.last = tail_end(reader, end, {});
    found.name = words.text(at, found.last);
    return found;
  }
  if (auto head = headed(reader, i, at)) return head;
  if (words.is_mark(i, '#') && words.is_number(i + 1)) {
    add_office_stems(reader, at, i + 2, found.stems);
    found.last = i + 2;
    found.name = words.text(at, found.last);
    return found;
  }
  if (words.is_all_caps(i) && !reader.is(i, WordClass::school_type)) {
    // the region is a part of the name: every region has its «ИРО»
    for (int mark = at + 1; mark < i; ++mark) {
      if (!is_field_of_form(words.word(mark))) found.stems.emplace_back(words.word(mark));
    }
    found.stems.emplace_back(words.word(i));
    found.abbreviation = true;
    found.last = i + 1;
    found.name = words.text(at, found.last);
    return found;
  }
  return std::nullopt;
}

}  // namespace

std::optional<PartyName> organisation_at(const NameReader& reader, int at) {
  const language::Words& words = reader.words;
  if (!words.is_word(at)) return std::nullopt;
  if (auto found = with_form(reader, at)) return found;
  if (auto found = abbreviation_at(reader, at)) return found;
  return headed(reader, at, at);
}

}  // namespace vekha::importer::parties
