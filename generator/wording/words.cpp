#include "generator/wording/words.hpp"

#include <array>
#include <charconv>
#include <cmath>

#include "language/text.hpp"

namespace vekha::generator {
namespace {

constexpr std::string_view no_break_space = "\u00A0";

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80; }

/// The first character of a text, all its bytes.
std::string_view first_character(std::string_view text) {
  std::size_t size = text.empty() ? 0 : 1;
  while (size < text.size() && is_continuation(text[size])) ++size;
  return text.substr(0, size);
}

bool is_dash(std::string_view word) { return word == "–" || word == "—"; }

/// Whether a line may not be broken between two words.
bool clings(std::string_view before, std::string_view after) {
  if (before.empty() || after.empty()) return false;
  if (is_dash(after)) return true;
  if (is_digit(after.front())) {
    // «до 1», «№ 7», «с 6», «цель 84» may stand alone; a month and its year may be parted
    return language::length(before) <= 2;
  }
  return is_digit(before.back()) && !is_dash(before);
}

/// A browser may break a line between two number signs («№№ 2 и 7»).
void append_whole(std::string& out, std::string_view word) {
  constexpr std::string_view sign = "№";
  constexpr std::string_view word_joiner = "\u2060";
  for (auto at = word.find("№№"); at != std::string_view::npos; at = word.find("№№")) {
    out.append(word.substr(0, at + sign.size())).append(word_joiner);
    word.remove_prefix(at + sign.size());
  }
  out += word;
}

/// "86.4": at most so many digits after the point, no trailing zeros; empty where it is no number.
std::string digits_of(double value, int decimals) {
  if (!std::isfinite(value)) return {};
  std::array<char, 64> digits{};
  const auto end =
      std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, decimals);
  if (end.ec != std::errc{}) return {};
  std::string out(digits.data(), end.ptr);
  if (out.find('.') != std::string::npos) {
    while (out.back() == '0') out.pop_back();
    if (out.back() == '.') out.pop_back();
  }
  return out == "-0" ? "0" : out;
}

}  // namespace

std::string Words::operator()(std::string_view key, const Arguments& arguments) const {
  return no_breaks(verbatim(key, arguments));
}

std::string Words::verbatim(std::string_view key, const Arguments& arguments) const {
  return catalogue_.format(key, arguments);
}

std::string Words::count(std::string_view key, std::size_t count) const {
  return (*this)(key, {{"count", std::to_string(count)}});
}

bool Words::has(std::string_view key) const { return catalogue_.has(key); }

std::string Words::list(const std::vector<std::string>& items) const {
  std::string out;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) out += i + 1 == items.size() ? (*this)("list.and") : ", ";
    out += items[i];
  }
  return out;
}

std::string Words::number(double value, int decimals) const {
  std::string out = digits_of(value, decimals);
  if (const auto mark = out.find('.'); mark != std::string::npos) out.replace(mark, 1, (*this)("number.mark"));
  return out;
}

std::string Words::measured(double value, std::string_view unit, std::string_view key) const {
  const std::string forms = key.empty() ? std::string("unit.").append(unit) : std::string(key);
  const std::string form =
      has(forms + ".other") ? (*this)(forms, {{"count", digits_of(std::abs(value), 2)}}) : std::string(unit);
  return form.empty() ? number(value) : no_breaks(number(value) + " " + form);
}

std::string no_breaks(std::string_view text) {
  std::string out;
  out.reserve(text.size() + 16);
  std::string_view before;
  while (!text.empty()) {
    const auto space = text.find(' ');
    const std::string_view word = text.substr(0, space);
    append_whole(out, word);
    if (space == std::string_view::npos) break;
    text.remove_prefix(space + 1);
    before = word;
    out += clings(before, text.substr(0, text.find(' '))) ? no_break_space : std::string_view(" ");
  }
  return out;
}

std::string shortened(std::string_view text, std::size_t limit) {
  if (language::length(text) <= limit) return std::string(text);
  std::size_t bytes = 0;
  for (std::size_t count = 0; count + 1 < limit && bytes < text.size(); ++count) {
    bytes += first_character(text.substr(bytes)).size();
  }
  std::string_view head = text.substr(0, bytes);
  if (const auto space = head.rfind(' '); text[bytes] != ' ' && space != std::string_view::npos)
    head = head.substr(0, space);
  const auto last = head.find_last_not_of(" ,.;:(-");
  return std::string(head.substr(0, last == std::string_view::npos ? head.size() : last + 1)).append("…");
}

std::string sentence(std::string_view text) {
  const bool ends =
      text.empty() || std::string_view(".!?").find(text.back()) != std::string_view::npos || text.ends_with("…");
  return std::string(text).append(ends ? "" : ".");
}

std::string capitalised(std::string_view text) {
  const std::string_view first = first_character(text);
  return language::upper_case(first).append(text.substr(first.size()));
}

std::string uncapitalised(std::string_view text) {
  const std::string_view first = first_character(text);
  const std::string_view second = first_character(text.substr(first.size()));
  const bool abbreviation = !second.empty() && language::lower_case(second) != second;
  return abbreviation ? std::string(text) : language::lower_case(first).append(text.substr(first.size()));
}

}  // namespace vekha::generator
