#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// Code points of UTF-8 text and what they are. Nothing else in Vekha looks at the bytes of a letter.
namespace vekha::language {

/// Bytes of a letter of the Russian alphabet.
inline constexpr std::size_t russian_letter = 2;

/// A code point and the bytes that it takes.
struct Letter {
  char32_t value = 0;
  std::uint32_t size = 1;
};

/// What malformed bytes are read as, one at a time.
inline constexpr char32_t malformed = 0xFFFD;

/// The Russian letter, or one of U+0400..U+047F near it, at a place of any text; 0 for anything else and behind the
/// end. Nearly all letters of a text are such, so that this is tried first.
constexpr char32_t russian_at(std::string_view text, std::size_t at) {
  if (at + 1 >= text.size()) return 0;
  const auto first = static_cast<unsigned char>(text[at]);
  const auto second = static_cast<unsigned char>(text[at + 1]);
  if ((first != 0xD0 && first != 0xD1) || (second & 0xC0U) != 0x80U) return 0;
  return (static_cast<char32_t>(first & 0x1FU) << 6U) | (second & 0x3FU);
}

/// letter_at() of all that is neither ASCII nor russian_at().
Letter rare_letter_at(std::string_view text, std::size_t at);

/// The code point at a byte of a text; `at` must be inside the text.
inline Letter letter_at(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) return {first, 1};
  if (const char32_t russian = russian_at(text, at); russian != 0) return {russian, 2};
  return rare_letter_at(text, at);
}

/// The first byte of a text that is no well-formed UTF-8; npos where all of it is.
std::size_t malformed_at(std::string_view text);

/// Appends a code point as UTF-8.
void append(std::string& out, char32_t c);

constexpr bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }
constexpr bool is_cyrillic(char32_t c) { return c >= 0x400 && c < 0x530; }
bool is_letter(char32_t c);
/// A letter of the Latin script, of any language of Europe.
bool is_latin(char32_t c);
/// White space; line breaks and no-break spaces are such as well.
bool is_space(char32_t c);
bool is_line_break(char32_t c);
/// What splits or fills words unseen: soft hyphens, zero-width spaces and joiners, variation selectors, fillers, tags
/// and all else that is Default_Ignorable_Code_Point (UAX #44), marks of direction and annotation, controls.
bool is_invisible(char32_t c);
/// A combining mark: what is left of them in NFC says where the stress lies.
constexpr bool is_stress(char32_t c) { return c >= 0x300 && c < 0x370; }
bool is_capital(char32_t c);

/// Lower case by the Unicode case folding, ё as е.
char32_t folded(char32_t c);

/// Folds what stands in a string from a byte on, all of it letters of russian_at(), and returns how many were capital.
int fold_russian(std::string& text, std::size_t from);

/// Whether a text begins with a small or a capital letter, Latin or Cyrillic; false for anything else.
bool begins_small(std::string_view text);
bool begins_capital(std::string_view text);

/// The byte at which the code point begins that ends before a place; at must be in 1..text.size().
std::size_t before(std::string_view text, std::size_t at);

/// Whether no letter and no digit stands at a place, so that a word that ends before it is whole; true behind the end.
bool is_border(std::string_view text, std::size_t at);
/// The same for the code point that ends before a place; true at the beginning.
bool is_border_before(std::string_view text, std::size_t at);

}  // namespace vekha::language
