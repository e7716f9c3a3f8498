#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/message.hpp"

namespace vekha::generator {

/// What is wrong in a file that people edit, or in the way of publishing. The sentence of each code is in
/// messages/<language>.tsv: what is wrong and what to do.
struct Mistake {
  std::string file;  ///< as its reader knows it: "site.toml", "pages/about.md"
  int line = 0;      ///< 1-based; 0: no line
  std::string code;  ///< "unknown-key"
  std::map<std::string, std::string> arguments;
  int column = 0;  ///< 1-based, in characters; 0: the line is enough
  friend bool operator==(const Mistake&, const Mistake&) = default;
};
using Mistakes = std::vector<Mistake>;

/// The sentence for people, its place before it: «site.toml, строка 4: Ключа «nmae» нет. …», with a column
/// «строка 4, знак 17». Arguments whose value is
/// "@<key>" are replaced by the sentence of that key, so that a sentence can have a part in the reader's language.
std::string sentence_of(const Mistake& mistake, model::Language language);

/// The beginning of a text for a sentence: one line, at most 80 characters, "…" where more follows.
std::string excerpt(std::string_view text);

/// What was read of a text, and what of it could not be.
template <typename T>
struct Reading {
  T value;
  Mistakes mistakes;  ///< in line order
};

}  // namespace vekha::generator
