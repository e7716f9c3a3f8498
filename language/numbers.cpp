#include "language/numbers.hpp"

#include <array>
#include <charconv>
#include <string>
#include <utility>

#include "language/letters.hpp"

namespace vekha::language {
namespace {

constexpr std::string_view minus_sign = "−";
constexpr int most_roman_digits = 7;  // XXXVIII

bool has_digit(std::string_view text, std::size_t at) {
  return at < text.size() && is_digit(static_cast<unsigned char>(text[at]));
}

// Latin letters and the Cyrillic ones that are typed for them.
RomanNumber roman_digit_at(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, int>, 8> digits{
      {{"I", 1}, {"V", 5}, {"X", 10}, {"L", 50}, {"І", 1}, {"Х", 10}, {"l", 1}, {"Ⅰ", 1}}};
  for (const auto& [digit, value] : digits) {
    if (text.starts_with(digit)) return {value, digit.size()};
  }
  return {};
}

bool joins_thousands(std::string_view text, std::size_t at) {
  return text[at] == ' ' && has_digit(text, at + 1) && has_digit(text, at + 2) && has_digit(text, at + 3) &&
         !has_digit(text, at + 4);
}

std::size_t sign_size(std::string_view text) {
  if (text.starts_with('-') || text.starts_with('+')) return 1;
  return text.starts_with(minus_sign) ? minus_sign.size() : 0;
}

}  // namespace

RomanNumber roman_at(std::string_view text) {
  RomanNumber number;
  int before = 0;
  for (int count = 1;; ++count) {
    const RomanNumber digit = roman_digit_at(text.substr(number.size));
    if (digit.value == 0) return number;
    if (count > most_roman_digits) return {};
    number.value += digit.value > before && before > 0 ? digit.value - 2 * before : digit.value;
    number.size += digit.size;
    before = digit.value;
  }
}

bool is_roman(std::string_view folded) {
  return !folded.empty() && folded.find_first_not_of("ivx") == std::string_view::npos;
}

std::size_t sign_before(std::string_view text, std::size_t at) {
  if (at > 0 && (text[at - 1] == '-' || text[at - 1] == '+')) return 1;
  return text.substr(0, at).ends_with(minus_sign) ? minus_sign.size() : 0;
}

std::optional<Decimal> decimal_at(std::string_view text) {
  const std::size_t begin = sign_size(text);
  std::string digits = begin > 0 && text[0] != '+' ? "-" : "";
  bool fraction = false;
  std::size_t at = begin;
  for (; at < text.size(); ++at) {
    const bool point = (text[at] == ',' || text[at] == '.') && has_digit(text, at + 1) && at > begin;
    if (has_digit(text, at)) {
      digits += text[at];
    } else if (point) {
      if (fraction) return std::nullopt;  // «01.09.2024»
      fraction = true;
      digits += '.';
    } else if (fraction || at == begin || !joins_thousands(text, at)) {
      break;
    }
  }
  double value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return Decimal{.value = value, .size = at};
}

}  // namespace vekha::language
