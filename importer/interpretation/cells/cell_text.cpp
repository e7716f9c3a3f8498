#include "importer/interpretation/cells/cell_text.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include "importer/interpretation/columns/columns.hpp"
#include "importer/interpretation/numbering.hpp"
#include "language/text.hpp"

namespace vekha::importer {
namespace {

// A line of a cell as an item of a list.
struct Item {
  std::string text;
  bool numbered = false, marked = false;
};

Item item_of(const TextLine& line) {
  const std::string text = language::normalized(line.text);
  std::string_view rest = without_bullet(text);
  Item item{.text = {}, .numbered = leading_number(line.label).has_value(), .marked = rest.size() < text.size()};
  item.marked = item.marked || (!line.label.empty() && !item.numbered);
  if (const auto number = leading_number(rest); number && number->length < rest.size()) {
    rest.remove_prefix(number->length);
    item.numbered = true;
  }
  while (rest.ends_with(';') || rest.ends_with(',')) rest.remove_suffix(1);
  item.text = std::string(rest);
  return item;
}

bool begins_item(const Item& item) { return item.numbered || item.marked; }

// The lines of a cell; one that is broken within into items of a list is several.
std::vector<Item> lines_of(const TextCell& cell) {
  std::vector<Item> items;
  for (const TextLine& line : cell.lines) {
    std::vector<Item> inside;
    std::string_view rest = line.text;
    for (bool first = true; !rest.empty() || first; first = false) {
      const std::string_view part = rest.substr(0, rest.find('\n'));
      inside.push_back(item_of({.label = first ? line.label : "", .text = std::string(part), .links = {}}));
      rest.remove_prefix(std::min(rest.size(), part.size() + 1));
    }
    if (std::none_of(inside.begin() + 1, inside.end(), begins_item)) inside = {item_of(line)};
    std::ranges::move(inside, std::back_inserter(items));
  }
  return items;
}

}  // namespace

std::string_view without_bullet(std::string_view text) {
  constexpr std::array<std::string_view, 12> bullets{"-", "–", "—", "•", "✓", "·", "*", "", "▪", "‒", "−", "➢"};
  for (const auto bullet : bullets) {
    if (!text.starts_with(bullet)) continue;
    text.remove_prefix(bullet.size());
    while (text.starts_with(' ')) text.remove_prefix(1);
    return text;
  }
  return text;
}

std::vector<std::string> items_of(const TextCell& cell) {
  std::vector<Item> lines = lines_of(cell);
  const bool numbered = std::ranges::any_of(lines, &Item::numbered);
  const bool marked = numbered || std::ranges::any_of(lines, &Item::marked);
  std::vector<std::string> items;
  for (Item& line : lines) {
    const bool begins = numbered ? line.numbered : !marked || line.marked;
    if (begins && (marked || items.empty() || !begins_small(line.text))) {
      if (!line.text.empty()) items.push_back(std::move(line.text));
    } else if (!items.empty() && !line.marked) {
      items.back().append(" ").append(line.text);
    }
    // What is left: words that introduce the list, and lists inside an item of it.
  }
  return items;
}

std::string line_of(const TextCell& cell) { return language::normalized(cell.text); }

}  // namespace vekha::importer
