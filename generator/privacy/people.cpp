#include <algorithm>
#include <array>

#include "generator/privacy/detectors.hpp"
#include "generator/privacy/names.hpp"

namespace vekha::generator {
namespace {

constexpr std::size_t cyrillic_letter = 2;  // bytes

bool is_work_with_children(Tokens tokens, std::size_t begin, std::size_t end) {
  constexpr std::size_t before = 5;
  constexpr std::size_t after = 3;
  return has_before(tokens, begin, WordClass::staff, before) ||
         (end > 0 && has_after(tokens, end - 1, WordClass::staff, after));
}

void add(Tokens tokens, std::size_t begin, std::size_t end, PersonalData kind, Findings& findings) {
  findings.push_back({kind, tokens[begin].begin, tokens[end - 1].end});
}

bool is_quotation_or_hyphen(const Token& token) { return token.is('"') || token.is('-') || token.is('\''); }

// «Оюн Буян»: where a word says that a person follows, two words with capital letters are a name, rare as it may be;
// but not «Детской Школы», «Центра Поиск».
std::size_t end_of_rare_name(Tokens tokens, std::size_t at) {
  constexpr std::array<std::string_view, 8> adjectives{"ого", "его", "ой", "ей", "ый", "ая", "ых", "их"};
  const std::size_t surname = after_surname(tokens, at);
  if (surname == at || surname >= tokens.size() || tokens[surname].line) return at;
  const std::size_t end = after_surname(tokens, surname);
  const Token& first = tokens[at];
  const bool institution = first.all_capitals || first.in(WordClass::school) || first.in(WordClass::institution) ||
                           std::ranges::any_of(adjectives, [&](auto ending) { return first.text.ends_with(ending); });
  return institution || end == surname ? at : end;
}

// ------------------------------------------------------------------------------------------------------------------
// pupils

// From the word to the name: «ученика 7 «А» класса МБОУ «СОШ № 5» Петрова Ивана».
std::size_t after_class(Tokens tokens, std::size_t at) {
  constexpr std::size_t longest = 14;
  const std::size_t stop = std::min(tokens.size(), at + longest);
  while (at < stop) {
    const Token& token = tokens[at];
    const bool letter_of_class =
        token.kind == Token::Kind::word && token.text.size() <= cyrillic_letter && after_initial(tokens, at) == at;
    const bool passed = token.kind == Token::Kind::digits || is_quotation_or_hyphen(token) || token.is('(') ||
                        token.is(')') || token.text == "№" || token.in(WordClass::class_) ||
                        token.in(WordClass::school) || letter_of_class ||
                        (token.is('.') && at > 0 && tokens[at - 1].in(WordClass::class_));
    if (!passed) break;
    ++at;
  }
  return at;
}

// «7 «А» класс» after a name
bool is_class(Tokens tokens, std::size_t at) {
  while (at < tokens.size() && (tokens[at].is(',') || tokens[at].is('(') || tokens[at].is('-'))) ++at;
  if (at < tokens.size() && tokens[at].in(WordClass::pupil)) return true;
  if (at >= tokens.size() || tokens[at].kind != Token::Kind::digits || tokens[at].text.size() > 2) return false;
  for (std::size_t i = at + 1; i < tokens.size() && i <= at + 4; ++i) {
    if (tokens[i].in(WordClass::class_)) return true;
    if (!is_quotation_or_hyphen(tokens[i]) && tokens[i].text.size() > cyrillic_letter) return false;
  }
  return false;
}

void find_named_pupil(Tokens tokens, std::size_t at, Findings& findings) {
  const std::size_t begin = after_class(tokens, at + 1);
  std::size_t end = end_of_name(tokens, begin);
  if (end == begin) end = end_of_rare_name(tokens, begin);
  if (end != begin && !has_after(tokens, end - 1, WordClass::staff, 3))
    add(tokens, begin, end, PersonalData::pupil, findings);
}

// «Победители: Иванов Иван, Петров Пётр»
void find_listed_pupils(Tokens tokens, std::size_t at, Findings& findings) {
  std::size_t next = at + 1;
  if (has_before(tokens, at, WordClass::staff, 5)) return;
  if (next >= tokens.size() || (!tokens[next].is(':') && !tokens[next].is('-'))) return;
  do {
    const std::size_t begin = next + 1;
    const std::size_t end = end_of_name(tokens, begin);
    if (end == begin || has_after(tokens, end - 1, WordClass::staff, 3)) return;
    add(tokens, begin, end, PersonalData::pupil, findings);
    next = end;
  } while (next < tokens.size() && (tokens[next].is(',') || tokens[next].is(';')));
}

// --------------------------------------------------------------------------------------------------------- adults,
// health

void find_parent(Tokens tokens, std::size_t at, Findings& findings) {
  const bool representative = tokens[at].text.starts_with("представител");
  if (representative && !has_before(tokens, at, WordClass::lawful, 1)) return;
  std::size_t begin = at + 1;
  if (tokens[at].in(WordClass::committee) && begin < tokens.size() && tokens[begin].text.starts_with("комитет"))
    ++begin;
  while (begin < tokens.size() && (tokens[begin].is(':') || tokens[begin].is('-') || tokens[begin].is('('))) ++begin;
  std::size_t end = end_of_name(tokens, begin);
  if (end == begin) end = end_of_rare_name(tokens, begin);
  if (end != begin && !has_after(tokens, end - 1, WordClass::staff, 3))
    add(tokens, begin, end, PersonalData::private_adult, findings);
}

bool links(const Token& token) {
  return token.in(WordClass::link) || token.in(WordClass::child) || token.in(WordClass::sensitive) || token.is('-') ||
         token.is(',') || token.is('(') || token.is(':');
}

// A name that nothing but linking words parts from the sensitive word.
void find_sensitive_name(Tokens tokens, std::size_t at, Findings& findings) {
  std::size_t begin = at + 1;
  while (begin < tokens.size() && begin <= at + 3 && links(tokens[begin])) ++begin;
  const std::size_t end = end_of_name(tokens, begin);
  if (end != begin && !is_work_with_children(tokens, begin, end))
    return add(tokens, begin, end, PersonalData::sensitive, findings);
  std::size_t last = at;
  while (last > 0 && at - last < 5 && links(tokens[last - 1])) --last;
  constexpr std::size_t longest_name = 7;  // «Белов-Горский П.И.»
  for (std::size_t words = std::min(last, longest_name); words >= 2; --words) {
    if (end_of_name(tokens, last - words) != last) continue;
    if (!is_work_with_children(tokens, last - words, last))
      add(tokens, last - words, last, PersonalData::sensitive, findings);
    return;
  }
}

// «2 ребёнка с ОВЗ»
void find_small_group(Tokens tokens, std::size_t at, Findings& findings) {
  const bool few = tokens[at].text.size() == 1 && tokens[at].text.front() >= '1' && tokens[at].text.front() <= '4';
  const bool part_of_more =
      glued_before(tokens, at) || (at > 0 && (tokens[at - 1].text == "№" || tokens[at - 1].is('-')));
  if (!few || part_of_more || glued_after(tokens, at) || at + 1 >= tokens.size() || !tokens[at + 1].spaced) return;
  if (!tokens[at + 1].in(WordClass::child)) return;
  for (std::size_t i = at + 2; i < tokens.size() && i <= at + 8; ++i) {
    if (tokens[i].in(WordClass::sensitive)) return add(tokens, at, i + 1, PersonalData::small_group, findings);
    if (tokens[i].kind == Token::Kind::digits || tokens[i].is('.') || tokens[i].is(';')) return;
  }
}

}  // namespace

void find_people(Tokens tokens, bool all_names, Findings& findings) {
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const Token& token = tokens[at];
    if (token.in(WordClass::pupil)) find_named_pupil(tokens, at, findings);
    if (token.in(WordClass::pupils)) find_listed_pupils(tokens, at, findings);
    if (token.in(WordClass::parent) || token.in(WordClass::committee)) find_parent(tokens, at, findings);
    if (token.in(WordClass::sensitive)) find_sensitive_name(tokens, at, findings);
    if (token.kind == Token::Kind::digits) find_small_group(tokens, at, findings);
    const std::size_t end = token.capital ? end_of_name(tokens, at) : at;
    if (end == at) continue;
    const bool pupil = all_names || (is_class(tokens, end) && !is_work_with_children(tokens, at, end));
    if (!pupil) continue;
    add(tokens, at, end, PersonalData::pupil, findings);
    at = end - 1;
  }
}

}  // namespace vekha::generator
