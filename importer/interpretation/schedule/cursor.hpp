#pragma once

#include <optional>
#include <span>

#include "importer/interpretation/schedule/tokens.hpp"

namespace vekha::importer::schedule {

/// A place in a row of tokens. Readers of the grammar take a cursor by reference: they move it past what they
/// understood, or leave it where it was and return nothing. A copy is a place to come back to.
class Cursor {
 public:
  explicit Cursor(std::span<const Token> tokens) : tokens_(tokens) {}

  [[nodiscard]] std::size_t at() const { return at_; }
  [[nodiscard]] bool done() const { return at_ >= tokens_.size(); }
  void skip(std::size_t count = 1) { at_ = at_ + count < tokens_.size() ? at_ + count : tokens_.size(); }

  /// The token that many places ahead; nullptr behind the end.
  [[nodiscard]] const Token* peek(std::size_t ahead = 0) const {
    return at_ + ahead < tokens_.size() ? &tokens_[at_ + ahead] : nullptr;
  }
  /// The token before the cursor; nullptr at the beginning.
  [[nodiscard]] const Token* before() const { return at_ > 0 ? &tokens_[at_ - 1] : nullptr; }

  [[nodiscard]] bool is(Word word, std::size_t ahead = 0) const {
    const Token* token = peek(ahead);
    return token != nullptr && token->kind == Token::Kind::word && token->word == word;
  }
  [[nodiscard]] bool is_unit(model::Unit unit, std::size_t ahead = 0) const {
    return is(Word::unit, ahead) && peek(ahead)->value == static_cast<int>(unit);
  }
  [[nodiscard]] bool is_edge(Edge edge, std::size_t ahead = 0) const {
    return is(Word::edge, ahead) && peek(ahead)->value == static_cast<int>(edge);
  }
  [[nodiscard]] bool is_mark(char mark, std::size_t ahead = 0) const {
    const Token* token = peek(ahead);
    return token != nullptr && token->kind == Token::Kind::mark && token->mark == mark;
  }
  [[nodiscard]] bool is_number(std::size_t ahead = 0) const {
    const Token* token = peek(ahead);
    return token != nullptr && token->kind == Token::Kind::number;
  }

  bool take(Word word) { return take_if(is(word)); }
  bool take_unit(model::Unit unit) { return take_if(is_unit(unit)); }
  bool take_mark(char mark) { return take_if(is_mark(mark)); }
  /// The value of the word, moving past it.
  std::optional<int> value_of(Word word) {
    if (!is(word)) return std::nullopt;
    return tokens_[at_++].value;
  }

 private:
  bool take_if(bool matches) {
    if (matches) ++at_;
    return matches;
  }

  std::span<const Token> tokens_;
  std::size_t at_ = 0;
};

}  // namespace vekha::importer::schedule
