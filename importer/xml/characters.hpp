#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// The characters of XML 1.0 (2.2), as far as a quick look at a part tells them apart.
namespace vekha::importer {

/// What a byte is to somebody who looks for the end of a text or a name.
enum class ByteKind : std::uint8_t {
  other,  // control characters, and what may end or break a text: < > & ] " '
  text,
  name,        // text that may stand inside a name
  name_start,  // text that may begin one
};

constexpr bool is_letter(int c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_digit(int c) { return c >= '0' && c <= '9'; }
constexpr bool is_blank(int c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

constexpr ByteKind byte_kind(int c) {
  if (is_letter(c) || c == '_') return ByteKind::name_start;
  if (is_digit(c) || c == '-' || c == '.') return ByteKind::name;
  const bool breaks = c == '<' || c == '>' || c == '&' || c == ']' || c == '"' || c == '\'';
  if ((c >= 0x20 && c < 0x80 && !breaks) || c == '\t' || c == '\n' || c == '\r') return ByteKind::text;
  return ByteKind::other;
}

inline constexpr auto kinds = [] {
  std::array<ByteKind, 256> table{};
  for (int c = 0; c < 256; ++c) table[static_cast<std::size_t>(c)] = byte_kind(c);
  return table;
}();

inline ByteKind kind_of(char c) { return kinds[static_cast<unsigned char>(c)]; }

/// A code point that XML 1.0, 2.2 allows.
constexpr bool is_char(std::uint32_t c) {
  return (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE) || (c >= 0x10000 && c < 0x110000) || c == '\t' ||
         c == '\n' || c == '\r';
}

/// The bytes of the character that begins a text and is not ASCII, 0 where it is none that XML allows.
inline std::size_t wide_character(std::string_view text) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
  const unsigned first = byte(0);
  if (first >= 0xC2 && first < 0xE0) return (byte(1) & 0xC0U) == 0x80U ? 2 : 0;  // nearly all: Cyrillic letters
  const std::size_t size = first >= 0xF0 && first < 0xF5 ? 4 : first >= 0xE0 && first < 0xF0 ? 3 : 0;
  std::uint32_t value = size == 4 ? first & 0x07U : first & 0x0FU;
  for (std::size_t i = 1; i < size; ++i) {
    if ((byte(i) & 0xC0U) != 0x80U) return 0;
    value = value << 6U | (byte(i) & 0x3FU);
  }
  const std::uint32_t smallest = size == 4 ? 0x10000 : 0x800;  // a character has one spelling, its shortest
  return size > 0 && value >= smallest && is_char(value) ? size : 0;
}

}  // namespace vekha::importer
