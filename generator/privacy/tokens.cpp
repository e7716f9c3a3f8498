#include "generator/privacy/tokens.hpp"

#include <utility>

#include "language/text.hpp"

namespace vekha::generator {
namespace {

enum class Sort : std::uint8_t { space, line, letter, digit, invisible, mark };

/// A character of UTF-8 and how many bytes it takes; malformed bytes are marks of one byte.
struct Character {
  std::uint32_t code = 0;
  std::size_t size = 1;
};

Character character_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) -> std::uint32_t {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
  };
  const auto continues = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  const std::uint32_t first = byte(0);
  if (first < 0x80) return {first, 1};
  if (first >= 0xC2 && first < 0xE0 && continues(1)) return {(first & 0x1FU) << 6U | (byte(1) & 0x3FU), 2};
  if (first >= 0xE0 && first < 0xF0 && continues(1) && continues(2)) {
    return {(first & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU), 3};
  }
  return {0xFFFD, 1};
}

bool is_between(std::uint32_t code, std::uint32_t first, std::uint32_t last) { return code >= first && code <= last; }

Sort sort_of(std::uint32_t code) {
  if (code == '\n' || code == '\r' || code == 0x2028 || code == 0x2029) return Sort::line;
  if (code <= 0x20 || code == 0xA0 || code == 0x202F || code == 0x3000 || is_between(code, 0x2000, 0x200A))
    return Sort::space;
  if (is_between(code, '0', '9')) return Sort::digit;
  if (code == 0xAD || is_between(code, 0x200B, 0x200F) || is_between(code, 0x2060, 0x2064) || code == 0xFEFF ||
      is_between(code, 0x300, 0x36F)) {
    return Sort::invisible;
  }
  if (is_between(code | 0x20U, 'a', 'z') || is_between(code, 0xC0, 0x24F) || is_between(code, 0x400, 0x52F))
    return Sort::letter;
  return Sort::mark;
}

bool is_capital(std::uint32_t code) { return is_between(code, 'A', 'Z') || is_between(code, 0x400, 0x42F); }

// The quick way for what nearly every word is made of; the rest by the model's folding.
std::string folded_word(std::string_view word) {
  std::string out;
  out.reserve(word.size());
  for (std::size_t i = 0; i < word.size();) {
    const auto [code, size] = character_at(word, i);
    if (is_between(code, 'A', 'Z')) {
      out += static_cast<char>(code + 0x20);
    } else if (is_between(code, 0x410, 0x42F)) {
      const std::uint32_t lower = code + 0x20;
      out += static_cast<char>(0xC0U | lower >> 6U);
      out += static_cast<char>(0x80U | (lower & 0x3FU));
    } else if (code == 0x401 || code == 0x451) {
      out += "е";
    } else if (is_between(code, 'a', 'z') || is_between(code, 0x430, 0x44F)) {
      out += word.substr(i, size);
    } else if (sort_of(code) != Sort::invisible) {
      return language::folded(word);
    }
    i += size;
  }
  return out;
}

bool has_both_scripts(std::string_view word) {
  bool latin = false;
  bool cyrillic = false;
  for (const char c : word) (static_cast<unsigned char>(c) < 0x80 ? latin : cyrillic) = true;
  return latin && cyrillic;
}

std::string folded_mark(std::uint32_t code, std::string_view bytes) {
  if (is_between(code, 0x2010, 0x2015) || code == 0x2212) return "-";
  if (code == 0xAB || code == 0xBB || is_between(code, 0x201C, 0x201F)) return "\"";
  return std::string(bytes);
}

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  std::vector<Token> scan() {
    while (at_ < text_.size()) {
      const auto [code, size] = character_at(text_, at_);
      switch (sort_of(code)) {
        case Sort::line:
          line_ = true;
          [[fallthrough]];
        case Sort::space:
          spaced_ = true;
          [[fallthrough]];
        case Sort::invisible:
          at_ += size;
          break;
        case Sort::letter:
          take_run(Token::Kind::word, Sort::letter);
          break;
        case Sort::digit:
          take_run(Token::Kind::digits, Sort::digit);
          break;
        case Sort::mark:
          add(Token::Kind::mark, at_, at_ + size, folded_mark(code, text_.substr(at_, size)));
          break;
      }
    }
    return std::move(tokens_);
  }

 private:
  void take_run(Token::Kind kind, Sort sort) {
    const std::size_t begin = at_;
    std::size_t end = begin;
    const bool capital = is_capital(character_at(text_, begin).code);
    bool all_capitals = true;
    for (std::size_t i = begin; i < text_.size();) {
      const auto [code, size] = character_at(text_, i);
      const Sort found = sort_of(code);
      if (found != sort && found != Sort::invisible) break;
      i += size;
      if (found != sort) continue;
      end = i;
      all_capitals = all_capitals && is_capital(code);
    }
    const std::string_view bytes = text_.substr(begin, end - begin);
    std::string folded = folded_word(bytes);
    if (kind == Token::Kind::digits) {
      folded.assign(bytes);
      std::erase_if(folded, [](char c) { return c < '0' || c > '9'; });
    } else if (has_both_scripts(folded)) {
      folded = language::folded(bytes);
    }
    add(kind, begin, end, std::move(folded));
    Token& token = tokens_.back();
    token.capital = capital;
    token.all_capitals = all_capitals && kind == Token::Kind::word;
    if (kind == Token::Kind::word) token.classes = classes_of(token.text, token.capital);
  }

  void add(Token::Kind kind, std::size_t begin, std::size_t end, std::string text) {
    Token token;
    token.kind = kind;
    token.spaced = spaced_;
    token.line = line_;
    token.begin = begin;
    token.end = end;
    token.text = std::move(text);
    if (kind == Token::Kind::mark && token.text == "№") token.classes = classes_of(token.text);
    tokens_.push_back(std::move(token));
    spaced_ = line_ = false;
    at_ = end;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  bool spaced_ = false, line_ = false;
  std::vector<Token> tokens_;
};

}  // namespace

std::vector<Token> tokens_of(std::string_view text) { return Scanner(text).scan(); }

}  // namespace vekha::generator
