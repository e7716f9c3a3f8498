#include <algorithm>
#include <array>

#include "generator/privacy/detectors.hpp"
#include "generator/privacy/names.hpp"
#include "language/endings.hpp"
#include "language/letters.hpp"
#include "language/name_forms.hpp"

namespace vekha::generator {
namespace {

constexpr std::size_t cyrillic_letter = language::russian_letter;

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
  const std::size_t surname = after_surname(tokens, at);
  if (surname == at || surname >= tokens.size() || tokens[surname].line) return at;
  const std::size_t end = after_surname(tokens, surname);
  const Token& first = tokens[at];
  const bool institution = first.all_capitals || first.in(WordClass::school) || first.in(WordClass::institution) ||
                           language::ends_like_attribute(first.text);
  return institution || end == surname ? at : end;
}

// «Гарипова Айсылу»: a surname by its ending and one more word, before a class.
std::size_t end_of_name_by_surname(Tokens tokens, std::size_t at) {
  const bool surname = language::surname_ending(tokens[at].text) == language::SurnameEnding::usual;
  return surname ? end_of_rare_name(tokens, at) : at;
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
        token.kind == Token::Kind::word && token.text.size() <= cyrillic_letter && !is_initial(tokens, at);
    const bool passed = token.kind == Token::Kind::digits || is_quotation_or_hyphen(token) || token.is('(') ||
                        token.is(')') || token.text == "№" || token.in(WordClass::class_) ||
                        token.in(WordClass::school) || letter_of_class ||
                        (token.is('.') && at > 0 && tokens[at - 1].in(WordClass::class_)) ||
                        (token.is(':') && tokens[at - 1].in(WordClass::pupil));
    if (!passed) break;
    ++at;
  }
  return at;
}

// «6А», «7 «Б»»: the letter of a class, glued to its number or between quotation marks
bool is_letter_of_class(Tokens tokens, std::size_t number) {
  const std::size_t at = number + 1;
  const auto is_letter = [&](std::size_t i) {
    return i < tokens.size() && tokens[i].kind == Token::Kind::word && tokens[i].text.size() == cyrillic_letter &&
           !is_initial(tokens, i);
  };
  if (at < tokens.size() && tokens[at].is('"'))
    return is_letter(at + 1) && at + 2 < tokens.size() && tokens[at + 2].is('"');
  return is_letter(at) && !tokens[at].spaced;
}

// «VII-Б», «IX класс»: a class in Roman numbers
bool is_roman_class(Tokens tokens, std::size_t at) {
  constexpr std::array<std::string_view, 11> classes{"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi"};
  if (at + 1 >= tokens.size() || !tokens[at].all_capitals ||
      std::ranges::find(classes, tokens[at].text) == classes.end())
    return false;
  if (tokens[at + 1].in(WordClass::class_)) return true;
  const std::size_t letter = at + 2;
  const bool marked = tokens[at + 1].is('-') || tokens[at + 1].is('"');
  return marked && letter < tokens.size() && tokens[letter].kind == Token::Kind::word && tokens[letter].capital &&
         tokens[letter].text.size() == cyrillic_letter &&
         language::is_cyrillic(language::letter_at(tokens[letter].text, 0).value) && !is_initial(tokens, letter);
}

