#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "generator/privacy/privacy_words.hpp"
#include "language/words.hpp"

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
  std::string_view text;  ///< lower case, ё as е; a mark with all dashes as '-' and all quotation marks as '"'

  [[nodiscard]] bool is(char mark) const { return kind == Kind::mark && text.size() == 1 && text.front() == mark; }
  [[nodiscard]] bool in(WordClass word_class) const { return (classes & bit(word_class)) != 0; }
};

/// A text cut into pieces (language::Cut), each word looked up once. Tokens have the indices of the pieces.
class CutText {
 public:
  explicit CutText(std::string_view text);
  CutText(const CutText&) = delete;
  CutText& operator=(const CutText&) = delete;
  ~CutText() = default;

  [[nodiscard]] std::size_t size() const { return tokens_.size(); }
  /// at must be below size(). Views live as long as this.
  [[nodiscard]] const Token& operator[](std::size_t at) const { return tokens_[at]; }
  [[nodiscard]] auto begin() const { return tokens_.begin(); }
  [[nodiscard]] auto end() const { return tokens_.end(); }
  [[nodiscard]] const language::Words& pieces() const { return pieces_; }

 private:
  language::Words pieces_;
  std::vector<Token> tokens_;
};

/// How the detectors take a text that is cut.
using Tokens = const CutText&;

}  // namespace vekha::generator
