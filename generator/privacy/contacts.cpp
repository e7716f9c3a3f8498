#include <algorithm>
#include <array>

#include "generator/privacy/detectors.hpp"
#include "language/letters.hpp"

namespace vekha::generator {
namespace {

// -----------------------------------------------------------------------------------------------------------------
// e-mail

bool is_of_domain(char32_t c) { return language::is_letter(c) || language::is_digit(c) || c == '.' || c == '-'; }
bool is_of_mailbox(char32_t c) { return is_of_domain(c) || c == '_' || c == '+' || c == '%'; }

std::size_t mailbox_begin(std::string_view text, std::size_t end) {
  while (end > 0) {
    const std::size_t begin = language::before(text, end);
    if (!is_of_mailbox(language::letter_at(text, begin).value)) break;
    end = begin;
  }
  return end;
}

std::size_t domain_end(std::string_view text, std::size_t begin) {
  while (begin < text.size()) {
    const language::Letter letter = language::letter_at(text, begin);
    if (!is_of_domain(letter.value)) break;
    begin += letter.size;
  }
  return begin;
}

bool is_free_mail(std::string_view domain) {
  constexpr std::array<std::string_view, 17> providers{
      "mail.ru",  "yandex.ru",  "ya.ru",       "gmail.com",   "bk.ru",      "list.ru",
      "inbox.ru", "rambler.ru", "outlook.com", "hotmail.com", "icloud.com", "yandex.com",
      "narod.ru", "yahoo.com",  "internet.ru", "vk.com",      "live.com"};
  std::string lower(domain);
  std::ranges::transform(lower, lower.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c; });
  return std::ranges::find(providers, lower) != providers.end();
}

// The address around an '@' or what stands for it; spaces beside it are how people hide addresses from robots. Empty
// where there is none.
std::optional<PersonalFinding> email_at(std::string_view text, std::size_t at, std::size_t length) {
  std::size_t begin = at;
  std::size_t end = at + length;
  if (begin > 0 && text[begin - 1] == ' ') --begin;
  if (end < text.size() && text[end] == ' ') ++end;
  const std::size_t name_end = begin;
  const std::size_t domain_begin = end;
  begin = mailbox_begin(text, begin);
  end = domain_end(text, end);
  while (end > domain_begin && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
  while (begin < name_end && (text[begin] == '.' || text[begin] == '-')) ++begin;
  const std::string_view domain = text.substr(domain_begin, end - domain_begin);
  const auto dot = domain.rfind('.');
  if (begin == name_end || dot == std::string_view::npos || dot == 0 || domain.size() - dot < 3) return std::nullopt;
  if (domain.find_first_not_of("0123456789.-") == std::string_view::npos) return std::nullopt;
  return PersonalFinding{is_free_mail(domain) ? PersonalData::private_email : PersonalData::work_email, begin, end};
}

// ------------------------------------------------------------------------------------------------------------------
// phone

constexpr std::string_view phone_marks = "-()._";

/// A number read group by group.
struct Dialled {
  std::string digits;
  std::vector<std::size_t> sizes;  ///< of the groups
  std::size_t last = 0;            ///< token of the last group
  bool hyphens = false;
};

void append(Dialled& number, const Token& group, std::size_t at) {
  number.digits += group.text;
  number.sizes.push_back(group.text.size());
  number.last = at;
}

// «2-12-34/2-12-35», «8 900 123-45-67,8 900 123-45-68»: two numbers, not one
bool is_between_phones(const Token& token) { return token.is('/') || token.is(','); }

bool goes_on(Tokens tokens, std::size_t last) {
  return glued_after(tokens, last) && !is_between_phones(tokens[last + 1]);
}

// Groups from a token on until they make exactly `length` digits; empty where they don't.
std::optional<Dialled> dialled(Tokens tokens, std::size_t at, std::size_t length) {
  Dialled number;
  append(number, tokens[at], at);
  while (number.digits.size() < length) {
    const auto next = next_group(tokens, number.last, phone_marks);
    if (!next) return std::nullopt;
    number.hyphens = number.hyphens || tokens[*next - 1].is('-');
    append(number, tokens[*next], *next);
  }
  if (number.digits.size() != length || goes_on(tokens, number.last)) return std::nullopt;
  return number;
}

// No date, sum or list of numbers is grouped like this: after the code come groups of two digits at least, but for the
// short numbers of small towns («5-11-16»).
bool is_grouped_as_phone(const Dialled& number, std::size_t prefix) {
  if (number.sizes.size() <= prefix) return false;
  const std::size_t code = number.sizes[prefix];
  return (code >= 3 && code <= 5) || code == 10 || (prefix == 0 && code == 11);
}

PersonalData kind_of(std::string_view ten_digits) {
  return ten_digits.front() == '9' ? PersonalData::private_phone : PersonalData::work_phone;
}

bool is_code_start(char c) { return c == '3' || c == '4' || c == '8' || c == '9'; }

// What the nearest word before says: a phone, or some other number.
bool is_other_number(Tokens tokens, std::size_t at) {
  constexpr std::size_t reach = 4;
  for (std::size_t i = at; i > 0 && at - i < reach; --i) {
    if (tokens[i - 1].in(WordClass::phone)) return false;
    if (tokens[i - 1].in(WordClass::number)) return true;
  }
  return false;
}

std::size_t begin_of(Tokens tokens, std::size_t at) {
  while (at > 0 && (tokens[at - 1].is('+') || tokens[at - 1].is('('))) --at;
  return tokens[at].begin;
}

// +7 900 123-45-67, 8(42149)5-11-16, 89001234567
std::optional<Dialled> with_prefix(Tokens tokens, std::size_t at, Findings& findings) {
  const bool plus = at > 0 && tokens[at - 1].is('+');
  const char first = tokens[at].text.front();
  if (first != '8' && first != '7') return std::nullopt;
  auto number = dialled(tokens, at, 11);
  if (!number || (!plus && !is_code_start(number->digits[1]))) return std::nullopt;
  const std::size_t prefix = number->sizes.front() == 1 ? 1 : 0;
  if (!is_grouped_as_phone(*number, prefix) && !(prefix == 0 && number->sizes.front() == 4)) return std::nullopt;
  if (!plus && is_other_number(tokens, at)) return std::nullopt;
  findings.push_back({kind_of(number->digits.substr(1)), begin_of(tokens, at), tokens[number->last].end});
  return number;
}

// +375 29 123-45-67
std::optional<Dialled> of_other_country(Tokens tokens, std::size_t at, Findings& findings) {
  if (at == 0 || !tokens[at - 1].is('+')) return std::nullopt;
  for (const std::size_t length : {12U, 13U, 11U, 14U, 10U, 15U}) {
    auto number = dialled(tokens, at, length);
    if (!number || next_group(tokens, number->last, "-")) continue;
    findings.push_back({PersonalData::private_phone, begin_of(tokens, at), tokens[number->last].end});
    return number;
  }
  return std::nullopt;
}

// False where there is no such token.
bool is_number(Tokens tokens, std::size_t at) { return at < tokens.size() && tokens[at].kind == Token::Kind::digits; }

// (42149) 5-11-16, 900-123-45-67
std::optional<Dialled> without_prefix(Tokens tokens, std::size_t at, Findings& findings) {
  const bool in_brackets = at > 0 && tokens[at - 1].is('(') && at + 1 < tokens.size() && tokens[at + 1].is(')');
  auto number = dialled(tokens, at, 10);
  if (!number || number->sizes.size() < 2 || !is_grouped_as_phone(*number, 0)) return std::nullopt;
  const bool said = has_before(tokens, at, WordClass::phone, 4);
  // sums are written in threes, so «900 123 45 67» is none
  const bool alone = !is_number(tokens, at - 1) && !is_number(tokens, number->last + 1);
  const bool mobile = alone && number->digits.front() == '9' && number->sizes == std::vector<std::size_t>{3, 3, 2, 2};
  const bool usual_groups =
      (number->hyphens || mobile) && number->sizes.front() == 3 && is_code_start(number->digits.front());
  if (!in_brackets && !said && !usual_groups) return std::nullopt;
  if (is_other_number(tokens, at)) return std::nullopt;
  findings.push_back({kind_of(number->digits), begin_of(tokens, at), tokens[number->last].end});
  return number;
}

// тел. 5-11-16: short numbers are phones only where a word says so
std::optional<Dialled> said_to_be_one(Tokens tokens, std::size_t at, Findings& findings) {
  if (!has_before(tokens, at, WordClass::phone, 3) || is_other_number(tokens, at)) return std::nullopt;
  for (const std::size_t length : {10U, 7U, 6U, 5U}) {
    auto number = dialled(tokens, at, length);
    if (!number) continue;
    const auto kind = length == 10 ? kind_of(number->digits) : PersonalData::work_phone;
    findings.push_back({kind, begin_of(tokens, at), tokens[number->last].end});
    return number;
  }
  return std::nullopt;
}

// мама: 123-45-67
std::optional<Dialled> of_a_parent(Tokens tokens, std::size_t at, Findings& findings) {
  if (!has_before(tokens, at, WordClass::parent, 2) || is_other_number(tokens, at)) return std::nullopt;
  for (const std::size_t length : {7U, 6U, 5U}) {
    auto number = dialled(tokens, at, length);
    if (!number || !number->hyphens) continue;
    findings.push_back({PersonalData::private_phone, begin_of(tokens, at), tokens[number->last].end});
    return number;
  }
  return std::nullopt;
}

// …, 2-12-35 after another phone; a date follows as well, but without hyphens
std::optional<Dialled> one_more(Tokens tokens, std::size_t at, Findings& findings) {
  for (const std::size_t length : {7U, 6U, 5U}) {
    auto number = dialled(tokens, at, length);
    if (!number || !number->hyphens) continue;
    findings.push_back({PersonalData::work_phone, begin_of(tokens, at), tokens[number->last].end});
    return number;
  }
  return std::nullopt;
}

}  // namespace

void find_emails(std::string_view text, Findings& findings) {
  // «zaikina (собака) mail.ru», «zaikina[at]mail.ru»: the word alone is enough, or the brackets around it are
  constexpr std::array<std::string_view, 12> signs{"@",        "(собака)", "[собака]",  "{собака}",
                                                   "«собака»", "собака",   "(собачка)", "[at]",
                                                   "(at)",     "{at}",     "[AT]",      "(AT)"};
  for (const std::string_view sign : signs) {
    for (auto at = text.find(sign); at != std::string_view::npos; at = text.find(sign, at + sign.size())) {
      if (const auto found = email_at(text, at, sign.size())) findings.push_back(*found);
    }
  }
}

void find_phones(Tokens tokens, Findings& findings) {
  std::size_t next_phone = tokens.size();  // where another may follow the one before
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (tokens[at].kind != Token::Kind::digits) continue;
    const bool follows = at == next_phone && is_between_phones(tokens[at - 1]);
    if (glued_before(tokens, at) && !follows) continue;
    for (const auto form : {with_prefix, of_other_country, without_prefix, said_to_be_one, of_a_parent, one_more}) {
      if (form == one_more && !follows) continue;
      if (const auto number = form(tokens, at, findings)) {
        at = number->last;
        next_phone = at + 2;
        break;
      }
    }
  }
}

