#include "importer/interpretation/parties/office_words.hpp"

#include "importer/interpretation/parties/party_names.hpp"

namespace vekha::importer::parties {
namespace {

constexpr int longest_tail = 24;

// What a name may go on with after its head in running text: genitives and proper names, no verbs.
bool is_tail_word(const NameReader& reader, int at) {
  const language::Words& words = reader.words;
  if (reader.is(at, WordClass::organisation_word)) return true;
  if (words.is_capital(at)) return !reader.is(at, WordClass::post);
  const auto adjective = reader.adjective(at);
  if (!adjective || language::is_nominative(*adjective)) return false;
  for (int next = at + 1; next <= at + 4 && words.is_word(next); ++next) {
    if (reader.is(next, WordClass::organisation_word)) return true;
    if (words.word(next) != "и" && !reader.adjective(next)) return false;
  }
  return false;
}

// «образования, опеки и попечительства»: after the comma more of what the office is for, and an «и» before the last.
bool lists_fields(const NameReader& reader, int comma) {
  const language::Words& words = reader.words;
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
  const language::Words& words = reader.words;
  if (words.is_mark(at, ',') && lists_fields(reader, at)) return true;
  const std::string_view word = words.word(at);
  if (word == "и" || word == "по" || words.is_mark(at, ',')) {
    if (!words.is_word(at + 1)) return false;
    const auto before = reader.adjective(at - 1);
    const auto after = reader.adjective(at + 1);
    const bool adjectives = before && after && language::same_case(*before, *after) && !language::is_nominative(*after);
    if (adjectives) return true;
    return !words.is_mark(at, ',') && !words.is_capital(at + 1) && is_tail_word(reader, at + 1);
  }
  return false;
}

// A name of a place after «г.», «п.»: the token after it, or `at`.
int place_end(const NameReader& reader, int at) {
  const language::Words& words = reader.words;
  if (!words.is_word(at) || words.is_capital(at) || !reader.is(at, WordClass::settlement)) return at;
  const int name = words.is_mark(at + 1, '.') ? at + 2 : at + 1;
  if (!words.is_capital(name)) return at;
  int i = name + 1;
  if (reader.adjective(name) && words.is_capital(i)) ++i;
  return i;
}

// True where another party begins, which ends the name before it.
bool begins_other(const NameReader& reader, int at) {
  const language::Words& words = reader.words;
  const std::string_view word = words.word(at);
  if (begins_person(reader, at)) return true;
  const WordUse use = reader.find(at);
  if (use.kind == WordClass::school_form || use.kind == WordClass::group_head) return true;
  if (use.kind == WordClass::post) return use.is_lemma || word.ends_with("и") || word.ends_with("ы");
  return use.kind == WordClass::organisation_head && use.is_lemma && words.is_break(at - 1);
}

// «ГО» is «городской округ», whatever form of the name has it.
void add_expansion(std::string_view expansion, std::vector<std::string>& stems) {
  const language::Words words(expansion);
  for (int i = 0; i < words.size(); ++i) stems.emplace_back(language::rough_stem(words.word(i)));
}

}  // namespace

// «Комитет по образованию», but «заместитель главы администрации по социальным вопросам»: not every head has a field.
bool has_field(std::string_view lemma) {
  return lemma != "администрация" && lemma != "мэрия" && lemma != "дума" && lemma != "правительство";
}

// The token after the words that belong to a head.
int tail_end(const NameReader& reader, int at, std::string_view head) {
  const language::Words& words = reader.words;
  int i = at;
  std::string_view governs = head;
  while (i < words.size() && i < at + longest_tail) {
    if (words.word(i) == "по" && !has_field(governs)) break;
    if (const WordUse use = reader.find(i, WordClass::organisation_head)) governs = use.lemma;
    if (const int end = quotation_end(words, i); end > i) {
      i = end;
    } else if (const int place = place_end(reader, i); place > i) {
      i = place;
    } else if (words.is_word(i) && !words.is_all_caps(i) && is_tail_word(reader, i) && !begins_other(reader, i)) {
      ++i;
    } else if (words.is_all_caps(i) && reader.is(i, WordClass::organisation_word)) {
      ++i;
    } else if (joins(reader, i)) {
      ++i;
    } else if (reader.reading == Reading::cell && words.is_word(i) && !words.is_all_caps(i) && !words.is_capital(i) &&
               !begins_other(reader, i)) {
      ++i;
    } else if (words.is_break(i) && words.is_word(i + 1) && (!words.is_capital(i + 1) || is_tail_word(reader, i + 1)) &&
               !words.is_all_caps(i + 1) && !begins_other(reader, i + 1) &&
               !reader.is(i + 1, WordClass::organisation_head)) {
      ++i;
    } else {
      break;
    }
  }
  return i;
}

void add_office_stems(const NameReader& reader, int first, int last, std::vector<std::string>& stems) {
  const language::Words& words = reader.words;
  for (int i = first; i < last; ++i) {
    if (!words.is_word(i) && !words.is_number(i)) continue;
    const std::string_view word = words.word(i);
    // «г. Томска» and «города Томска» are one place
    if (i + 1 < last && !words.is_capital(i) && words.is_capital(i + 1) && reader.is(i, WordClass::settlement))
      continue;
    if (words.is_all_caps(i) && reader.is(i, WordClass::organisation_word)) {
      if (const WordUse use = reader.find(i, WordClass::organisation_word);
          !use.value.empty() && use.value != "field") {
        add_expansion(use.value, stems);
        continue;
      }
    }
    if (word.size() <= 2 || (word.size() <= 4 && !words.is_all_caps(i))) continue;  // «и», «по»
    constexpr std::size_t longest_abbreviation = 12;  // bytes: abbreviations do not decline
    const bool abbreviation = words.is_all_caps(i) && word.size() <= longest_abbreviation;
    stems.emplace_back(abbreviation ? word : language::rough_stem(word));
  }
}

}  // namespace vekha::importer::parties
