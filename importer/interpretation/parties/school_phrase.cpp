#include "importer/interpretation/parties/school_phrase.hpp"

#include <algorithm>

#include "language/text.hpp"

namespace vekha::importer::parties {
namespace {

using language::Gender;

constexpr int most_words = 8;  // adjectives before a type word, words of a legal form

void append_stem(std::string& stems, std::string_view stem) {
  if (!stems.empty()) stems += ' ';
  stems += stem;
}

// «ДО», «ДОД», «ДПО» after a form: additional education, no school.
bool is_supplementary(std::string_view word) {
  return word == "до" || word == "дод" || word == "дпо" || word == "детский";
}

Gender gender_of(std::string_view lemma) {
  return lemma.ends_with("ош") || lemma.ends_with("сш") ? Gender::feminine : language::noun_gender(lemma);
}

// «муниципальное бюджетное общеобразовательное учреждение» in any case: the token after it, 0 where there is none.
int full_form_end(const NameReader& reader, int at) {
  if (!reader.is_adjective(at)) return 0;
  const language::Words& words = reader.words;
  bool educational = false;
  for (int i = at; i < at + most_words && words.is_word(i); ++i) {
    const std::string_view word = words.word(i);
    const WordUse head = reader.find(i, WordClass::organisation_head);
    if (head && head.value == "generic") {
      const bool supplementary = words.word(i + 1).starts_with("дополнительн");
      return educational && i > at && !supplementary ? i + 1 : 0;
    }
    if (word.starts_with("дошкольн") || word.starts_with("профессиональн")) return 0;
    if (!reader.is_adjective(i)) return 0;
    educational = educational || word.find("образовательн") != std::string_view::npos;
  }
  return 0;
}

// «Центр образования № 5» is a school; other centres are not.
bool is_education_centre(const language::Words& words, int at) {
  return words.word(at).starts_with("центр") && words.word(at + 1) == "образования" && words.is_mark(at + 2, '#');
}

// «МКОУ-СОШ»: form and type in one word.
bool read_joined_form(const NameReader& reader, SchoolPhrase& phrase, int at) {
  const language::Words& words = reader.words;
  const std::string_view word = words.word(at);
  if (!words.is_all_caps(at) || reader.is(at, WordClass::school_form)) return false;
  const std::size_t type = reader.lexicon.joined_type_begin(word);
  if (type == 0) return false;
  phrase.form = words.text(at, at + 1);
  phrase.type = reader.lexicon.find(word.substr(type), WordClass::school_type).value;
  phrase.has_form = phrase.has_type = phrase.is_abbreviated = true;
  return true;
}

bool is_school_adjective(const NameReader& reader, int at) {
  return reader.words.is_capital(at) && reader.adjective(at).has_value();
}

// Reads adjectives and the type word in [at, end): «Чистовская средняя общеобразовательная школа», «ООШ».
// Returns the token after the type, or `at` where there is no type.
int read_type(const NameReader& reader, SchoolPhrase& phrase, int at, int end) {
  const language::Words& words = reader.words;
  std::string proper;
  std::string quality;
  bool nominative = true;
  bool geographic = true;
  bool has_quality = false;
  for (int i = at; i < end && i < at + most_words && words.is_word(i); ++i) {
    const std::string_view word = words.word(i);
    if (is_education_centre(words, i)) {
      phrase.has_type = true;
      phrase.type = "centre";
      phrase.nominative = phrase.nominative && word == "центр";
      return i + 2;
    }
    if (const WordUse type = reader.find(i, WordClass::school_type)) {
      const bool abbreviation = words.is_all_caps(i);
      if (word.starts_with("школ") &&
          (words.word(i + 1).starts_with("искусств") || words.word(i + 1) == "олимпийского"))
        return at;
      if (!abbreviation && !has_quality && !geographic && !phrase.has_form) return at;
      phrase.has_type = true;
      phrase.has_quality = phrase.has_quality || has_quality;
      phrase.type = type.value == "school" && !quality.empty() ? quality : std::string(type.value);
      phrase.is_abbreviated = phrase.is_abbreviated || abbreviation;
      phrase.nominative = phrase.nominative && nominative && (type.is_lemma || abbreviation);
      phrase.type_first = at;
      phrase.type_last = i + 1;
      phrase.geographic = geographic && !proper.empty();
      if (!proper.empty()) append_stem(phrase.proper, proper);
      return i + 1;
    }
    const auto adjective = reader.adjective(i);
    if (!adjective) return at;
    if (reader.is(i, WordClass::other_school)) return at;
    nominative = nominative && language::is_nominative(*adjective);
    if (const WordUse use = reader.find(i, WordClass::school_quality)) {
      has_quality = true;
      if (quality.empty()) quality = use.value;
    } else if (reader.is(i, WordClass::common_adjective) && !is_school_adjective(reader, i)) {
      return at;
    } else if (reader.is(i, WordClass::common_adjective) && !words.is_all_caps(i + 1)) {
      return at;
    } else if (is_school_adjective(reader, i) || phrase.has_form || phrase.has_quotation) {
      geographic = geographic && (adjective->stem.ends_with("ск") || adjective->stem.ends_with("цк"));
      append_stem(proper, adjective->stem);
    } else {
      return at;
    }
  }
  return at;
}

bool is_settlement(const NameReader& reader, int at) {
  const language::Words& words = reader.words;
  if (!words.is_word(at) || words.is_capital(at)) return false;
  const std::string_view word = words.word(at);
  if (!reader.is(at, WordClass::settlement)) return false;
  constexpr std::size_t shortened = 6;  // bytes: «пос», «гор»; longer ones are whole words
  if (word.size() <= shortened && word != "пгт" && word != "рп")
    return words.is_mark(at + 1, '.') && words.is_capital(at + 2);
  return words.is_capital(words.is_mark(at + 1, '.') ? at + 2 : at + 1);
}

// «п. Новый Ургал», «села Согда»: the token after it.
int read_place(const NameReader& reader, SchoolPhrase& phrase, int at, int end) {
  const language::Words& words = reader.words;
  int i = words.is_mark(at + 1, '.') ? at + 2 : at + 1;
  std::string place;
  while (i < end && words.is_capital(i) && !words.is_all_caps(i) && !words.is_initial(i)) {
    append_stem(place, language::rough_stem(words.word(i)));
    const bool adjective = reader.adjective(i).has_value();
    ++i;
    if (!adjective) break;
  }
  if (place.empty()) return at;
  phrase.place = std::move(place);
  return i;
}

// «им. А.А. Абрамова», «имени Героя Советского Союза Г.К. Жукова»: the token after it.
int read_patron(const NameReader& reader, SchoolPhrase& phrase, int at, int end) {
  const language::Words& words = reader.words;
  constexpr int longest = 12;
  int last = at;
  for (int i = at + 1; i < end && i < at + longest; ++i) {
    if (words.is_mark(i, '.') || words.is_mark(i, '-')) continue;
    if (!words.is_word(i) || is_settlement(reader, i)) break;
    if (words.is_capital(i)) last = i;
    if (!words.is_capital(i) && i > last + 3) break;
  }
  if (last == at) return at;
  phrase.patron = language::rough_stem(words.word(last));
  if (phrase.number.empty() && phrase.proper.empty()) phrase.proper = phrase.patron;
  return last + 1;
}

// «МБОУ МПЛ»: the only school that the vocabulary or the document calls so. True where the token is such a name.
bool read_abbreviation(const NameReader& reader, SchoolPhrase& phrase, int at) {
  const language::Words& words = reader.words;
  if (!words.is_all_caps(at) || reader.find(at)) return false;
  const AbbreviationUse use = reader.lexicon.abbreviation_at(words, at);
  if (use.meaning == AbbreviationMeaning::school) {
    const language::Words expansion(use.expansion);
    read_type({expansion, reader.lexicon, reader.local, reader.reading}, phrase, 0, expansion.size());
    phrase.type_first = phrase.type_last = -1;  // these are tokens of the expansion
    return true;
  }
  if (use.meaning != AbbreviationMeaning::unknown) return false;
  phrase.proper = words.word(at);
  phrase.has_quotation = true;
  return true;
}

// The inside of a quotation: type, number, place, what it is called. False where it names something that is no school.
bool read_quotation(const NameReader& reader, SchoolPhrase& phrase, int at, int end) {
  const language::Words& words = reader.words;
  phrase.has_quotation = true;
  int i = at;
  while (words.is_mark(i, '<')) ++i;
  const bool had_type = phrase.has_type;
  if (!had_type) {
    const int after = read_type(reader, phrase, i, end);
    phrase.type_in_quotation = after > i;
    i = after;
  }
  for (; i < end; ++i) {
    if (words.is_mark(i, '#') && words.is_number(i + 1)) {
      phrase.number = words.word(i + 1);
      for (int k = i + 2; k < end; ++k) {
        if (reader.is(k, WordClass::naming)) read_patron(reader, phrase, k, end);
      }
      return true;
    }
    if (!words.is_word(i)) continue;
    if (is_settlement(reader, i)) {
      i = std::max(i, read_place(reader, phrase, i, end) - 1);
      continue;
    }
    if (reader.is(i, WordClass::naming)) {
      i = std::max(i, read_patron(reader, phrase, i, end) - 1);
      continue;
    }
    if (!phrase.has_type) {
      if (reader.is(i, WordClass::organisation_head) || words.word(i).starts_with("детск")) return false;
      const WordUse type = reader.find(i, WordClass::school_type);
      if (phrase.has_form && type && (type.is_lemma || words.is_all_caps(i))) {
        phrase.has_type = phrase.type_in_quotation = true;
        phrase.type = type.value;
        continue;
      }
    }
    if (words.word(i).size() > 4) append_stem(phrase.proper, language::rough_stem(words.word(i)));
  }
  return true;
}

std::string type_lemma(std::string_view printed, std::string_view folded) {
  // школ-: the only type words that decline are feminine in -а, -ия and masculine in -й
  struct Lemma {
    std::string_view stem, lemma;
  };
  for (const Lemma& known : {Lemma{"школ", "школа"}, Lemma{"гимнази", "гимназия"}, Lemma{"лице", "лицей"},
                             Lemma{"прогимнази", "прогимназия"}}) {
    if (!folded.starts_with(known.stem) || folded.find('-') != std::string_view::npos) continue;
    std::string out(known.lemma);
    return language::folded(printed.substr(0, 2)) == printed.substr(0, 2)
               ? out
               : language::upper_case(out.substr(0, 2)) + out.substr(2);
  }
  return std::string(printed);
}

std::string printed(const language::Words& words, int first, int last, int type_first, int type_last) {
  std::string out;
  std::string lemma;
  if (type_first >= 0) lemma = type_lemma(words.text(type_last - 1, type_last), words.word(type_last - 1));
  const Gender gender = gender_of(language::folded(lemma));
  for (int i = first; i < last; ++i) {
    if (words[i].space_before && !out.empty()) out += ' ';
    if (i >= type_first && i < type_last - 1) {
      out += language::nominative(words.text(i, i + 1), gender);
    } else {
      out += type_first >= 0 && i == type_last - 1 ? lemma : words.text(i, i + 1);
    }
  }
  return out;
}

// Most words begin no school, and this is asked of every word of a document.
bool may_begin_school(const NameReader& reader, int at) {
  const language::Words& words = reader.words;
  if (!words.is_word(at)) return words.is_mark(at, '<');
  if (words.is_all_caps(at) || reader.is(at, WordClass::school_form) || reader.is(at, WordClass::school_type))
    return true;
  return reader.is(at, WordClass::school_quality) || (words.is_capital(at) && reader.is_adjective(at)) ||
         is_education_centre(words, at);
}

}  // namespace

std::string SchoolPhrase::nominative_name(const language::Words& words) const {
  std::string out = form;
  if (type_first < 0) return out;
  if (!out.empty()) out += ' ';
  return out + printed(words, type_first, type_last, type_first, type_last);
}

std::string SchoolPhrase::full_nominative_name(const language::Words& words) const {
  return printed(words, first, last, type_first, type_last);
}

std::optional<SchoolPhrase> school_phrase_at(const NameReader& reader, int at) {
  const language::Words& words = reader.words;
  const int full_form = full_form_end(reader, at);
  if (full_form == 0 && !may_begin_school(reader, at)) return std::nullopt;
  SchoolPhrase phrase{.first = at, .last = at};
  int i = at;
  if (words.is_word(at) && read_joined_form(reader, phrase, at)) {
    phrase.last = at + 1;
    if (!words.is_mark(phrase.last, '#')) take_rest(reader, phrase);
    return phrase;
  }
  const bool numbered_group =
      words.is_mark(at + 1, '#') && words.is_all_caps(at) && reader.is(at, WordClass::group_head);  // «ОО №№ 1, 2»
  if (numbered_group || reader.is(at, WordClass::school_form)) {
    i = at + 1;
    phrase.is_abbreviated = true;
  } else {
    i = std::max(at, full_form);
  }
  phrase.has_form = i > at;
  if (phrase.has_form) {
    phrase.form = words.text(at, i);
    if (words.is_all_caps(at) && is_supplementary(words.word(i))) return std::nullopt;
    if (words.is_mark(i, '-')) ++i;
  }
  if (phrase.is_abbreviated && read_abbreviation(reader, phrase, i)) {
    ++i;
  } else if (words.is_mark(i, '<')) {
    const int end = quotation_end(words, i);
    if (end == i || !read_quotation(reader, phrase, i, end)) return std::nullopt;
    i = end;
  } else {
    i = read_type(reader, phrase, i, words.size());
  }
  if (!phrase.has_form && !phrase.has_type) return std::nullopt;
  phrase.last = i;
  if (!words.is_mark(i, '#')) take_rest(reader, phrase);
  return phrase;
}

void take_rest(const NameReader& reader, SchoolPhrase& phrase) {
  const language::Words& words = reader.words;
  for (int i = phrase.last; i < words.size();) {
    int next = i;
    if (words.is_mark(i, '<') && (phrase.has_type || phrase.has_form) && !phrase.has_quotation) {
      const int end = quotation_end(words, i);
      SchoolPhrase inside = phrase;
      if (end > i && read_quotation(reader, inside, i, end)) {
        phrase = inside;
        next = end;
      }
    } else if (is_settlement(reader, i)) {
      next = read_place(reader, phrase, i, words.size());
    } else if (reader.is(i, WordClass::naming)) {
      next = read_patron(reader, phrase, i, words.size());
    } else if (words.word(i) == "с" && (words.word(i + 1).starts_with("углубл") || words.word(i + 1) == "уиоп")) {
      next = i + 1;
      if (words.word(next) == "уиоп") ++next;
      while (words.is_word(next) && !words.is_capital(next) && next < i + most_words && !is_settlement(reader, next))
        ++next;
    }
    if (next <= i) return;
    i = phrase.last = next;
  }
}

}  // namespace vekha::importer::parties
