#include "importer/body/note_marks.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace vekha::importer {
namespace {

constexpr std::array<std::string_view, 10> superscripts{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
constexpr std::string_view superscript_bracket = "⁾";
constexpr std::string_view no_break_space = "\u00A0";
constexpr std::size_t most_figures = 2;    // notes of a document are numbered 1 to 99
constexpr std::size_t most_asterisks = 4;  // more are an ornament

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_space(char c) { return c == ' ' || c == '\t'; }

// Letters of any script, by their bytes: signs of other ranges (№, «, –) begin with C2 or E2.
bool is_letter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z' ? true : byte >= 0x80 && byte != 0xC2 && byte != 0xE2;
}

// Whether a letter, Latin or Cyrillic, stands before a place.
bool letter_ends(std::string_view text, std::size_t at) {
  if (at == 0) return false;
  const bool cyrillic = at > 1 && (text[at - 2] == '\xD0' || text[at - 2] == '\xD1');
  return cyrillic || (static_cast<unsigned char>(text[at - 1]) < 0x80 && is_letter(text[at - 1]));
}

// A text and how far it was read.
struct Cursor {
  std::string_view text;
  std::size_t at = 0;

  [[nodiscard]] std::string_view rest() const { return text.substr(at); }
  [[nodiscard]] bool done() const { return at >= text.size(); }
  bool take(std::string_view word) {
    if (!rest().starts_with(word)) return false;
    at += word.size();
    return true;
  }
};

std::optional<char> take_superscript(Cursor& cursor) {
  for (std::size_t digit = 0; digit < superscripts.size(); ++digit) {
    if (cursor.take(superscripts[digit])) return static_cast<char>('0' + digit);
  }
  return std::nullopt;
}

// The digits before a place of the text; empty where another character stands there.
std::string_view number_before(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && is_digit(text[begin - 1])) --begin;
  return text.substr(begin, at - begin);
}

// «14³⁰»: two figures that minutes can be, behind an hour.
bool is_time(std::string_view text, std::size_t at, std::string_view figures) {
  const std::string_view hour = number_before(text, at);
  if (hour.empty() || hour.size() > 2 || figures.size() != 2 || figures > "55") return false;
  const bool divides = figures[1] == '0' || figures[1] == '5';
  return divides && (hour.size() == 1 || hour <= "24");
}

// «м²», «кв. км²»: a unit of length raised to an area or a volume.
bool is_power(std::string_view text, std::size_t at, std::string_view figures) {
  if (figures != "2" && figures != "3") return false;
  constexpr std::array<std::string_view, 8> units{"м", "см", "дм", "мм", "км", "m", "cm", "km"};
  return std::ranges::any_of(units, [&](std::string_view unit) {
    return text.substr(0, at).ends_with(unit) && !letter_ends(text, at - unit.size());
  });
}

// Several raised figures with commas between them: «¹˒²», «¹,²». The end of the mark; `at` where it is none.
std::size_t end_of_raised(std::string_view text, std::size_t at) {
  Cursor cursor{text, at};
  std::size_t end = at;
  while (true) {
    std::string figures;
    while (const auto digit = take_superscript(cursor)) figures += *digit;
    if (figures.empty()) return end;
    const bool numbers_note = figures.size() <= most_figures && figures.front() != '0';
    if (!numbers_note || is_time(text, at, figures) || is_power(text, at, figures)) return end;
    cursor.take(superscript_bracket);
    end = cursor.at;
    while (cursor.take(" ")) continue;
    if (!cursor.take(",")) return end;
    while (cursor.take(" ")) continue;
  }
}

// What may stand behind an asterisk: the end of the word.
bool ends_word(std::string_view rest) {
  if (rest.empty()) return true;
  const auto byte = static_cast<unsigned char>(rest.front());
  return !is_digit(rest.front()) && !is_letter(rest.front()) && (byte < 0x80 || !rest.starts_with("№"));
}

