#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "generator/privacy/checksums.hpp"
#include "generator/privacy/detectors.hpp"
#include "generator/privacy/names.hpp"
#include "language/numbers.hpp"

namespace vekha::generator {
namespace {

/// A number of fixed length, whose groups are joined by marks or spaces.
struct Joined {
  std::string digits;
  std::vector<std::size_t> sizes;
  std::size_t last = 0;
};

std::optional<Joined> joined(Tokens tokens, std::size_t at, std::size_t length, std::string_view marks) {
  Joined number{.digits = std::string(tokens[at].text), .sizes = {tokens[at].text.size()}, .last = at};
  while (number.digits.size() < length) {
    const auto next = next_group(tokens, number.last, marks);
    if (!next) return std::nullopt;
    number.digits += tokens[*next].text;
    number.sizes.push_back(tokens[*next].text.size());
    number.last = *next;
  }
  if (number.digits.size() != length || glued_after(tokens, number.last)) return std::nullopt;
  return number;
}

bool near(Tokens tokens, std::size_t first, std::size_t last, WordClass word_class, std::size_t distance) {
  return has_before(tokens, first, word_class, distance) || has_after(tokens, last, word_class, distance);
}

using Found = std::optional<std::size_t>;  // the last token of what was found

Found add(Tokens tokens, std::size_t at, std::size_t last, PersonalData kind, Findings& findings) {
  findings.push_back({kind, tokens[at].begin, tokens[last].end});
  return last;
}

// 112-233-445 95, or eleven digits where the word stands: there a slip in the checksum makes it no other number
Found snils_at(Tokens tokens, std::size_t at, Findings& findings) {
  const auto number = joined(tokens, at, 11, "-");
  if (!number) return std::nullopt;
  const bool usual = number->sizes == std::vector<std::size_t>{3, 3, 3, 2};
  const bool valid = usual && is_snils(number->digits);
  if (!valid && !near(tokens, at, number->last, WordClass::snils, 5)) return std::nullopt;
  return add(tokens, at, number->last, PersonalData::snils, findings);
}

Found person_inn_at(Tokens tokens, std::size_t at, Findings& findings) {
  const auto number = joined(tokens, at, 12, "-");
  if (!number || !is_person_inn(number->digits)) return std::nullopt;
  if (number->sizes.size() > 1 && !near(tokens, at, number->last, WordClass::inn, 4)) return std::nullopt;
  return add(tokens, at, number->last, PersonalData::person_inn, findings);
}

bool is_number_sign(const Token& token) { return token.text == "№" || token.text == "n" || token.text == "номер"; }

// 45 10 123456, 4510 № 123456, серия 4510 номер 123456
Found passport_at(Tokens tokens, std::size_t at, Findings& findings) {
  constexpr std::size_t reach = 6;
  std::size_t series_end = at;
  std::string series(tokens[at].text);
  if (series.size() == 2 && at + 1 < tokens.size() && tokens[at + 1].kind == Token::Kind::digits)
    series += tokens[series_end = at + 1].text;
  if (series.size() != 4) return std::nullopt;
  std::size_t number = series_end + 1;
  while (number < tokens.size() && number < series_end + 3 &&
         (is_number_sign(tokens[number]) || tokens[number].is(',')))
    ++number;
  if (number >= tokens.size() || tokens[number].kind != Token::Kind::digits || tokens[number].text.size() != 6)
    return std::nullopt;
  if (glued_after(tokens, number) || !near(tokens, at, number, WordClass::passport, reach)) return std::nullopt;
  return add(tokens, at, number, PersonalData::passport, findings);
}

Found card_at(Tokens tokens, std::size_t at, Findings& findings) {
  for (const std::size_t length : {16U, 18U, 19U, 17U}) {
    const auto number = joined(tokens, at, length, "-");
    if (!number || !is_bank_card(number->digits)) continue;
    const bool in_fours = std::ranges::all_of(std::span(number->sizes).first(number->sizes.size() - 1),
                                              [](std::size_t size) { return size == 4; });
    if (in_fours || number->sizes.size() == 1) return add(tokens, at, number->last, PersonalData::bank_card, findings);
  }
  return std::nullopt;
}

// The first digits of a bank account say whose it is; those of organisations are public.
Found account_at(Tokens tokens, std::size_t at, Findings& findings) {
  constexpr std::array<std::string_view, 5> of_people{"40817", "40820", "423", "426", "40803"};
  const auto number = joined(tokens, at, 20, "-.");
  const auto begins = [&](std::string_view start) { return number->digits.starts_with(start); };
  if (!number || !std::ranges::any_of(of_people, begins)) return std::nullopt;
  return add(tokens, at, number->last, PersonalData::bank_card, findings);
}

Found policy_at(Tokens tokens, std::size_t at, Findings& findings) {
  const auto number = joined(tokens, at, 16, "-");
  if (!number || !near(tokens, at, number->last, WordClass::policy, 6)) return std::nullopt;
  return add(tokens, at, number->last, PersonalData::insurance_policy, findings);
}

// II-ВС № 123456: Roman digits, two Cyrillic letters, a number
void find_birth_certificate(Tokens tokens, std::size_t at, Findings& findings) {
  const auto is_roman = [](const Token& token) {
    return token.kind == Token::Kind::word && token.all_capitals && language::is_roman(token.text);
  };
  if (!is_roman(tokens[at]) || at + 3 >= tokens.size() || !tokens[at + 1].is('-')) return;
  const Token& letters = tokens[at + 2];
  constexpr std::size_t two_letters = 4;  // bytes
  if (letters.kind != Token::Kind::word || !letters.all_capitals || letters.text.size() != two_letters) return;
  const std::size_t number = is_number_sign(tokens[at + 3]) ? at + 4 : at + 3;
  if (number >= tokens.size() || tokens[number].kind != Token::Kind::digits || tokens[number].text.size() != 6) return;
  findings.push_back({PersonalData::passport, tokens[at].begin, tokens[number].end});
}

// ---------------------------------------------------------------------------------------------------------- birth
// dates

/// A date of the text: 01.02.2010, 1 февраля 2010, or a year alone.
struct WrittenDate {
  std::size_t last = 0;
  int year = 0;
  bool whole = true;
};

int value(const Token& token) { return token.text.size() > 4 ? 0 : std::stoi(std::string(token.text)); }

bool is_digits(Tokens tokens, std::size_t at, std::size_t shortest, std::size_t longest) {
  return at < tokens.size() && tokens[at].kind == Token::Kind::digits && tokens[at].text.size() >= shortest &&
         tokens[at].text.size() <= longest;
}

std::optional<WrittenDate> date_at(Tokens tokens, std::size_t at) {
  if (!is_digits(tokens, at, 1, 4)) return std::nullopt;
  if (at + 4 < tokens.size() && is_digits(tokens, at, 1, 2) && is_digits(tokens, at + 2, 1, 2) &&
      is_digits(tokens, at + 4, 2, 4)) {
    const bool dotted =
        (tokens[at + 1].is('.') && tokens[at + 3].is('.')) || (tokens[at + 1].is('/') && tokens[at + 3].is('/'));
    const int year = value(tokens[at + 4]);
    if (dotted && value(tokens[at]) <= 31 && value(tokens[at + 2]) <= 12)
      return WrittenDate{at + 4, year < 100 ? year + 2000 : year, true};
  }
  if (at + 2 < tokens.size() && is_digits(tokens, at, 1, 2) && tokens[at + 1].in(WordClass::month) &&
      is_digits(tokens, at + 2, 4, 4)) {
    return WrittenDate{at + 2, value(tokens[at + 2]), true};
  }
  if (is_digits(tokens, at, 4, 4) && value(tokens[at]) > 1900 && value(tokens[at]) < 2100)
    return WrittenDate{at, value(tokens[at]), false};
  return std::nullopt;
}

// «г.р.», «д.р.», «г. р.»
bool is_abbreviated_birth(Tokens tokens, std::size_t at) {
  if (at + 2 >= tokens.size() || tokens[at].kind != Token::Kind::word) return false;
  const bool first = tokens[at].text == "г" || tokens[at].text == "д";
  return first && tokens[at + 1].is('.') && tokens[at + 2].text == "р" && !tokens[at + 2].line;
}

// A word of birth; not «День рождения школы».
bool is_birth_word(Tokens tokens, std::size_t at) {
  return at < tokens.size() && tokens[at].in(WordClass::birth) && !(at > 0 && tokens[at - 1].in(WordClass::day));
}

bool said_before(Tokens tokens, std::size_t at) {
  constexpr std::size_t reach = 4;
  for (std::size_t i = at, steps = 0; i > 0 && steps < reach && !tokens[i].line; --i, ++steps) {
    if (is_birth_word(tokens, i - 1)) return true;
    if (i >= 3 && is_abbreviated_birth(tokens, i - 3)) return true;
    if (tokens[i - 1].is(';')) return false;
  }
  return false;
}

bool said_after(Tokens tokens, const WrittenDate& date) {
  std::size_t next = date.last + 1;
  if (is_abbreviated_birth(tokens, next) || is_birth_word(tokens, next)) return true;
  while (next < tokens.size() && (tokens[next].is('.') || tokens[next].text == "г" || tokens[next].text == "года" ||
                                  tokens[next].text == "год"))
    ++next;
  return is_birth_word(tokens, next) || (date.last + 1 < tokens.size() && is_abbreviated_birth(tokens, date.last + 1));
}

// «Петров Иван Сергеевич, 12.03.2012»: a date of the years in which pupils are born, right after a full name
bool beside_a_name(Tokens tokens, std::size_t at, const WrittenDate& date, int year) {
  constexpr int youngest = 6;
  constexpr int oldest = 19;
  if (year == 0 || !date.whole || date.year > year - youngest || date.year < year - oldest) return false;
  std::size_t before = at;
  while (before > 0 && (tokens[before - 1].is(',') || tokens[before - 1].is('(') || tokens[before - 1].is('-')))
    --before;
  for (std::size_t words = 1; words <= 3 && words <= before; ++words) {
    if (end_of_name(tokens, before - words) == before) return true;
  }
  return false;
}

}  // namespace

void find_numbers(Tokens tokens, Findings& findings) {
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (tokens[at].kind != Token::Kind::digits) {
      find_birth_certificate(tokens, at, findings);
      continue;
    }
    if (glued_before(tokens, at)) continue;
    for (const auto form : {snils_at, person_inn_at, passport_at, policy_at, card_at, account_at}) {
      if (const auto last = form(tokens, at, findings)) {
        at = *last;
        break;
      }
    }
  }
}

void find_birth_dates(Tokens tokens, int year, Findings& findings) {
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const auto date = date_at(tokens, at);
    if (!date || glued_before(tokens, at)) continue;
    if (said_before(tokens, at) || said_after(tokens, *date) || beside_a_name(tokens, at, *date, year)) {
      findings.push_back({PersonalData::birth_date, tokens[at].begin, tokens[date->last].end});
    }
    at = date->last;
  }
}

}  // namespace vekha::generator
