#include "importer/interpretation/schedule/tokens.hpp"

#include <charconv>
#include <utility>

#include "importer/interpretation/schedule/lexicon.hpp"
#include "language/text.hpp"
#include "language/words.hpp"

namespace vekha::importer::schedule {
namespace {

constexpr std::size_t longest_phrase = 5;  // words that may form one token

using Piece = language::Token;

// What the grammar knows of marks; others are '?'.
char folded_mark(char mark) {
  constexpr std::string_view known = ",;.:-/()";
  if (known.find(mark) != std::string_view::npos) return mark;
  if (mark == '[' || mark == ']') return mark == '[' ? '(' : ')';
  return mark == '<' || mark == '>' ? '"' : '?';
}

Token number_token(std::string_view digits) {
  constexpr std::size_t longest = 8;
  Token token{.kind = Token::Kind::number, .value = -1, .digits = static_cast<int>(digits.size())};
  if (digits.size() <= longest) std::from_chars(digits.data(), digits.data() + digits.size(), token.value);
  return token;
}

Token token_of(const language::Words& pieces, int at) {
  switch (pieces[at].kind) {
    case Piece::Kind::number:
      return number_token(pieces.word(at));
    case Piece::Kind::word:
      return {.kind = Token::Kind::word, .text = std::string(pieces.word(at))};
    default:
      return {.kind = Token::Kind::mark, .mark = folded_mark(pieces[at].mark)};
  }
}

std::vector<Token> scanned(std::string_view text) {
  const language::Words pieces(text, language::Cut::pieces);
  std::vector<Token> tokens;
  tokens.reserve(static_cast<std::size_t>(pieces.size()));
  for (int i = 0; i < pieces.size(); ++i) {
    Token token = token_of(pieces, i);
    token.spaced = pieces[i].space_before && i > 0;
    token.new_line = pieces[i].line_before;
    token.begin = pieces[i].begin;
    token.end = pieces[i].end;
    tokens.push_back(std::move(token));
  }
  return tokens;
}

// A word written in Latin letters only that look Cyrillic: «c», «MAPT». folded() maps look-alikes in mixed words only.
void read_latin_as_cyrillic(Token& token, std::string_view phrase, const Lexicon& lexicon) {
  if (token.kind != Token::Kind::word || lexicon.knows(token.text)) return;
  std::string mixed = "я";
  const std::size_t added = mixed.size();
  mixed += phrase.substr(token.begin, token.end - token.begin);
  std::string twin = language::folded(mixed).substr(added);
  if (lexicon.knows(twin)) token.text = std::move(twin);
}

bool is_hyphen(const Token& token) { return token.kind == Token::Kind::mark && token.mark == '-' && !token.spaced; }

// Whether two pieces are one known word that was torn: «пе-\nриод», «необходимост и».
bool torn(const Token& left, const Token& right, const Lexicon& lexicon) {
  if (left.kind != Token::Kind::word || right.kind != Token::Kind::word) return false;
  if (lexicon.knows(left.text) && lexicon.knows(right.text)) return false;
  return lexicon.knows(left.text + right.text);
}

std::vector<Token> mended(std::vector<Token> tokens, std::string_view phrase, const Lexicon& lexicon) {
  std::vector<Token> out;
  for (Token& token : tokens) {
    read_latin_as_cyrillic(token, phrase, lexicon);
    const std::size_t hyphens = !out.empty() && is_hyphen(out.back()) ? 1 : 0;
    if (out.size() > hyphens && torn(out[out.size() - 1 - hyphens], token, lexicon)) {
      out.resize(out.size() - hyphens);
      out.back().text += token.text;
      out.back().end = token.end;
    } else {
      out.push_back(std::move(token));
    }
  }
  return out;
}

void correct_spelling(std::vector<Token>& tokens, const Lexicon& lexicon) {
  constexpr int most_words = 12;  // more unknown words are prose, not a misspelt deadline
  int unknown = 0;
  for (Token& token : tokens) {
    if (token.kind != Token::Kind::word || lexicon.knows(token.text)) continue;
    if (++unknown > most_words) return;
    if (const auto form = lexicon.nearest(token.text); !form.empty()) token.text = form;
  }
}

// How many tokens from a word on make up the longest known form, at least one.
std::size_t phrase_length(const std::vector<Token>& tokens, std::size_t at, const Lexicon& lexicon) {
  if (!lexicon.begins_phrase(tokens[at].text)) return 1;
  std::size_t length = 1;
  std::string form = tokens[at].text;
  for (std::size_t count = 2; count <= longest_phrase && at + count <= tokens.size(); ++count) {
    const Token& next = tokens[at + count - 1];
    if (next.kind != Token::Kind::word) break;
    form += ' ' + next.text;
    if (lexicon.knows(form)) length = count;
  }
  return length;
}

std::vector<Token> phrases_joined(std::vector<Token> tokens, const Lexicon& lexicon) {
  std::vector<Token> out;
  for (std::size_t at = 0; at < tokens.size();) {
    if (tokens[at].kind != Token::Kind::word) {
      out.push_back(std::move(tokens[at++]));
      continue;
    }
    const std::size_t length = phrase_length(tokens, at, lexicon);
    Token joined = tokens[at];
    for (std::size_t i = 1; i < length; ++i) joined.text += ' ' + tokens[at + i].text;
    joined.end = tokens[at + length - 1].end;
    const Meaning meaning = lexicon.meaning(joined.text);
    joined.word = meaning.word;
    joined.value = meaning.value;
    joined.like_time = meaning.word == Word::none && lexicon.is_like_time(joined.text);
    out.push_back(std::move(joined));
    at += length;
  }
  return out;
}

bool is_ending(const Token& token) { return token.word == Word::suffix && !token.spaced; }
bool takes_ending(const Token& token) {
  return token.kind == Token::Kind::number || (token.word == Word::ordinal && token.value > 0);
}

// Drops the endings of «1-й», «15-го», «II-е» and the full stops of abbreviations.
std::vector<Token> trimmed(std::vector<Token> tokens) {
  std::vector<Token> out;
  for (Token& token : tokens) {
    const bool hyphen = out.size() > 1 && is_hyphen(out.back()) && takes_ending(out[out.size() - 2]);
    if (is_ending(token) && !out.empty() && (hyphen || takes_ending(out.back()))) {
      if (hyphen) out.pop_back();
      out.back().ordinal = true;
      out.back().end = token.end;
      continue;
    }
    const bool stop = token.kind == Token::Kind::mark && token.mark == '.' && !token.spaced;
    if (stop && !out.empty() && out.back().word != Word::none) continue;
    out.push_back(std::move(token));
  }
  return out;
}

}  // namespace

std::vector<Token> tokens_of(std::string_view phrase, const Vocabulary& vocabulary, Spelling spelling) {
  const auto& lexicon = vocabulary.index<Lexicon>();
  auto tokens = mended(scanned(phrase), phrase, lexicon);
  if (spelling == Spelling::tolerant) correct_spelling(tokens, lexicon);
  return trimmed(phrases_joined(std::move(tokens), lexicon));
}

}  // namespace vekha::importer::schedule
