#include "importer/interpretation/parties/tokens.hpp"

#include <algorithm>

#include "language/text.hpp"

namespace vekha::importer::parties {
namespace {

struct Letter {
  char32_t value = 0;
  std::uint32_t size = 1;
};

// Malformed bytes become U+FFFD, one at a time.
Letter letter_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const auto rest = [&](std::size_t i) { return at + i < text.size() && (byte(at + i) & 0xC0U) == 0x80U; };
  const auto bits = [&](std::size_t i) { return static_cast<char32_t>(byte(at + i) & 0x3FU); };
  const unsigned char first = byte(at);
  if (first < 0x80) return {first, 1};
  if (first >= 0xC2 && first < 0xE0 && rest(1)) return {(static_cast<char32_t>(first & 0x1FU) << 6U) | bits(1), 2};
  if (first >= 0xE0 && first < 0xF0 && rest(1) && rest(2)) {
    return {(static_cast<char32_t>(first & 0x0FU) << 12U) | (bits(1) << 6U) | bits(2), 3};
  }
  if (first >= 0xF0 && first < 0xF5 && rest(1) && rest(2) && rest(3)) return {0x10000, 4};
  return {0xFFFD, 1};
}

// The letter of the Russian alphabet or one near it (U+0400..U+045F) at a place, 0 for anything else.
char32_t russian_at(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  const auto second = static_cast<unsigned char>(at + 1 < text.size() ? text[at + 1] : 0);
  if ((first != 0xD0 && (first != 0xD1 || second > 0x9F)) || (second & 0xC0U) != 0x80U) return 0;
  return (static_cast<char32_t>(first & 0x1FU) << 6U) | (second & 0x3FU);
}

bool is_cyrillic(char32_t c) { return c >= 0x400 && c < 0x530; }
bool is_latin(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c < 0x250 && c != 0xD7);
}
bool is_upper(char32_t c) {
  return (c >= 0x400 && c < 0x430) || (c >= 'A' && c <= 'Z') || (c >= 0x460 && c < 0x530 && c % 2 == 0);
}
bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }
bool is_space(char32_t c) {
  return c == ' ' || c == '\t' || c == '\f' || c == '\r' || c == 0x1F || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) ||
         c == 0x202F;
}
bool is_break(char32_t c) { return c == '\n' || c == 0x0B || c == 0x2028 || c == 0x2029 || c == 0x85; }
// Stress marks, soft hyphens, zero-width and control characters: inside a word, not seen.
bool is_invisible(char32_t c) {
  return (c >= 0x300 && c < 0x370) || c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF || c == 0x7F || (c < 0x20 && !is_space(c) && !is_break(c));
}

char mark_of(char32_t c) {
  switch (c) {
    case 0xAB:
    case 0x201C:
    case 0x201E:
      return '<';
    case 0xBB:
    case 0x201D:
      return '>';
    case 0x2116:
      return '#';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return '-';
    default:
      return c < 0x80 ? static_cast<char>(c) : '?';
  }
}

void append(std::string& out, char32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0U | (c >> 6U));
    out += static_cast<char>(0x80U | (c & 0x3FU));
  } else {
    out += '?';
  }
}

char32_t lower(char32_t c) {
  if (c == 0x401 || c == 0x451) return 0x435;
  if (c >= 0x410 && c < 0x430) return c + 0x20;
  if (c >= 'A' && c <= 'Z') return c + 0x20;
  return c;
}

// Reads one text from left to right into tokens and their folded forms.
class Cutter {
 public:
  Cutter(std::string_view text, std::string& folded, std::vector<Token>& tokens)
      : text_(text), folded_(folded), tokens_(tokens) {}

  void run() {
    while (at_ < text_.size()) {
      if (text_[at_] == ' ') {
        space_ = true;
        ++at_;
        continue;
      }
      const Letter letter = letter_at(text_, at_);
      if (is_cyrillic(letter.value) || is_latin(letter.value)) {
        word();
      } else if (is_digit(letter.value)) {
        number();
      } else {
        other(letter);
      }
    }
  }

 private:
  Token& start(Token::Kind kind) {
    tokens_.push_back(Token{
        .kind = kind, .space_before = space_, .begin = position(), .at = static_cast<std::uint32_t>(folded_.size())});
    space_ = false;
    return tokens_.back();
  }
  [[nodiscard]] std::uint32_t position() const { return static_cast<std::uint32_t>(at_); }
  void finish(Token& token) {
    token.end = position();
    token.length = static_cast<std::uint32_t>(folded_.size()) - token.at;
  }

