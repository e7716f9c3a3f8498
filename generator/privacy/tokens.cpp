#include "generator/privacy/tokens.hpp"

namespace vekha::generator {
namespace {

using Piece = language::Token;

Token::Kind kind_of(Piece::Kind kind) {
  if (kind == Piece::Kind::word) return Token::Kind::word;
  return kind == Piece::Kind::number ? Token::Kind::digits : Token::Kind::mark;
}

bool is_ascii(std::string_view mark) { return static_cast<unsigned char>(mark.front()) < 0x80; }

// All dashes and all quotation marks as one.
std::string_view folded_mark(char mark, std::string_view written) {
  if (mark == '-') return "-";
  const bool quotation = (mark == '<' || mark == '>') && !(is_ascii(written) && written.front() == mark);
  return quotation ? "\"" : written;
}

}  // namespace

CutText::CutText(std::string_view text) : pieces_(text, language::Cut::pieces) {
  tokens_.reserve(static_cast<std::size_t>(pieces_.size()));
  for (int i = 0; i < pieces_.size(); ++i) {
    const Piece& piece = pieces_[i];
    Token token{
        .kind = kind_of(piece.kind),
        .spaced = piece.space_before && i > 0,
        .line = piece.line_before,
        .capital = piece.capital,
        .all_capitals = piece.only_capitals,
        .begin = piece.begin,
        .end = piece.end,
        .text = piece.kind == Piece::Kind::mark ? folded_mark(piece.mark, pieces_.written(i)) : pieces_.word(i)};
    if (token.kind == Token::Kind::word || token.text == "№") token.classes = classes_of(token.text, token.capital);
    tokens_.push_back(token);
  }
}

}  // namespace vekha::generator
