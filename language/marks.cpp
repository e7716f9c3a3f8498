#include "language/marks.hpp"

#include <algorithm>
#include <array>

#include "language/text.hpp"

namespace vekha::language {
namespace {

struct Sign {
  std::string_view folded;
  Mark in_grid, of_status;
};

using enum Mark;
// Folding has made all dashes and minus signs one, and capital letters small.
constexpr std::array<Sign, 22> signs{
    {{"", blank, blank}, {"-", blank, blank}, {"н/д", none, blank}, {"х", yes, blank},  // Cyrillic
     {"x", yes, blank},                                                                 // Latin
     {"×", yes, none},   {"*", yes, none},    {"•", yes, none},     {"+", yes, yes},   {"v", yes, yes},
     {"✓", yes, yes},    {"✔", yes, yes},     {"√", yes, yes},      {"☑", yes, yes},   {"☒", yes, none},
     {"●", yes, none},   {"☐", no, none},     {"○", none, none},    {"✗", none, none}, {"✘", none, none},
     {"да", yes, none},  {"нет", no, no}}};
constexpr std::size_t longest_sign = 6;  // bytes: «нет»

const Sign* sign_of(std::string_view text) {
  if (text.size() > longest_sign) return nullptr;
  const std::string key = folded(text);
  const auto found = std::ranges::find(signs, key, &Sign::folded);
  return found == signs.end() ? nullptr : &*found;
}

}  // namespace

Mark grid_mark(std::string_view text) {
  const Sign* sign = sign_of(text);
  return sign == nullptr ? none : sign->in_grid;
}

void GridMarks::add(std::string_view text) {
  if (const Sign* sign = sign_of(text)) {
    signs_.emplace(sign->folded);
  } else if (text == "0" || text == "1") {
    signs_.emplace(text);
  } else {
    words_ = true;
  }
}

Mark GridMarks::of(std::string_view text) const {
  const auto has = [&](std::string_view sign) { return signs_.contains(sign); };
  const bool ticked = has("✓") || has("✔") || has("√") || has("☑");
  if (text == "0" || text == "1") {
    const bool only_digits = !words_ && has("0") && has("1") && !ticked && !has("+");
    return only_digits ? (text == "1" ? yes : no) : none;
  }
  const Sign* sign = sign_of(text);
  if (sign == nullptr) return none;
  if (sign->folded == "○") return has("●") ? no : none;
  if (sign->folded == "✗" || sign->folded == "✘") return ticked || has("+") ? no : yes;
  const bool cross = sign->folded == "х" || sign->folded == "x" || sign->folded == "×";
  // where cells are left empty, that is how the grid says no
  const bool filled = !has("") && !has("-");
  return cross && filled && (ticked || has("+")) ? none : sign->in_grid;
}

Mark status_mark(std::string_view text) {
  const Sign* sign = sign_of(text);
  return sign == nullptr ? none : sign->of_status;
}

bool is_ditto_mark(std::string_view text) {
  constexpr std::size_t longest = 24;  // bytes
  constexpr std::array<std::string_view, 14> strokes{"\"", "«",  "»",  "“",  "”",  "„",  "‟",
                                                     "″",  "〃", "''", "’’", "‘‘", ",,", "//"};
  constexpr std::array<std::string_view, 11> around{"-", "–", "—", "−", "‑", "‐", "=", " ", "\n", "~", "|"};
  if (text.size() > longest) return false;
  bool stroke = false;
  while (!text.empty()) {
    const auto begins = [&](std::string_view sign) { return text.starts_with(sign); };
    if (const auto sign = std::ranges::find_if(strokes, begins); sign != strokes.end()) {
      stroke = true;
      text.remove_prefix(sign->size());
    } else if (const auto other = std::ranges::find_if(around, begins); other != around.end()) {
      text.remove_prefix(other->size());
    } else {
      return false;
    }
  }
  return stroke;
}

}  // namespace vekha::language