  // A hyphen joins when letters stand right before and right after it.
  [[nodiscard]] bool joins(const Letter& letter) const {
    if (letter.value != '-' && letter.value != 0x2010 && letter.value != 0x2011) return false;
    if (at_ + letter.size >= text_.size()) return false;
    const char32_t after = letter_at(text_, at_ + letter.size).value;
    return is_cyrillic(after) || is_latin(after);
  }

  // Takes a run of Russian letters and returns how many there are; adds the capital ones to `capitals`.
  int russian_letters(int& capitals) {
    std::size_t end = at_;
    while (end < text_.size() && russian_at(text_, end) != 0) end += 2;
    const std::size_t begin = folded_.size();
    folded_.append(text_, at_, end - at_);
    for (std::size_t i = begin; i < folded_.size(); i += 2) {
      const char32_t letter = russian_at(folded_, i);
      capitals += letter < 0x430 ? 1 : 0;
      const char32_t low = lower(letter);
      folded_[i] = static_cast<char>(0xC0U | (low >> 6U));
      folded_[i + 1] = static_cast<char>(0x80U | (low & 0x3FU));
    }
    const auto letters = static_cast<int>((end - at_) / 2);
    at_ = end;
    return letters;
  }

  void word() {
    Token& token = start(Token::Kind::word);
    int letters = 0;
    int capitals = 0;
    bool cyrillic = false;
    bool latin = false;
    token.capital = is_upper(letter_at(text_, at_).value);
    while (at_ < text_.size()) {
      if (const int russian = russian_letters(capitals); russian > 0) {  // nearly all letters
        letters += russian;
        cyrillic = true;
        continue;
      }
      const Letter letter = letter_at(text_, at_);
      if (is_cyrillic(letter.value) || is_latin(letter.value)) {
        ++letters;
        capitals += is_upper(letter.value) ? 1 : 0;
        cyrillic = cyrillic || is_cyrillic(letter.value);
        latin = latin || is_latin(letter.value);
        append(folded_, lower(letter.value));
      } else if (joins(letter)) {
        folded_ += '-';
      } else if (!is_invisible(letter.value)) {
        break;
      }
      at_ += letter.size;
    }
    if (cyrillic && latin) {
      folded_.resize(token.at);
      folded_ += language::folded(text_.substr(token.begin, at_ - token.begin));
    }
    token.all_caps = letters >= 2 && capitals >= 2 && capitals >= letters - 1;
    finish(token);
  }

  void number() {
    Token& token = start(Token::Kind::number);
    while (at_ < text_.size() && is_digit(static_cast<unsigned char>(text_[at_]))) folded_ += text_[at_++];
    finish(token);
  }

  void other(const Letter& letter) {
    if (is_break(letter.value)) {
      start(Token::Kind::line_break);
      at_ += letter.size;
      finish(tokens_.back());
      space_ = true;
    } else if (is_space(letter.value) || is_invisible(letter.value)) {
      space_ = space_ || is_space(letter.value);
      at_ += letter.size;
    } else {
      Token& token = start(Token::Kind::mark);
      token.mark = mark_of(letter.value);
      at_ += letter.size;
      if (token.mark == '"') token.mark = quotation(token);
      finish(token);
    }
  }

  // A straight quotation mark opens after a space or a bracket, and closes elsewhere.
  [[nodiscard]] char quotation(const Token& token) const {
    const bool after_bracket = tokens_.size() > 1 && tokens_[tokens_.size() - 2].mark == '(';
    return token.space_before || after_bracket ? '<' : '>';
  }

  std::string_view text_;
  std::string& folded_;
  std::vector<Token>& tokens_;
  std::size_t at_ = 0;
  bool space_ = true;
};

// Longer texts than a paragraph ever has are hostile; what is beyond is not searched for names.
constexpr std::size_t longest_text = std::size_t{1} << 20;

}  // namespace

Words::Words(std::string_view text) : text_(text.substr(0, longest_text)) {
  folded_.reserve(text_.size());
  tokens_.reserve(text_.size() / 10 + 4);
  Cutter(text_, folded_, tokens_).run();
}

bool Words::is_initial(int index) const {
  if (!is_capital(index) || !is_mark(index + 1, '.')) return false;
  const std::string_view letters = word(index);
  return letters.size() == 2 || letters.size() == 1 || (letters.size() == 5 && letters[2] == '-');
}

std::string Words::text(int first, int last) const {
  if (first < 0 || first >= last || last > size()) return {};
  const std::uint32_t begin = (*this)[first].begin;
  std::string out;
  for (std::size_t at = begin; at < (*this)[last - 1].end;) {
    const Letter letter = letter_at(text_, at);
    // й and ё may be written as a letter and a mark: NFC has joined those, what is left is stress
    if (letter.value != 0x300 && letter.value != 0x301) out.append(text_, at, letter.size);
    at += letter.size;
  }
  return language::normalized(out);
}

}  // namespace vekha::importer::parties
