#include "language/words.hpp"

#include "language/letters.hpp"
#include "language/text.hpp"

namespace vekha::language {
namespace {

char mark_of(char32_t c) {
  switch (c) {
    case 0xAB:
    case 0x201C:
    case 0x201E:
    case 0x201F:
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
    case 0x2033:
      return '"';
    default:
      return c < 0x80 ? static_cast<char>(c) : '?';
  }
}

// Reads one text from left to right into tokens and their folded forms.
class Cutter {
 public:
  Cutter(std::string_view text, Cut cut, std::string& folded, std::vector<Token>& tokens)
      : text_(text), cut_(cut), folded_(folded), tokens_(tokens) {}

  void run() {
    while (at_ < text_.size()) {
      if (text_[at_] == ' ') {
        space_ = true;
        ++at_;
        continue;
      }
      const Letter letter = letter_at(text_, at_);
      if (is_letter(letter.value)) {
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
    tokens_.push_back(Token{.kind = kind,
                            .space_before = space_,
                            .line_before = line_,
                            .begin = position(),
                            .at = static_cast<std::uint32_t>(folded_.size())});
    space_ = line_ = false;
    return tokens_.back();
  }
  [[nodiscard]] std::uint32_t position() const { return static_cast<std::uint32_t>(at_); }
  void finish(Token& token) const {
    token.end = position();
    token.length = static_cast<std::uint32_t>(folded_.size()) - token.at;
  }

  // A hyphen joins when letters stand right before and right after it.
  [[nodiscard]] bool joins(const Letter& letter) const {
    if (cut_ == Cut::pieces) return false;
    if (letter.value != '-' && letter.value != 0x2010 && letter.value != 0x2011) return false;
    const std::size_t after = at_ + letter.size;
    return after < text_.size() && is_letter(letter_at(text_, after).value);
  }

  // Takes a run of Russian letters and returns how many there are; adds the capital ones to `capitals`.
  int russian_letters(int& capitals) {
    std::size_t end = at_;
    while (russian_at(text_, end) != 0) end += russian_letter;
    const std::size_t begin = folded_.size();
    folded_.append(text_, at_, end - at_);
    capitals += fold_russian(folded_, begin);
    const auto letters = static_cast<int>((end - at_) / russian_letter);
    at_ = end;
    return letters;
  }

  void word() {
    Token& token = start(Token::Kind::word);
    int letters = 0;
    int capitals = 0;
    bool cyrillic = false;
    bool latin = false;
    token.capital = is_capital(letter_at(text_, at_).value);
    while (at_ < text_.size()) {
      if (const int russian = russian_letters(capitals); russian > 0) {  // nearly all letters
        letters += russian;
        cyrillic = true;
        continue;
      }
      const Letter letter = letter_at(text_, at_);
      if (is_letter(letter.value)) {
        ++letters;
        capitals += is_capital(letter.value) ? 1 : 0;
        cyrillic = cyrillic || is_cyrillic(letter.value);
        latin = latin || is_latin(letter.value);
        append(folded_, language::folded(letter.value));
      } else if (joins(letter)) {
        folded_ += '-';
      } else if (!is_unseen(letter.value)) {
        break;
      }
      at_ += letter.size;
    }
    if (cyrillic && latin) {
      folded_.resize(token.at);
      folded_ += language::folded(text_.substr(token.begin, at_ - token.begin));
    }
    token.all_caps = letters >= 2 && capitals >= 2 && capitals >= letters - 1;
    token.only_capitals = capitals == letters;
    finish(token);
  }

  void number() {
    Token& token = start(Token::Kind::number);
    while (at_ < text_.size()) {
      const Letter letter = letter_at(text_, at_);
      if (is_digit(letter.value)) {
        folded_ += text_[at_];
      } else if (!is_unseen(letter.value)) {
        break;
      }
      at_ += letter.size;
    }
    finish(token);
  }

  static bool is_unseen(char32_t c) { return is_stress(c) || is_invisible(c); }

  void other(const Letter& letter) {
    if (is_line_break(letter.value)) {
      line_break(letter);
    } else if (is_space(letter.value) || is_unseen(letter.value)) {
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

  void line_break(const Letter& letter) {
    if (cut_ == Cut::words) {
      Token& token = start(Token::Kind::line_break);
      at_ += letter.size;
      finish(token);
    } else {
      at_ += letter.size;
    }
    space_ = line_ = true;
  }

  // A straight quotation mark opens after a space or a bracket, and closes elsewhere.
  [[nodiscard]] char quotation(const Token& token) const {
    const bool after_bracket = tokens_.size() > 1 && tokens_[tokens_.size() - 2].mark == '(';
    return token.space_before || after_bracket ? '<' : '>';
  }

  std::string_view text_;
  Cut cut_;
  std::string& folded_;
  std::vector<Token>& tokens_;
  std::size_t at_ = 0;
  bool space_ = true, line_ = false;
};

// Longer texts than a paragraph ever has are hostile; what is beyond is not searched for names.
constexpr std::size_t longest_text = std::size_t{1} << 20;

}  // namespace

Words::Words(std::string_view text, Cut cut) : text_(cut == Cut::words ? text.substr(0, longest_text) : text) {
  folded_.reserve(text_.size());
  tokens_.reserve(text_.size() / 10 + 4);
  Cutter(text_, cut, folded_, tokens_).run();
}

bool Words::is_initial(int index) const {
  if (!is_capital(index) || !is_mark(index + 1, '.')) return false;
  const std::string_view letters = word(index);
  constexpr std::size_t two_letters = 2 * russian_letter + 1;
  return letters.size() <= russian_letter || (letters.size() == two_letters && letters[russian_letter] == '-');
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

}  // namespace vekha::language
