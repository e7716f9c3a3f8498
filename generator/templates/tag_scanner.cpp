#include "generator/templates/tag_scanner.hpp"

namespace vekha::generator {
namespace {

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

TagKind kind_of(char sigil) {
  switch (sigil) {
    case '#':
      return TagKind::section;
    case '^':
      return TagKind::inverted;
    case '/':
      return TagKind::end;
    case '>':
      return TagKind::partial;
    case '!':
      return TagKind::comment;
    case '&':
      return TagKind::html;
    case '_':
      return TagKind::word;
    case '=':
      return TagKind::delimiters;
    default:
      return TagKind::variable;
  }
}

}  // namespace

Position position_after(Position begin, std::string_view text) {
  for (const char c : text) {
    const bool first_byte = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    if (first_byte) ++begin.column;
    if (c != '\n') continue;
    begin.column = 1;
    ++begin.line;
  }
  return begin;
}

std::optional<Tag> next_tag(std::string_view text, std::size_t from) {
  const auto begin = text.find("{{", from);
  if (begin == std::string_view::npos) return std::nullopt;
  const bool triple = text.substr(begin, 3) == "{{{";
  const std::string_view closing = triple ? "}}}" : "}}";
  const auto inner = begin + closing.size();
  const auto end = text.find(closing, inner);
  if (end == std::string_view::npos) return Tag{.begin = begin, .end = text.size(), .closed = false};
  std::string_view name = trimmed(text.substr(inner, end - inner));
  TagKind kind = TagKind::html;
  if (!triple) {
    kind = name.empty() ? TagKind::variable : kind_of(name.front());
    if (kind != TagKind::variable) name = trimmed(name.substr(1));
  }
  return Tag{.kind = kind, .name = name, .begin = begin, .end = end + closing.size()};
}

}  // namespace vekha::generator