// «7 «А» класс» after a name
bool is_class(Tokens tokens, std::size_t at) {
  while (at < tokens.size() && (tokens[at].is(',') || tokens[at].is('(') || tokens[at].is('-'))) ++at;
  if (at < tokens.size() && tokens[at].in(WordClass::pupil)) return true;
  if (is_roman_class(tokens, at)) return true;
  if (at >= tokens.size() || tokens[at].kind != Token::Kind::digits || tokens[at].text.size() > 2) return false;
  constexpr int last_class = 11;
  const int number = std::stoi(std::string(tokens[at].text));
  if (number >= 1 && number <= last_class && is_letter_of_class(tokens, at)) return true;
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

// A surname and a first name: how children are listed; adults have initials or a patronymic.
bool is_surname_and_first_name(Tokens tokens, std::size_t begin, std::size_t end) {
  return end - begin >= 2 && !written_name(tokens, begin) && tokens[end - 1].in(WordClass::first_name);
}

// The colon before a list: right after the word for pupils, or after what else tells of them.
std::size_t colon_after(Tokens tokens, std::size_t at) {
  constexpr std::size_t far = 9;  // «учащихся, имеющих неудовлетворительные отметки по математике:»
  for (std::size_t i = at + 1; i < tokens.size() && i <= at + far && !tokens[i].line; ++i) {
    if (tokens[i].is(':') || (i == at + 1 && tokens[i].is('-'))) return i;
    if (tokens[i].is('.') || tokens[i].is(';')) break;
  }
  return at;
}

// «Победители: Иванов Иван, Петров Пётр», «5 класс: Иванов Иван»
void find_listed_pupils(Tokens tokens, std::size_t at, Findings& findings) {
  if (has_before(tokens, at, WordClass::staff, 5)) return;
  std::size_t next = colon_after(tokens, at);
  if (next == at) return;
  const bool said_to_be_pupils = next == at + 1 && tokens[at].in(WordClass::pupils);
  do {
    const std::size_t begin = next + 1;
    const std::size_t end = end_of_name(tokens, begin);
    if (end == begin || has_after(tokens, end - 1, WordClass::staff, 3)) return;
    if (!said_to_be_pupils && !is_surname_and_first_name(tokens, begin, end)) return;
    add(tokens, begin, end, PersonalData::pupil, findings);
    next = end;
  } while (next < tokens.size() && (tokens[next].is(',') || tokens[next].is(';')));
}

// --------------------------------------------------------------------------------------------------------- adults,
// health

// «(мать) обучающегося, …», «(мама) Артёма – …», «(отец): …»
std::size_t after_whose(Tokens tokens, std::size_t at) {
  const auto is_mark = [&](std::size_t i) {
    return i < tokens.size() && (tokens[i].is(':') || tokens[i].is('-') || tokens[i].is('('));
  };
  bool child = false;
  for (; at < tokens.size() && !tokens[at].line; ++at) {
    const bool pupil = tokens[at].in(WordClass::pupil) || tokens[at].in(WordClass::child);
    const bool first_name = tokens[at].capital && tokens[at].in(WordClass::first_name) && is_mark(at + 1);
    if (!pupil && !first_name && !is_mark(at) && !(child && tokens[at].is(','))) break;
    child = child || pupil;
  }
  return at;
}

void find_parent(Tokens tokens, std::size_t at, Findings& findings) {
  const bool representative = tokens[at].text.starts_with("представител");
  if (representative && !has_before(tokens, at, WordClass::lawful, 1)) return;
  std::size_t begin = at + 1;
  if (tokens[at].in(WordClass::committee) && begin < tokens.size() && tokens[begin].text.starts_with("комитет"))
    ++begin;
  begin = after_whose(tokens, begin);
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
    if (token.in(WordClass::pupils) || token.in(WordClass::child) || token.in(WordClass::class_))
      find_listed_pupils(tokens, at, findings);
    if (token.in(WordClass::parent) || token.in(WordClass::committee)) find_parent(tokens, at, findings);
    if (token.in(WordClass::sensitive)) find_sensitive_name(tokens, at, findings);
    if (token.kind == Token::Kind::digits) find_small_group(tokens, at, findings);
    std::size_t end = token.capital ? end_of_name(tokens, at) : at;
    if (end == at && token.capital) end = end_of_name_by_surname(tokens, at);
    if (end == at) continue;
    const bool beside_class =
        is_class(tokens, end) && !is_work_with_children(tokens, at, end) && !has_before(tokens, at, WordClass::work, 4);
    const bool pupil = all_names || beside_class;
    if (!pupil) continue;
    add(tokens, at, end, PersonalData::pupil, findings);
    at = end - 1;
  }
}

}  // namespace vekha::generator