// ----------------------------------------------------------------------------------------------------------------
// address

void find_addresses(Tokens tokens, Findings& findings) {
  constexpr std::size_t reach = 14;  // from the street to the flat: «ул. Героев Труда, д. 5, корп. 2, кв. 17»
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (!tokens[at].in(WordClass::street)) continue;
    const bool lived_in = has_before(tokens, at, WordClass::lives, 10);
    std::size_t house = 0;
    std::size_t flat = 0;
    for (std::size_t i = at + 1; i < tokens.size() && i <= at + reach && !tokens[i].line; ++i) {
      if (tokens[i].is(';')) break;
      if (tokens[i].kind == Token::Kind::digits && house == 0) house = i;
      const std::size_t number = i + 1 < tokens.size() && tokens[i + 1].is('.') ? i + 2 : i + 1;
      const bool numbered = number < tokens.size() && tokens[number].kind == Token::Kind::digits;
      if (house != 0 && tokens[i].in(WordClass::flat) && numbered) flat = number;
    }
    if (flat == 0 && !(lived_in && house != 0)) continue;
    const std::size_t last = flat != 0 ? flat : house;
    findings.push_back({PersonalData::home_address, tokens[at].begin, tokens[last].end});
    at = last;
  }
}

}  // namespace vekha::generator
