#include "generator/templates/escape.hpp"

#include <array>

namespace vekha::generator {
namespace {

// Bytes that can't be copied as they are; 0xEF begins U+FFFE and U+FFFF, which XML forbids.
constexpr std::array<bool, 256> special_bytes = [] {
  std::array<bool, 256> special{};
  for (std::size_t c = 0; c < 0x20; ++c) special[c] = c != '\t' && c != '\n' && c != '\r';
  for (const char c : {'&', '<', '>', '"'}) special[static_cast<unsigned char>(c)] = true;
  special[0xEF] = true;
  return special;
}();

bool is_special(char c) { return special_bytes[static_cast<unsigned char>(c)]; }

std::string_view reference_of(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return {};
  }
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
  std::size_t run = 0;  // first byte not yet copied
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_special(text[at])) continue;
    const bool noncharacter = text.substr(at, 3) == "\xEF\xBF\xBE" || text.substr(at, 3) == "\xEF\xBF\xBF";
    if (text[at] == '\xEF' && !noncharacter) continue;
    out.append(text, run, at - run);
    out += reference_of(text[at]);
    if (noncharacter) at += 2;
    run = at + 1;
  }
  out.append(text, run, text.size() - run);
}

std::string escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  append_escaped(out, text);
  return out;
}

}  // namespace vekha::generator
