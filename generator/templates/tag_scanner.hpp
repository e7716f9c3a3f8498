#pragma once

#include <optional>
#include <string_view>

namespace vekha::generator {

enum class TagKind { variable, html, section, inverted, end, partial, comment, word, delimiters };

/// A Mustache tag: {{name}}, {{{name}}} (html), {{#name}}, {{^name}}, {{/name}}, {{> name}}, {{! comment}}; and Vekha's
/// own {{_key}}, a word of the theme.
struct Tag {
  TagKind kind{};
  std::string_view name;           ///< without the sigil; a piece of the scanned text
  std::size_t begin = 0, end = 0;  ///< bytes of the whole tag: [begin, end)
  bool closed = true;              ///< false: the text ends inside the tag
};

/// As editors count: 1-based, columns in characters.
struct Position {
  int line = 1, column = 1;
};

/// Where a text ends that begins at a position.
Position position_after(Position begin, std::string_view text);

/// The first tag at or after a byte of a template; empty where there is none.
std::optional<Tag> next_tag(std::string_view text, std::size_t from);

}  // namespace vekha::generator
