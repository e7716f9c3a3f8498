#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vekha::language {

/// A word, a number or a mark of a text. begin and end are bytes of the text.
struct Token {
  enum class Kind : std::uint8_t { word, number, mark, line_break };
  Kind kind = Kind::mark;
  bool capital = false;        ///< the word begins with a capital letter
  bool all_caps = false;       ///< two letters or more, at most one of them small ("МБОУ", "СПбГУ" has two)
  bool only_capitals = false;  ///< the word has no small letter; it may be one letter
  bool space_before = false;   ///< white space or the beginning of the text stands before it
  bool line_before = false;    ///< a line break stands before it
  char mark = 0;  ///< folded: '<' opening and '>' closing quotation mark, '#' for №, '-' for any dash, else ASCII
  std::uint32_t begin = 0, end = 0;
  std::uint32_t at = 0, length = 0;  ///< of the folded form, see Words::word; of marks and line breaks nothing
};

/// How fine a text is cut.
enum class Cut : std::uint8_t {
  words,   ///< letters joined by hyphens are one word, line breaks are tokens; only the first MiB is cut
  pieces,  ///< hyphens are marks, line breaks only Token::line_before; all of the text is cut
};

/// A text cut into tokens, once for all who read it. Words are runs of letters; stress marks and soft hyphens are
/// inside them, and unseen inside numbers.
class Words {
 public:
  explicit Words(std::string_view text, Cut cut = Cut::words);

  [[nodiscard]] int size() const { return static_cast<int>(tokens_.size()); }
  /// index must be in 0..size()-1.
  [[nodiscard]] const Token& operator[](int index) const { return tokens_[static_cast<std::size_t>(index)]; }

  /// Lower case, ё as е, Latin look-alikes as Cyrillic; the digits of a number. Empty for marks and for any index
  /// outside the text.
  [[nodiscard]] std::string_view word(int index) const {
    if (index < 0 || index >= size()) return {};
    return {folded_.data() + (*this)[index].at, (*this)[index].length};
  }
  [[nodiscard]] bool is_word(int index) const { return is(index, Token::Kind::word); }
  [[nodiscard]] bool is_number(int index) const { return is(index, Token::Kind::number); }
  [[nodiscard]] bool is_break(int index) const { return is(index, Token::Kind::line_break); }
  [[nodiscard]] bool is_mark(int index, char mark) const {
    return is(index, Token::Kind::mark) && (*this)[index].mark == mark;
  }
  [[nodiscard]] bool is_capital(int index) const { return is_word(index) && (*this)[index].capital; }
  /// See Token::all_caps; false for any index outside the text.
  [[nodiscard]] bool is_all_caps(int index) const { return is_word(index) && (*this)[index].all_caps; }

  /// One capital letter with a full stop: «Л.»; also «М-С.»
  [[nodiscard]] bool is_initial(int index) const;

  /// A token as it is written. index must be in 0..size()-1.
  [[nodiscard]] std::string_view written(int index) const {
    return source().substr((*this)[index].begin, (*this)[index].end - (*this)[index].begin);
  }
  /// The text of tokens [first, last), white space folded, stress marks dropped.
  [[nodiscard]] std::string text(int first, int last) const;
  [[nodiscard]] std::string_view source() const { return text_; }

 private:
  [[nodiscard]] bool is(int index, Token::Kind kind) const {
    return index >= 0 && index < size() && (*this)[index].kind == kind;
  }

  std::string text_;
  std::string folded_;
  std::vector<Token> tokens_;
};

}  // namespace vekha::language
