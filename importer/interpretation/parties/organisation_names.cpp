#include <algorithm>

#include "importer/interpretation/parties/party_names.hpp"
#include "model/text.hpp"

namespace vekha::importer::parties {
namespace {

using grammar::Gender;

constexpr int longest_tail = 24;
constexpr int most_adjectives = 6;

bool contains(const std::vector<std::string>& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

Gender gender_of(std::string_view lemma) {
  if (lemma.ends_with("а") || lemma.ends_with("я")) return Gender::feminine;
  return lemma.ends_with("е") || lemma.ends_with("о") ? Gender::neuter : Gender::masculine;
}

// An adjective that can stand before a head: «районный информационно-методический центр».
bool is_adjective(const NameReader& reader, int at) {
  const Words& words = reader.words;
  return words.is_word(at) && reader.adjective(at).has_value() && !reader.is(at, WordClass::post);
}

// What a name may go on with after its head in running text: genitives and proper names, no verbs.
bool is_tail_word(const NameReader& reader, int at) {
  const Words& words = reader.words;
  if (reader.is(at, WordClass::organisation_word)) return true;
  if (words.is_capital(at)) return !reader.is(at, WordClass::post);
  const auto adjective = reader.adjective(at);
  if (!adjective || grammar::is_nominative(*adjective)) return false;
  for (int next = at + 1; next <= at + 4 && words.is_word(next); ++next) {
    if (reader.is(next, WordClass::organisation_word)) return true;
    if (words.word(next) != "и" && !reader.adjective(next)) return false;
  }
  return false;
}

// «образования, опеки и попечительства»: after the comma more of what the office is for, and an «и» before the last.
bool lists_fields(const NameReader& reader, int comma) {
  const Words& words = reader.words;
  constexpr int reach = 10;
  const auto is_field = [&](int i) { return reader.find(i, WordClass::organisation_word).value == "field"; };
  if (!is_field(comma - 1)) return false;
  bool last = false;
  for (int i = comma + 1; i < comma + reach; ++i) {
    if (is_field(i)) {
      if (last) return true;
    } else if (words.word(i) == "и") {
      last = true;
    } else if (!words.is_mark(i, ',') && !(words.is_word(i) && !words.is_capital(i) && reader.is_adjective(i))) {
      return false;
    }
  }
  return false;
}

bool joins(const NameReader& reader, int at) {
  const Words& words = reader.words;
  if (words.is_mark(at, ',') && lists_fields(reader, at)) return true;
  const std::string_view word = words.word(at);
  if (word == "и" || word == "по" || words.is_mark(at, ',')) {
    if (!words.is_word(at + 1)) return false;
    const auto before = reader.adjective(at - 1);
    const auto after = reader.adjective(at + 1);
    const bool adjectives = before && after && grammar::same_case(*before, *after) && !grammar::is_nominative(*after);
    if (adjectives) return true;
    return !words.is_mark(at, ',') && !words.is_capital(at + 1) && is_tail_word(reader, at + 1);
  }
  return false;
}

// A name of a place after «г.», «п.»: the token after it, or `at`.
int place_end(const NameReader& reader, int at) {
  const Words& words = reader.words;
  if (!words.is_word(at) || words.is_capital(at) || !reader.is(at, WordClass::settlement)) return at;
  const int name = words.is_mark(at + 1, '.') ? at + 2 : at + 1;
  if (!words.is_capital(name)) return at;
  int i = name + 1;
  if (reader.adjective(name) && words.is_capital(i)) ++i;
  return i;
}

// True where another party begins, which ends the name before it.
bool begins_other(const NameReader& reader, int at) {
  const Words& words = reader.words;
  const std::string_view word = words.word(at);
  if (begins_person(reader, at)) return true;
  const WordUse use = reader.find(at);
  if (use.kind == WordClass::school_form || use.kind == WordClass::group_head) return true;
  if (use.kind == WordClass::post) return use.is_lemma || word.ends_with("и") || word.ends_with("ы");
  return use.kind == WordClass::organisation_head && use.is_lemma && words.is_break(at - 1);
}

// «Комитет по образованию», but «заместитель главы администрации по социальным вопросам»: not every head has a field.
bool has_field(std::string_view lemma) {
  return lemma != "администрация" && lemma != "мэрия" && lemma != "дума" && lemma != "правительство";
}

// The token after the words that belong to a head.
int tail_end(const NameReader& reader, int at, std::string_view head) {
  const Words& words = reader.words;
  int i = at;
  std::string_view governs = head;
  while (i < words.size() && i < at + longest_tail) {
    if (words.word(i) == "по" && !has_field(governs)) break;
    if (const WordUse use = reader.find(i, WordClass::organisation_head)) governs = use.lemma;
    if (const int end = quotation_end(words, i); end > i) {
      i = end;
    } else if (const int place = place_end(reader, i); place > i) {
      i = place;
    } else if (words.is_word(i) && !words[i].all_caps && is_tail_word(reader, i) && !begins_other(reader, i)) {
      ++i;
    } else if (words.is_word(i) && words[i].all_caps && reader.is(i, WordClass::organisation_word)) {
      ++i;
    } else if (joins(reader, i)) {
      ++i;
    } else if (reader.reading == Reading::cell && words.is_word(i) && !words[i].all_caps && !words.is_capital(i) &&
               !begins_other(reader, i)) {
      ++i;
    } else if (words.is_break(i) && words.is_word(i + 1) && (!words.is_capital(i + 1) || is_tail_word(reader, i + 1)) &&
               !words[i + 1].all_caps && !begins_other(reader, i + 1) &&
               !reader.is(i + 1, WordClass::organisation_head)) {
      ++i;
    } else {
      break;
    }
  }
  return i;
}

std::string capitalised(std::string_view word) {
  std::string out(word);
  return model::upper_case(out.substr(0, 2)) + out.substr(2);
}

// The name with its adjectives and head in the nominative.
std::string nominative_name(const Words& words, int first, int head, int last, const WordUse& use) {
  const Gender gender = gender_of(use.lemma);
  std::string out;
  for (int i = first; i <= head; ++i) {
    if (!out.empty() && words[i].space_before) out += ' ';
    if (i == head) {
      out += use.is_lemma          ? words.text(i, i + 1)
             : words.is_capital(i) ? capitalised(use.lemma)
                                   : std::string(use.lemma);
    } else {
      out += words.is_word(i) && words.word(i) != "и" ? grammar::nominative(words.text(i, i + 1), gender)
                                                      : words.text(i, i + 1);
    }
  }
  if (head + 1 < last)
    out.append(words[head + 1].space_before || words.is_break(head + 1) ? " " : "").append(words.text(head + 1, last));
  return model::normalized(out);
}

// «ГО» is «городской округ», whatever form of the name has it.
void add_expansion(std::string_view expansion, std::vector<std::string>& stems) {
  const Words words(expansion);
  for (int i = 0; i < words.size(); ++i) stems.emplace_back(grammar::rough_stem(words.word(i)));
}

void add_stems(const NameReader& reader, int first, int last, std::vector<std::string>& stems) {
  const Words& words = reader.words;
  for (int i = first; i < last; ++i) {
    if (!words.is_word(i) && !words.is_number(i)) continue;
    const std::string_view word = words.word(i);
    // «г. Томска» and «города Томска» are one place
    if (i + 1 < last && !words.is_capital(i) && words.is_capital(i + 1) && reader.is(i, WordClass::settlement))
      continue;
    if (words[i].all_caps && reader.is(i, WordClass::organisation_word)) {
      if (const WordUse use = reader.find(i, WordClass::organisation_word);
          !use.value.empty() && use.value != "field") {
        add_expansion(use.value, stems);
        continue;
      }
    }
    if (word.size() <= 2 || (word.size() <= 4 && !words[i].all_caps)) continue;  // «и», «по»
    constexpr std::size_t longest_abbreviation = 12;                             // bytes: abbreviations do not decline
    const bool abbreviation = words[i].all_caps && word.size() <= longest_abbreviation;
    stems.emplace_back(abbreviation ? word : grammar::rough_stem(word));
  }
}

// Adjectives and a head: the index of the head, or -1.
int head_after_adjectives(const NameReader& reader, int at) {
  const Words& words = reader.words;
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

bool has_quotation(const Words& words, int first, int last) {
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
  const Words& words = reader.words;
  if (has_quotation(words, first, last)) return model::PartyKind::organisation;
  if (head.value == "generic") return model::PartyKind::group;
  if (head.lemma == "администрация" &&
      (last == at + 1 || schools_end(reader, at + 1) == last || names_school_people(reader, at + 1, last)))
    return model::PartyKind::role;
  if (head.value == "team") return model::PartyKind::group;
  // «администрации», «службы» may be the genitive of one; of masculines the plural is certain
  const bool masculine = gender_of(head.lemma) == Gender::masculine;
  const bool plural = masculine && !head.is_lemma && (words.word(at).ends_with("ы") || words.word(at).ends_with("и"));
  if (plural && first == at && reader.reading == Reading::cell) return model::PartyKind::group;
  return model::PartyKind::organisation;
}

std::optional<PartyName> headed(const NameReader& reader, int at, int first) {
  const Words& words = reader.words;
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
  add_stems(reader, at, last, found.stems);
  return found;
}

bool is_field_of_form(std::string_view word) { return word == "до" || word == "дод" || word == "дпо" || word == "к"; }

// «ДО», «ДПО» after a form; a region («СО») before a quotation mark, or between those and an abbreviation: «ГАУ ДПО СО
// ИРО».
bool is_mark_of_form(const Words& words, int at) {
  if (!words.is_word(at) || !words[at].capital) return false;
  if (is_field_of_form(words.word(at))) return true;
  constexpr std::size_t longest = 6;  // bytes
  const bool abbreviation_follows =
      is_field_of_form(words.word(at - 1)) && words.is_word(at + 1) && words[at + 1].all_caps;
  return words[at].all_caps && words.word(at).size() <= longest && (words.is_mark(at + 1, '<') || abbreviation_follows);
}

// «МКУ «Централизованная бухгалтерия образования»», «МБУ ДО «Центр творчества»», «МБУ РИМЦ»
std::optional<PartyName> with_form(const NameReader& reader, int at) {
  const Words& words = reader.words;
  int i = at;
  const bool school_form = reader.is(at, WordClass::school_form);
  if (!school_form && !reader.is(at, WordClass::other_form)) return std::nullopt;
  ++i;
  // «МБУ ДО», «ГАУ ДПО СО»: abbreviations between the form and the name
  constexpr int most_marks = 4;
  while (i < at + most_marks && is_mark_of_form(words, i)) ++i;
  PartyName found{.kind = model::PartyKind::organisation, .first = at};
  if (const int end = quotation_end(words, i); end > i) {
    add_stems(reader, i, end, found.stems);
    found.last = tail_end(reader, end, {});
    found.name = words.text(at, found.last);
    return found;
  }
  if (auto head = headed(reader, i, at)) return head;
  if (words.is_mark(i, '#') && words.is_number(i + 1)) {
    add_stems(reader, at, i + 2, found.stems);
    found.last = i + 2;
    found.name = words.text(at, found.last);
    return found;
  }
  if (words.is_word(i) && words[i].all_caps && !reader.is(i, WordClass::school_type)) {
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

// «КО администрации города Мурманска», «УО Ржевского района»: whose the abbreviated office is; the token after it, or
// `at`. Only an office of a place is told so: an ambiguous abbreviation («УО») means one here.
int owner_end(const NameReader& reader, int at) {
  const Words& words = reader.words;
  const WordUse head = reader.find(at, WordClass::organisation_head);
  const bool administration = head && head.value == "authority" && !head.is_lemma && !has_field(head.lemma);
  const auto adjective = reader.adjective(at);
  const bool place = words.is_capital(at) && adjective && !grammar::is_nominative(*adjective) &&
                     reader.is(at + 1, WordClass::organisation_word) && !words.is_capital(at + 1);
  if (!administration && !place) return at;
  return tail_end(reader, at, head.lemma);
}

// «РИМЦ», «ЦПП МСП», «ММЦ «Ориентир»»
std::optional<PartyName> abbreviated(const NameReader& reader, int at) {
  const Words& words = reader.words;
  if (!words.is_word(at) || !words[at].all_caps) return std::nullopt;
  const auto known = reader.lexicon.abbreviation_at(words, at);
  const bool unknown = known.meaning == AbbreviationMeaning::unknown;
  const bool local = contains(reader.local.organisations, words.word(at));
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
  add_stems(reader, at, last, found.stems);
  if (words.is_mark(last, '#') && words.is_number(last + 1)) last += 2;
  found.last = last;
  found.name = words.text(at, last);
  return found;
}

// An abbreviation nobody knows, or one that some read as an office: «УО».
bool may_name_office(const NameReader& reader, int at) {
  const auto use = reader.lexicon.abbreviation_at(reader.words, at);
  if (use.meaning == AbbreviationMeaning::unknown) return true;
  if (use.meaning != AbbreviationMeaning::ambiguous) return false;
  const Words readings(use.expansion);
  for (int i = 0; i < readings.size(); ++i) {
    if (reader.lexicon.find(readings.word(i), WordClass::organisation_head).is_lemma) return true;
  }
  return false;
}

}  // namespace

std::optional<PartyName> organisation_at(const NameReader& reader, int at) {
  const Words& words = reader.words;
  if (!words.is_word(at)) return std::nullopt;
  if (auto found = with_form(reader, at)) return found;
  if (auto found = abbreviated(reader, at)) return found;
  return headed(reader, at, at);
}

std::optional<PartyName> short_abbreviation_at(const NameReader& reader, int at) {
  const Words& words = reader.words;
  constexpr std::size_t two_letters = 4;  // bytes
  if (!words.is_word(at) || !words[at].all_caps || words.word(at).size() != two_letters || reader.knows(at))
    return std::nullopt;
  const bool alone = at + 1 >= words.size() || (!words.is_word(at + 1) && !words.is_number(at + 1) &&
                                                !words.is_mark(at + 1, '#') && !words.is_mark(at + 1, '-'));
  if (!alone || !may_name_office(reader, at)) return std::nullopt;
  PartyName found{.kind = model::PartyKind::organisation, .first = at, .last = at + 1, .name = words.text(at, at + 1)};
  found.abbreviation = true;
  found.only_with_whole = true;
  add_stems(reader, at, at + 1, found.stems);
  return found;
}

}  // namespace vekha::importer::parties
