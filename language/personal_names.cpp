#include "language/personal_names.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "language/letters.hpp"
#include "language/name_forms.hpp"
#include "language/text.hpp"

namespace vekha::language {
namespace {

bool is_in_line(const Words& words, int at) { return at < words.size() && !words[at].line_before; }

bool is_name_word(const Words& words, int at, const NameReading& reading, NamePart part) {
  return words.is_capital(at) && words.word(at).size() >= 2 * russian_letter && reading.may_be(at, part);
}

bool is_patronymic_at(const Words& words, int at) { return words.is_capital(at) && is_patronymic(words.word(at)); }

// «оглы», «кызы»: son and daughter, behind the father's name.
bool is_of_father(std::string_view word) {
  constexpr std::array<std::string_view, 5> known{"оглы", "оглу", "кызы", "гызы", "кизи"};
  return std::ranges::find(known, word) != known.end();
}

// The father's name with «оглы», in one or two words: one past it, or the token itself.
int after_father(const Words& words, int at) {
  if (!words.is_capital(at)) return at;
  const std::string_view word = words.word(at);
  const std::size_t hyphen = word.rfind('-');
  if (hyphen != std::string_view::npos && is_of_father(word.substr(hyphen + 1))) return at + 1;
  const int next = words.is_mark(at + 1, '-') && !words[at + 1].space_before ? at + 2 : at + 1;
  return is_of_father(words.word(next)) && is_in_line(words, next) ? next + 1 : at;
}

int after_patronymic(const Words& words, int at) {
  return is_patronymic_at(words, at) ? at + 1 : after_father(words, at);
}

// «И.И.»; a second initial in the next line is none of these.
int after_closed_initials(const Words& words, int at, bool one_initial) {
  if (!words.is_initial(at)) return at;
  if (words.is_initial(at + 2) && is_in_line(words, at + 2)) return at + 4;
  return one_initial && words.word(at).size() == russian_letter ? at + 2 : at;
}

WrittenName of_initials(int begin, int initials, int initials_end) {
  WrittenName name{.begin = begin, .given = initials};
  if (initials_end > initials + 2) {
    name.patronymic = initials + 2;
    name.patronymic_end = initials + 3;
  }
  return name;
}

std::optional<WrittenName> initials_first(const Words& words, int at, const NameReading& reading) {
  const int surname = after_closed_initials(words, at, reading.one_initial);
  if (surname == at || !is_in_line(words, surname)) return std::nullopt;
  const int end = after_surname(words, surname, reading);
  if (end == surname) return std::nullopt;
  WrittenName name = of_initials(at, at, surname);
  name.surname = surname;
  name.surname_end = name.end = end;
  return name;
}

std::optional<WrittenName> initials_last(const Words& words, int at, const NameReading& reading) {
  const int initials = after_surname(words, at, reading);
  if (initials == at || !is_in_line(words, initials)) return std::nullopt;
  const int end = after_initials(words, initials, reading);
  if (end == initials) return std::nullopt;
  WrittenName name = of_initials(at, initials, end);
  name.surname = at;
  name.surname_end = initials;
  name.end = end;
  return name;
}

std::optional<WrittenName> given_first(const Words& words, int at, const NameReading& reading) {
  if (!is_patronymic_at(words, at + 1) || !is_in_line(words, at + 1) || !is_in_line(words, at + 2)) return std::nullopt;
  if (!is_name_word(words, at, reading, NamePart::given_first)) return std::nullopt;
  const int end = after_surname(words, at + 2, reading);
  if (end == at + 2 || !reading.may_be(at + 2, NamePart::surname_in_full)) return std::nullopt;
  return WrittenName{.begin = at,
                     .end = end,
                     .surname = at + 2,
                     .surname_end = end,
                     .given = at,
                     .patronymic = at + 1,
                     .patronymic_end = at + 2,
                     .full = true};
}

std::optional<WrittenName> surname_first(const Words& words, int at, const NameReading& reading) {
  const int given = after_surname(words, at, reading);
  if (given == at || !is_in_line(words, given) || !is_in_line(words, given + 1)) return std::nullopt;
  const int end = after_patronymic(words, given + 1);
  if (end == given + 1 || !is_name_word(words, given, reading, NamePart::given) ||
      !reading.may_be(at, NamePart::surname_in_full))
    return std::nullopt;
  return WrittenName{.begin = at,
                     .end = end,
                     .surname = at,
                     .surname_end = given,
                     .given = given,
                     .patronymic = given + 1,
                     .patronymic_end = end,
                     .full = true};
}

std::string_view first_letter(std::string_view word) { return word.substr(0, russian_letter); }

}  // namespace

int after_initials(const Words& words, int at, const NameReading& reading) {
  const int end = after_closed_initials(words, at, reading.one_initial);
  if (end == at + 4 || !reading.open_initial || !words.is_initial(at)) return end;
  const bool open = words.is_capital(at + 2) && words.word(at + 2).size() == russian_letter &&
                    is_in_line(words, at + 2) && !words.is_word(at + 3);
  return open ? at + 3 : end;
}

int after_surname(const Words& words, int at, const NameReading& reading) {
  if (!is_name_word(words, at, reading, NamePart::surname)) return at;
  const bool is_double = words.is_mark(at + 1, '-') && !words[at + 1].space_before &&
                         is_name_word(words, at + 2, reading, NamePart::surname);
  return is_double ? at + 3 : at + 1;
}

std::optional<WrittenName> written_name(const Words& words, int at, const NameReading& reading) {
  if (!words.is_capital(at)) return std::nullopt;
  if (auto name = initials_last(words, at, reading)) return name;
  if (auto name = initials_first(words, at, reading)) return name;
  if (auto name = given_first(words, at, reading)) return name;
  return surname_first(words, at, reading);
}

int end_of_name(const Words& words, int at, const NameReading& reading) {
  if (const int initials = after_closed_initials(words, at, reading.one_initial); initials != at) {
    const int end = after_surname(words, initials, reading);
    return end != initials && is_in_line(words, initials) ? end : at;
  }
  const int surname = after_surname(words, at, reading);
  if (surname == at || surname >= words.size()) return at;
  if (is_in_line(words, surname)) {
    if (const int end = after_initials(words, surname, reading); end != surname) return end;
  } else {
    return at;
  }
  if (is_patronymic_at(words, surname)) return surname + 1;
  const int patronymic_end = after_patronymic(words, surname + 1);
  if (patronymic_end != surname + 1 && is_name_word(words, surname, reading, NamePart::given)) return patronymic_end;
  const auto is_first = [&](int i) { return words.is_capital(i) && is_first_name(words.word(i)); };
  if (is_first(surname)) return surname + 1;
  const int end = surname == at + 1 && is_first(at) ? after_surname(words, surname, reading) : surname;
  return end != surname ? end : at;
}

std::string initial(const Words& words, const WrittenName& name, int at) {
  const std::string_view letter = first_letter(words.written(at));
  const bool russian = is_cyrillic(letter_at(words.word(name.surname), 0).value);
  return russian ? in_cyrillic(letter) : std::string(letter);
}

std::string folded_initials(const Words& words, const WrittenName& name) {
  std::string initials = initial(words, name, name.given);
  if (name.patronymic >= 0) initials += initial(words, name, name.patronymic);
  return folded(std::string_view(initials));
}

std::string name_key(const Words& words, const WrittenName& name) {
  return std::string(surname_stem(words.word(name.surname_end - 1))) + ' ' + folded_initials(words, name);
}

std::string with_initials(const Words& words, const WrittenName& name) {
  std::string initials = initial(words, name, name.given) + ".";
  if (name.patronymic >= 0) initials += initial(words, name, name.patronymic) + ".";
  const std::size_t begin = words[name.surname].begin;
  const std::string surname = in_cyrillic(words.source().substr(begin, words[name.surname_end - 1].end - begin));
  return name.surname_first() ? surname + " " + initials : initials + " " + surname;
}

}  // namespace vekha::language
