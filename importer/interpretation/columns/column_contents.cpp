#include "importer/interpretation/columns/column_contents.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "importer/interpretation/columns/columns.hpp"
#include "importer/interpretation/numbering.hpp"
#include "importer/interpretation/schedule/schedule.hpp"
#include "language/endings.hpp"
#include "language/letters.hpp"
#include "language/marks.hpp"
#include "language/text.hpp"

namespace vekha::importer {
namespace {

constexpr int rows_sampled = 40;
constexpr int most_without_a_deadline = 12;    // cells: reading deadlines is dear, and such a column has none
constexpr std::size_t longest_deadline = 160;  // bytes: a longer text is an activity that mentions dates
constexpr std::size_t words_that_name_somebody = 3;
constexpr std::size_t words_that_say_a_deed = 2;  // «Районный семинар», «Семинар»
constexpr std::size_t longest_name = 240;         // bytes; a longer text about somebody says what is done

// «Л.М.», «Л. М.»: two capital letters with dots.
bool has_initials(std::string_view text) {
  const auto is_capital = [&](std::size_t at) { return language::is_capital(language::russian_at(text, at)); };
  for (std::size_t at = 0; at + 5 < text.size(); ++at) {
    if (!is_capital(at) || text[at + 2] != '.') continue;
    const std::size_t second = text[at + 3] == ' ' ? at + 4 : at + 3;
    if (is_capital(second) && second + 2 < text.size() && text[second + 2] == '.') return true;
  }
  return false;
}

bool is_value(std::string_view text) {
  if (language::grid_mark(text) == language::Mark::blank) return true;
  bool digit = false;
  for (const char c : text) {
    const bool part = (c >= '0' && c <= '9') || c == ',' || c == '.' || c == '%' || c == ' ' || c == '-' || c == '+';
    if (!part) return false;
    digit = digit || (c >= '0' && c <= '9');
  }
  return digit;
}

// «9:00», «10.30», «15-00»
bool is_hour(std::string_view text) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const std::size_t mark = text.find_first_of(":.-");
  if (mark == std::string_view::npos || mark == 0 || mark > 2 || text.size() != mark + 3) return false;
  const std::string digits = std::string(text.substr(0, mark)) + std::string(text.substr(mark + 1));
  return std::ranges::all_of(digits, is_digit) && std::stoi(digits) < 2400;
}

// «Ш-1», «М2»: a letter or two and a number.
bool is_code(std::string_view text) {
  constexpr std::size_t most_letters = 2;
  const auto digit = text.find_first_of("0123456789");
  if (digit == std::string_view::npos || text.find_first_not_of("0123456789.", digit) != std::string_view::npos)
    return false;
  std::string_view letters = text.substr(0, digit);
  while (letters.ends_with('-') || letters.ends_with('.')) letters.remove_suffix(1);
  const std::size_t length = language::length(letters);
  return length > 0 && length <= most_letters && language::upper_case(letters) != language::lower_case(letters) &&
         letters.find(' ') == std::string_view::npos;
}

bool is_one_day(const model::Schedule& schedule) {
  return schedule.kind == model::ScheduleKind::interval && schedule.intervals.size() == 1 &&
         schedule.intervals.front().start == schedule.intervals.front().end;
}

void count(const TextCell& cell, const Vocabulary& vocabulary, const TableWords& words, ColumnContents& out) {
  const std::string text = language::normalized(cell.text);
  ++out.filled;
  out.letters += static_cast<int>(language::length(text));
  if (is_number_only(text) || is_code(text) || (cell.lines.front().text.empty() && !cell.lines.front().label.empty()))
    ++out.numbers;
  if (is_value(text)) ++out.values;
  if (language::grid_mark(text) == language::Mark::yes) ++out.marks;
  if (is_hour(text)) ++out.hours;
  const bool deed = says_a_deed(text, words);
  if (deed) ++out.deeds;
  if (has_initials(std::string_view(text).substr(0, longest_name))) ++out.persons;
  if (names_somebody(text, words)) {
    ++out.actors;
    if (!deed && text.size() <= longest_name) ++out.names;
  }
  if (text.size() > longest_deadline || is_number_only(text)) return;
  if (out.deadlines == 0 && out.filled > most_without_a_deadline) return;
  const model::Schedule schedule = read_in_any_year(text, vocabulary);
  if (schedule.kind == model::ScheduleKind::unknown) return;
  ++out.deadlines;
  if (schedule.kind == model::ScheduleKind::conditional) ++out.conditions;
  if (is_one_day(schedule)) ++out.days;
}

}  // namespace

bool names_somebody(std::string_view text, const TableWords& words) {
  return has_initials(text.substr(0, 400)) || words.has("actor", text, words_that_name_somebody);
}

bool says_a_deed(std::string_view text, const TableWords& words) {
  // «Проведение», «Организация», «Подготовка», «Составить», «Провести»: nouns made of verbs, and verbs.
  if (const auto number = leading_number(text)) text.remove_prefix(std::min(text.size(), number->length));
  const std::string_view first = words.first_word(text);
  // «Управление образования» does nothing yet.
  const bool verbal = !words.has("actor", text, 1) && language::begins_a_deed(first);
  return verbal || words.has("deed", text, words_that_say_a_deed);
}

model::Schedule read_in_any_year(std::string_view text, const Vocabulary& vocabulary) {
  constexpr int year = 2001;
  const auto from_until = [](int first, int from, int last, int until) {
    return model::DateInterval{.start = model::make_date(first, from, 1), .end = model::make_date(last, until, 31)};
  };
  return read_schedule_in_one_of({from_until(year, 1, year, 12), from_until(year, 9, year + 1, 8)}, text, vocabulary);
}

ColumnContents contents_of(const TableText& table, int first_row, int column, const Vocabulary& vocabulary,
                           const TableWords& words) {
  ColumnContents out;
  for (int row = first_row, seen = 0; row < table.row_count() && seen < rows_sampled; ++row) {
    const TextPlace& place = table.place(row, column);
    if (is_band(table, row) || !place.begins || table.cell(row, column).empty()) continue;
    count(table.cell(row, column), vocabulary, words, out);
    ++seen;
  }
  return out;
}

}  // namespace vekha::importer
