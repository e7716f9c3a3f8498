#include "importer/interpretation/cells/boxes.hpp"

#include <algorithm>
#include <array>

#include "language/text.hpp"

namespace vekha::importer {
namespace {

constexpr std::size_t longest_form = 1000;  // bytes; more is prose

struct Sign {
  std::string_view text;
  Box box;
};
// «☒» is how Word draws a box that is ticked.
constexpr std::array signs{
    Sign{"☑", Box::ticked},    Sign{"☒", Box::ticked},    Sign{"■", Box::ticked}, Sign{"▣", Box::ticked},
    Sign{"🗹", Box::ticked}, Sign{"🗷", Box::ticked}, Sign{"●", Box::ticked}, Sign{"◉", Box::ticked},
    Sign{"☐", Box::empty},     Sign{"□", Box::empty},     Sign{"▢", Box::empty},  Sign{"❑", Box::empty},
    Sign{"❒", Box::empty},     Sign{"⬜", Box::empty},     Sign{"○", Box::empty},  Sign{"◯", Box::empty}};
constexpr std::array<std::string_view, 12> ticks{"x", "X", "х", "Х", "v", "V", "+", "*", "✓", "✔", "√", "✗"};

struct FoundBox {
  Box box = Box::empty;
  std::size_t begin = 0, end = 0;
};

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view around = " \t\n,;/|";
  const std::size_t begin = std::min(text.find_first_not_of(around), text.size());
  const std::size_t end = text.find_last_not_of(around) + 1;
  return text.substr(begin, end - std::min(begin, end));
}

// «[x]», «[ ]», «(v)»: a bracket around a tick or around nothing.
std::optional<FoundBox> bracketed_at(std::string_view text, std::size_t at) {
  const char closing = text[at] == '[' ? ']' : text[at] == '(' ? ')' : '\0';
  const std::size_t end = closing == '\0' ? std::string_view::npos : text.find(closing, at);
  if (end == std::string_view::npos) return std::nullopt;
  std::string_view inside = text.substr(at + 1, end - at - 1);
  const bool bare = inside.empty();
  while (!inside.empty() && (inside.front() == ' ' || inside.front() == '_')) inside.remove_prefix(1);
  while (!inside.empty() && (inside.back() == ' ' || inside.back() == '_')) inside.remove_suffix(1);
  const bool ticked = std::ranges::find(ticks, inside) != ticks.end();
  if (!ticked && (!inside.empty() || (bare && closing == ')'))) return std::nullopt;
  return FoundBox{.box = ticked ? Box::ticked : Box::empty, .begin = at, .end = end + 1};
}

std::optional<FoundBox> box_at(std::string_view text, std::size_t at) {
  for (const Sign& sign : signs) {
    if (text.substr(at).starts_with(sign.text)) return FoundBox{sign.box, at, at + sign.text.size()};
  }
  return bracketed_at(text, at);
}

std::vector<FoundBox> boxes_of(std::string_view text) {
  std::vector<FoundBox> boxes;
  for (std::size_t at = 0; at < text.size();) {
    const auto box = box_at(text, at);
    if (box) boxes.push_back(*box);
    at = box ? box->end : at + 1;
  }
  return boxes;
}

// What goes on in further lines behind the last box tells of something else.
std::string_view first_line(std::string_view text) {
  text = trimmed(text);
  return text.substr(0, text.find('\n'));
}

}  // namespace

std::optional<Box> box_alone(std::string_view text) {
  text = trimmed(text);
  if (text.empty()) return std::nullopt;
  const auto box = box_at(text, 0);
  return box && box->end == text.size() ? std::optional(box->box) : std::nullopt;
}

std::optional<std::vector<std::string>> ticked_words(std::string_view text) {
  if (text.size() > longest_form) return std::nullopt;
  const std::vector<FoundBox> boxes = boxes_of(text);
  if (boxes.empty()) return std::nullopt;
  // «выполнено ☑ не выполнено ☐»: words stand before their boxes where the text begins with some and ends with a box.
  const bool before =
      !trimmed(text.substr(0, boxes.front().begin)).empty() && trimmed(text.substr(boxes.back().end)).empty();
  std::vector<std::string> ticked;
  bool worded = false;
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    const std::size_t begin = !before ? boxes[i].end : i == 0 ? 0 : boxes[i - 1].end;
    const std::size_t end = before ? boxes[i].begin : i + 1 < boxes.size() ? boxes[i + 1].begin : text.size();
    const std::string_view words = first_line(text.substr(begin, end - begin));
    worded = worded || !words.empty();
    if (boxes[i].box == Box::ticked && !words.empty()) ticked.emplace_back(words);
  }
  return worded ? std::optional(std::move(ticked)) : std::nullopt;
}

std::vector<std::string> offered_words(std::string_view text) {
  constexpr std::size_t longest = 200;
  std::vector<std::string> words;
  if (text.size() > longest) return words;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find_first_of("/|", begin), text.size());
    const std::string_view part = trimmed(text.substr(begin, end - begin));
    if (!part.empty()) words.emplace_back(part);
    begin = end + 1;
  }
  return words.size() > 1 ? words : std::vector<std::string>();
}

}  // namespace vekha::importer
