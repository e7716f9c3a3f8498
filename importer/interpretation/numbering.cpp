#include "importer/interpretation/numbering.hpp"

#include "language/letters.hpp"
#include "language/numbers.hpp"

namespace vekha::importer {
namespace {

constexpr int most_digits = 3;
constexpr std::size_t most_parts = 6;

bool is_digit(char c) { return language::is_digit(static_cast<unsigned char>(c)); }

std::size_t skip_spaces(std::string_view text, std::size_t at) {
  while (at < text.size() && (text[at] == ' ' || text[at] == '\n')) ++at;
  return at;
}

// "1", "1.10", "3.1.2": digits in groups. Sets `end` behind the last digit; no parts where this is no number.
std::vector<int> arabic_parts(std::string_view text, std::size_t& end) {
  std::vector<int> parts;
  std::size_t at = 0;
  while (at < text.size() && is_digit(text[at])) {
    int value = 0;
    int digits = 0;
    for (; at < text.size() && is_digit(text[at]); ++at) {
      if (++digits > most_digits) return {};
      value = value * 10 + (text[at] - '0');
    }
    parts.push_back(value);
    end = at;
    if (parts.size() > most_parts) return {};
    if (at + 1 >= text.size() || text[at] != '.' || !is_digit(text[at + 1])) break;
    ++at;
  }
  return parts;
}

// «а)», «б)»: one small Russian letter before a bracket.
int letter_number(std::string_view text, std::size_t& end) {
  if (text.size() < 3 || text[2] != ')') return 0;
  constexpr char32_t first = U'а';
  constexpr char32_t last = U'я';
  const char32_t letter = language::russian_at(text, 0);
  end = language::russian_letter;
  return letter >= first && letter <= last ? static_cast<int>(letter - first) + 1 : 0;
}

}  // namespace

std::optional<LeadingNumber> leading_number(std::string_view text) {
  LeadingNumber out;
  std::size_t end = 0;
  if (out.parts = arabic_parts(text, end); !out.parts.empty()) {
    out.style = NumberStyle::arabic;
  } else if (const auto roman = language::roman_at(text); roman.value > 0) {
    out.style = NumberStyle::roman;
    out.parts = {roman.value};
    end = roman.size;
  } else if (const int letter = letter_number(text, end); letter > 0) {
    out.style = NumberStyle::letter;
    out.parts = {letter};
  } else {
    return std::nullopt;
  }
  bool closed = out.parts.size() > 1;
  if (end < text.size() && (text[end] == '.' || text[end] == ')')) {
    ++end;
    closed = true;
    if (end < text.size() && text[end] == ')') ++end;
  }
  const std::size_t next = skip_spaces(text, end);
  const bool alone = next >= text.size();
  if (!closed && !alone) return std::nullopt;
  // «1.5 ставки», «2.10%», «01.09.2018»: a number is followed by a space, by text or by nothing.
  if (!alone && (is_digit(text[end]) || text[end] == '%' || text[end] == ',' || text[end] == '/')) return std::nullopt;
  out.printed = std::string(text.substr(0, end));
  out.length = next;
  return out;
}

bool is_number_only(std::string_view text) {
  const auto number = leading_number(text);
  return number && number->length >= text.size();
}

std::string bare_number(std::string_view printed) {
  while (!printed.empty() && (printed.back() == '.' || printed.back() == ')' || printed.back() == ' ')) {
    printed.remove_suffix(1);
  }
  return std::string(printed);
}

}  // namespace vekha::importer
