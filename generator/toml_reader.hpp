#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "generator/mistake.hpp"
#include "model/date.hpp"

namespace vekha::generator {

enum class TomlKind { text, texts, number, yes_no, day };

/// A key that a file may have, and how it is written there.
struct TomlKey {
  std::string_view path;  ///< "contact.email"; '*' stands for any one name: "municipalities.*.name"
  TomlKind kind{};
  std::string_view example;  ///< the right form: "email = \"school@example.org\""
};

using TomlValue = std::variant<std::string, std::vector<std::string>, std::int64_t, bool, model::Date>;

/// A value found under a known key; it has the kind of the key.
struct TomlLeaf {
  std::size_t key = 0;            ///< index into the known keys
  std::vector<std::string> path;  ///< the names as written; the tables of a [[list]] are "0", "1", …
  TomlValue value;
  int line = 0;  ///< 1-based
};

/// Reads a TOML text by the keys it may have. What is wrong becomes a mistake: a text that is not TOML (one mistake, no
/// leaves), an unknown key (with the nearest known one), a value of another kind. Leaves and mistakes are in line
/// order. `file` names the text in mistakes, `first_line` is the number of its first line there. Never throws.
Reading<std::vector<TomlLeaf>> read_toml(std::string_view text, std::span<const TomlKey> keys, std::string_view file,
                                         int first_line = 1);

/// The path as it is written in a file: names with other characters than letters, digits, '_' and '-' in quotation
/// marks.
std::string toml_path(std::span<const std::string> path);

}  // namespace vekha::generator