std::size_t end_of_asterisks(std::string_view text, std::size_t at) {
  Cursor cursor{text, at};
  while (cursor.take("*")) continue;
  if (cursor.at - at > most_asterisks) return at;
  cursor.take(")");
  return ends_word(cursor.rest()) ? cursor.at : at;
}

// «<*>», «<1>», «[2]»: asterisks or figures alone.
std::size_t end_of_bracketed(std::string_view text, std::size_t at) {
  Cursor cursor{text, at};
  const std::string_view closing = cursor.take("<") ? ">" : cursor.take("[") ? "]" : "";
  if (closing.empty()) return at;
  const std::size_t begin = cursor.at;
  while (!cursor.done() && (text[cursor.at] == '*' || is_digit(text[cursor.at]))) ++cursor.at;
  const std::string_view inside = text.substr(begin, cursor.at - begin);
  const bool stars = std::ranges::all_of(inside, [](char c) { return c == '*'; });
  const bool figures = std::ranges::all_of(inside, is_digit) && inside.size() <= most_figures;
  if (inside.empty() || !(stars || figures) || !cursor.take(closing)) return at;
  return cursor.at;
}

std::size_t end_of_mark(std::string_view text, std::size_t at) {
  switch (text[at]) {
    case '*':
      return end_of_asterisks(text, at);
    case '<':
    case '[':
      return end_of_bracketed(text, at);
    default:
      return end_of_raised(text, at);
  }
}

// The end of what would be a mark elsewhere: no part of it is one either.
std::size_t end_of_run(std::string_view text, std::size_t at) {
  Cursor cursor{text, at};
  while (cursor.take("<") || cursor.take("*") || take_superscript(cursor)) continue;
  return std::max(cursor.at, at + 1);
}

// Whether a word or a number of the same line stands before a place: what begins a line names the note itself. Of the
// marks, only those in brackets may stand apart from it.
bool follows_word(std::string_view text, std::size_t at) {
  if (at == 0) return false;
  const bool bracketed = text[at] == '<';
  std::size_t before = at;
  while (bracketed && before > 0 && is_space(text[before - 1])) --before;
  if (bracketed && text.substr(0, before).ends_with(no_break_space)) before -= no_break_space.size();
  return before > 0 && !is_space(text[before - 1]) && text[before - 1] != '\n' && text[before - 1] != '(' &&
         !text.substr(0, before).ends_with(no_break_space) && !text.substr(0, before).ends_with("«");
}

// «65 1)»: a number and nothing else but the mark of a note.
std::optional<Stretch> mark_behind_number(std::string_view text) {
  std::size_t number = 0;
  while (number < text.size() && (is_digit(text[number]) || text[number] == ',' || text[number] == '.')) ++number;
  std::size_t at = number;
  while (at < text.size() && is_space(text[at])) ++at;
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end])) ++end;
  const bool fits =
      number > 0 && at > number && end > at && end - at <= most_figures && text[at] != '0' && text.substr(end) == ")";
  return fits ? std::optional(Stretch{at, text.size()}) : std::nullopt;
}

}  // namespace

std::vector<Stretch> note_marks(std::string_view text) {
  std::vector<Stretch> marks;
  for (std::size_t at = text.find_first_of("*<[\xC2\xE2"); at < text.size();
       at = text.find_first_of("*<[\xC2\xE2", at)) {
    const std::size_t end = follows_word(text, at) ? end_of_mark(text, at) : at;
    if (end > at) marks.push_back({at, end});
    at = end > at ? end : end_of_run(text, at);
  }
  if (const auto mark = mark_behind_number(text); mark && marks.empty()) marks.push_back(*mark);
  return marks;
}

std::string raised_text(std::string_view text) {
  const auto belongs = [](char c) { return is_digit(c) || is_space(c) || c == ',' || c == ')' || c == '*'; };
  if (!std::ranges::all_of(text, belongs)) return std::string(text);
  std::string out;
  for (const char c : text) {
    if (is_digit(c)) {
      out += superscripts[static_cast<std::size_t>(c - '0')];
    } else if (c == ')') {
      out += superscript_bracket;
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace vekha::importer
