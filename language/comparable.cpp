#include "language/comparable.hpp"

#include "language/letters.hpp"
#include "language/text.hpp"

namespace vekha::language {
namespace {

// What surrounds a digit and leaves it what it is: keycaps, circles.
bool is_enclosing(char32_t c) { return c == 0x20DD || c == 0x20DE || c == 0x20E3; }

// Letters that stand for themselves: most of any text.
bool is_everyday(char32_t c) { return (c >= 0x20 && c < 0x7F) || (c >= 0x400 && c < 0x460) || c == '\n'; }

bool is_all_everyday(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Letter letter = letter_at(text, at);
    if (!is_everyday(letter.value)) return false;
    at += letter.size;
  }
  return true;
}

}  // namespace

Comparable::Comparable(std::string_view text) : original_(text), same_(is_all_everyday(text)) {
  if (same_) return;
  text_.reserve(text.size());
  origins_.reserve(text.size() + 1);
  ends_.reserve(text.size() + 1);
  for (std::size_t at = 0; at < text.size();) {
    const Letter letter = letter_at(text, at);
    const std::size_t end = at + letter.size;
    if (is_everyday(letter.value) || (letter.value == malformed && letter.size == 1)) {
      take(text.substr(at, letter.size), at, end);
    } else if (is_enclosing(letter.value)) {
      if (!ends_.empty()) ends_.back() = static_cast<std::uint32_t>(end);
    } else if (!is_invisible(letter.value)) {
      take(compatible(letter.value), at, end);
    }
    at = end;
  }
  origins_.push_back(static_cast<std::uint32_t>(text.size()));
}

void Comparable::take(std::string_view made, std::size_t begin, std::size_t end) {
  text_ += made;
  origins_.insert(origins_.end(), made.size(), static_cast<std::uint32_t>(begin));
  ends_.insert(ends_.end(), made.size(), static_cast<std::uint32_t>(end));
}

}  // namespace vekha::language
