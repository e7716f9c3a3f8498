#include "language/letters.hpp"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace vekha::language {
namespace {

constexpr char32_t last_of_pairs = 0x481;  // behind it stand a sign of thousands and combining marks

// The code points from U+0080 to U+00BF and the punctuation of U+2000 to U+206F hold three letters, all of them rare.
bool is_known_mark(char32_t c) {
  if (c < 0xC0) return c != 0xAA && c != 0xB5 && c != 0xBA;
  return c >= 0x2000 && c < 0x2070;
}

}  // namespace

Letter rare_letter_at(std::string_view text, std::size_t at) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  std::size_t end = at;
  UChar32 c = 0;
  U8_NEXT_OR_FFFD(bytes, end, text.size(), c);
  return {static_cast<char32_t>(c), static_cast<std::uint32_t>(end - at)};
}

std::size_t malformed_at(std::string_view text) {
  constexpr std::string_view replacement = "\xEF\xBF\xBD";
  for (std::size_t at = 0; at < text.size();) {
    const Letter letter = letter_at(text, at);
    if (letter.value == malformed && text.substr(at, letter.size) != replacement) return at;
    at += letter.size;
  }
  return std::string_view::npos;
}

void append(std::string& out, char32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0U | (c >> 6U));
    out += static_cast<char>(0x80U | (c & 0x3FU));
  } else {
    char bytes[4];
    std::size_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, static_cast<UChar32>(c));
    out.append(bytes, length);
  }
}

bool is_letter(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  if (c >= 0x400 && c <= last_of_pairs) return true;  // without a look into the tables of ICU
  return !is_known_mark(c) && u_isalpha(static_cast<UChar32>(c)) != 0;
}

bool is_latin(char32_t c) { return c < 0x250 && is_letter(c); }

bool is_space(char32_t c) {
  constexpr char32_t blank_braille = 0x2800;  // as wide as a letter, and nothing is seen
  if (c < 0x80) return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x1F;
  if (c < 0x1680) return c == 0x85 || c == 0xA0;  // most text ends here: letters of Europe
  if (c == blank_braille) return true;
  return (c >= 0x2000 && c <= 0x200A) || c == 0x1680 || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
         c == 0x3000;
}

bool is_line_break(char32_t c) { return c == '\n' || c == 0x2028 || c == 0x2029 || c == 0x0B || c == 0x85; }

bool is_invisible(char32_t c) {
  constexpr char32_t blank_note = 0x1D159;
  if (c < 0x20) return !is_space(c);
  if (c < 0x300) return c == 0xAD || (c >= 0x7F && c < 0xA0 && c != 0x85);
  if (c >= 0x400 && c <= last_of_pairs) return false;  // without a look into the tables of ICU
  const auto point = static_cast<UChar32>(c);
  return u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0 ||
         u_hasBinaryProperty(point, UCHAR_BIDI_CONTROL) != 0 || (c >= 0xFFF9 && c <= 0xFFFB) || c == blank_note;
}

bool is_capital(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  if (c >= 0x400 && c < 0x460) return c < 0x430;
  return !is_known_mark(c) && u_isupper(static_cast<UChar32>(c)) != 0;
}

char32_t folded(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 0x20 : c;
  if (c >= 0x410 && c <= 0x44F) return c < 0x430 ? c + 0x20 : c;
  if (c == 0x401 || c == 0x451) return 0x435;  // ё as е
  if (c >= 0x400 && c <= 0x40F) return c + 0x50;
  return static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT));
}

int fold_russian(std::string& text, std::size_t from) {
  int capitals = 0;
  for (std::size_t at = from; at < text.size(); at += russian_letter) {
    const char32_t letter = russian_at(text, at);
    if (letter >= 0x430 && letter < 0x450) continue;  // small already, but for ё
    capitals += is_capital(letter) ? 1 : 0;
    const char32_t small = folded(letter);
    text[at] = static_cast<char>(0xC0U | (small >> 6U));
    text[at + 1] = static_cast<char>(0x80U | (small & 0x3FU));
  }
  return capitals;
}

bool begins_small(std::string_view text) {
  if (text.empty()) return false;
  const char32_t c = letter_at(text, 0).value;
  return (is_latin(c) || is_cyrillic(c)) && !is_capital(c) && is_letter(c);
}

bool begins_capital(std::string_view text) {
  if (text.empty()) return false;
  const char32_t c = letter_at(text, 0).value;
  return (is_latin(c) || is_cyrillic(c)) && is_capital(c);
}

std::size_t before(std::string_view text, std::size_t at) {
  constexpr std::size_t longest = 4;  // bytes of a code point
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < longest && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) --begin;
  return begin;
}

bool is_border(std::string_view text, std::size_t at) {
  if (at >= text.size()) return true;
  const char32_t c = letter_at(text, at).value;
  return !is_letter(c) && !is_digit(c);
}

bool is_border_before(std::string_view text, std::size_t at) {
  return at == 0 || at > text.size() || is_border(text, before(text, at));
}

}  // namespace vekha::language
