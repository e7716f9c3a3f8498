#include "generator/privacy/names.hpp"

#include <algorithm>
#include <array>

namespace vekha::generator {
namespace {

constexpr std::size_t cyrillic_letter = 2;  // bytes

bool is_name_word(const Token& token) {
  return token.kind == Token::Kind::word && token.capital && token.text.size() > 3 && !token.in(WordClass::staff);
}

std::size_t after_initials(Tokens tokens, std::size_t at) { return after_initial(tokens, after_initial(tokens, at)); }

bool is_in(Tokens tokens, std::size_t at, WordClass word_class) {
  return at < tokens.size() && tokens[at].capital && tokens[at].in(word_class);
}

bool is_patronymic(Tokens tokens, std::size_t at) {
  return is_in(tokens, at, WordClass::patronymic) && !tokens[at].line;
}

void set_initials(WrittenName& name, std::size_t begin, std::size_t end) {
  name.first = begin;
  if (end > begin + 2) name.patronymic = begin + 2;
}

// «М.П. Иванова»
std::optional<WrittenName> initials_first(Tokens tokens, std::size_t at) {
  const std::size_t surname = after_initials(tokens, at);
  const std::size_t end = after_surname(tokens, surname);
  if (surname == at || end == surname || tokens[surname].line) return std::nullopt;
  WrittenName name{.begin = at, .end = end, .surname = surname, .surname_end = end};
  set_initials(name, at, surname);
  return name;
}

// «Мария Петровна Иванова»
std::optional<WrittenName> first_name_first(Tokens tokens, std::size_t at) {
  if (!is_in(tokens, at, WordClass::first_name) || !is_patronymic(tokens, at + 1)) return std::nullopt;
  const std::size_t end = after_surname(tokens, at + 2);
  if (end == at + 2 || tokens[at + 2].line || tokens[at + 2].in(WordClass::head)) return std::nullopt;
  return WrittenName{
      .begin = at, .end = end, .surname = at + 2, .surname_end = end, .first = at, .patronymic = at + 1, .full = true};
}

// «Иванова М.П.», «Иванова Мария Петровна»
std::optional<WrittenName> surname_first(Tokens tokens, std::size_t at) {
  const std::size_t first = after_surname(tokens, at);
  if (first == at || first >= tokens.size() || tokens[first].line) return std::nullopt;
  WrittenName name{.begin = at, .surname = at, .surname_end = first};
  if (const std::size_t end = after_initials(tokens, first); end != first) {
    set_initials(name, first, end);
    name.end = end;
    return name;
  }
  if (tokens[at].in(WordClass::head) || !is_name_word(tokens[first]) || !is_patronymic(tokens, first + 1))
    return std::nullopt;
  name.first = first;
  name.patronymic = first + 1;
  name.end = first + 2;
  name.full = true;
  return name;
}

std::string first_letter(const Token& token) { return token.text.substr(0, cyrillic_letter); }

}  // namespace

std::size_t after_initial(Tokens tokens, std::size_t at) {
  const bool initial = at + 1 < tokens.size() && tokens[at].kind == Token::Kind::word && tokens[at].capital &&
                       tokens[at].text.size() == cyrillic_letter && tokens[at + 1].is('.') && !tokens[at].line;
  return initial ? at + 2 : at;
}

std::size_t after_surname(Tokens tokens, std::size_t at) {
  if (at >= tokens.size() || !is_name_word(tokens[at])) return at;
  const bool double_name =
      at + 2 < tokens.size() && tokens[at + 1].is('-') && !tokens[at + 1].spaced && is_name_word(tokens[at + 2]);
  return double_name ? at + 3 : at + 1;
}

std::size_t end_of_name(Tokens tokens, std::size_t at) {
  if (at >= tokens.size()) return at;
  if (const std::size_t initials = after_initials(tokens, at); initials != at) {
    const std::size_t end = after_surname(tokens, initials);
    return end != initials && !tokens[initials].line ? end : at;
  }
  const std::size_t surname = after_surname(tokens, at);
  if (surname == at) return at;
  if (const std::size_t end = after_initials(tokens, surname); end != surname) return end;
  if (surname < tokens.size() && tokens[surname].line) return at;
  if (is_in(tokens, surname, WordClass::patronymic)) return surname + 1;
  if (is_in(tokens, surname + 1, WordClass::patronymic) && is_name_word(tokens[surname])) return surname + 2;
  if (is_in(tokens, surname, WordClass::first_name)) return surname + 1;
  const bool first_name_first = surname == at + 1 && is_in(tokens, at, WordClass::first_name);
  const std::size_t end = first_name_first ? after_surname(tokens, surname) : surname;
  return end != surname ? end : at;
}

std::optional<WrittenName> written_name(Tokens tokens, std::size_t at) {
  if (at >= tokens.size() || !tokens[at].capital) return std::nullopt;
  if (auto name = initials_first(tokens, at)) return name;
  if (auto name = first_name_first(tokens, at)) return name;
  return surname_first(tokens, at);
}

std::string key_of(Tokens tokens, const WrittenName& name) {
  // the longest first; the endings of surnames in all cases
  constexpr std::array<std::string_view, 21> endings{"ого", "ему", "ому", "ыми", "ими", "ой", "ей",
                                                     "ым",  "им",  "ом",  "ем",  "ая",  "ую", "ий",
                                                     "ый",  "а",   "у",   "е",   "ы",   "я",  "ь"};
  constexpr std::size_t shortest = 2 * cyrillic_letter;
  std::string key = tokens[name.surname_end - 1].text;
  for (const auto ending : endings) {
    if (!key.ends_with(ending) || key.size() < ending.size() + shortest) continue;
    key.resize(key.size() - ending.size());
    break;
  }
  key += ' ' + first_letter(tokens[name.first]);
  if (name.patronymic) key += first_letter(tokens[*name.patronymic]);
  return key;
}

std::string with_initials(std::string_view text, Tokens tokens, const WrittenName& name) {
  const auto bytes = [&](std::size_t first, std::size_t last) {
    return std::string(text.substr(tokens[first].begin, tokens[last - 1].end - tokens[first].begin));
  };
  const auto initial = [&](std::size_t at) { return bytes(at, at + 1).substr(0, cyrillic_letter) + "."; };
  std::string initials = initial(name.first);
  if (name.patronymic) initials += initial(*name.patronymic);
  const std::string surname = bytes(name.surname, name.surname_end);
  return name.surname == name.begin ? surname + " " + initials : initials + " " + surname;
}

}  // namespace vekha::generator
