#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "generator/privacy/privacy_words.hpp"

namespace vekha::generator {

/// A word, a number or a mark of a text.
struct Token {
  enum class Kind : std::uint8_t { word, digits, mark };
  Kind kind{};
  bool spaced = false;   ///< white space stands before it
  bool line = false;     ///< a line break stands before it
  bool capital = false;  ///< a word that begins with a capital letter
  bool all_capitals = false;
  WordClasses classes = 0;
  std::size_t begin = 0, end = 0;  ///< in bytes
  std::string text;  ///< lower case, ё as е; a mark with all dashes as '-' and all quotation marks as '"'

  [[nodiscard]] bool is(char mark) const { return kind == Kind::mark && text.size() == 1 && text.front() == mark; }
  [[nodiscard]] bool in(WordClass word_class) const { return (classes & bit(word_class)) != 0; }
};

/// The tokens of a text in order; invisible characters inside words and numbers are passed over.
std::vector<Token> tokens_of(std::string_view text);

}  // namespace vekha::generator
