#include "importer/interpretation/facts/approval/act_number.hpp"

#include <algorithm>

#include "importer/interpretation/facts/dates.hpp"
#include "language/text.hpp"

namespace vekha::importer::head {

using language::Words;

namespace {

// The token where «в редакции …», «с изменениями …» begins; what follows is another act.
int amendment_at(const Words& words) {
  for (int i = 0; i < words.size(); ++i) {
    const std::string_view word = words.word(i);
    if (word == "редакции" || word == "ред" || (word == "изменениями" && words.word(i - 1) == "с")) return i;
  }
  return words.size();
}

// «104», «170-Д», «01-03/482», «127-рп»: the tokens without a space between them.
std::string number_at(const Words& words, int at) {
  int last = at;
  while (last < words.size() && (last == at || !words[last].space_before) && !words.is_break(last) &&
         !words.is_mark(last, ',') && !words.is_mark(last, ')') && !words.is_mark(last, ';') &&
         !words.is_mark(last, '_')) {
    ++last;
  }
  while (last > at && (words.is_mark(last - 1, '.') || words.is_mark(last - 1, '>'))) --last;
  const std::string text = words.text(at, last);
  return std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; }) ? text : std::string();
}

// «ХХ», «хх»: letters that keep a place free. One alone may be a Roman ten.
bool is_crosses(const Words& words, int at) {
  const auto letters = language::code_points(words.word(at));
  return letters.size() > 1 && std::ranges::all_of(letters, [](char32_t c) { return c == U'х' || c == U'x'; });
}

// Where a number or a date should stand, nothing does: the end, the next sign, a line to write on, letters in its
// place.
bool is_left_open(const Words& words, int at) {
  return at >= words.size() || words.is_break(at) || is_number_sign(words, at) || words.is_mark(at, '_') ||
         is_crosses(words, at);
}

}  // namespace

bool is_blank(const Words& words, const DocumentWords& known, int at) {
  if (is_crosses(words, at)) return true;
  if (!words.is_mark(at, '_')) return false;
  int first = at;
  int last = at;
  while (words.is_mark(first - 1, '_') || words.is_mark(first - 1, '<') || words.is_mark(first - 1, '>')) --first;
  while (words.is_mark(last + 1, '_') || words.is_mark(last + 1, '<') || words.is_mark(last + 1, '>')) ++last;
  if (words.word(first - 1) == "от" || is_number_sign(words, first - 1)) return true;
  const std::string_view after = words.word(last + 1);
  if (known.value("month", after)) return true;
  return after == "20" || year_at(words, last + 1).has_value() || words.is_mark(first - 1, '"');
}

void read_number_and_date(const Words& words, int from, const DocumentWords& known, ApprovalBlock& out) {
  const int end = amendment_at(words);
  out.amended = out.amended || end < words.size();
  for (int i = from; i < end; ++i) {
    if (is_number_sign(words, i) && !out.approval.number) {
      int at = i + 1;
      while (words.is_mark(at, '_')) ++at;  // the line that was left for it
      std::string number = number_at(words, at);
      if (number.empty()) {
        out.blank = true;
      } else {
        out.approval.number = std::move(number);
      }
    }
    if (words.word(i) == "от" && !out.approval.date && is_left_open(words, i + 1)) out.blank = true;
    if (!out.approval.date) {
      if (const auto date = date_at(words, known, i)) {
        out.approval.date = date->date;
        i = date->last - 1;
      }
    }
    out.blank = out.blank || is_blank(words, known, i);
  }
}

bool is_number_sign(const Words& words, int at) {
  return words.is_mark(at, '#') || (words.word(at) == "n" && at + 1 < words.size());
}

}  // namespace vekha::importer::head
