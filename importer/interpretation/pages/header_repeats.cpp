#include "importer/interpretation/pages/header_repeats.hpp"

#include <algorithm>

#include "language/text.hpp"

namespace vekha::importer {
namespace {

constexpr std::size_t longest_compared = 2000;  // bytes; no header is longer
constexpr std::size_t shortest_divided = 24;  // bytes: «Срок» is not the front half of «Срок сдачи отчёта»

// Ends of the words of a text that is separated by single spaces or line breaks.
std::vector<std::size_t> word_ends(std::string_view text) {
  std::vector<std::size_t> ends;
  for (std::size_t at = 1; at <= text.size(); ++at) {
    const bool end = at == text.size() || text[at] == ' ' || text[at] == '\n';
    if (end) ends.push_back(at);
  }
  return ends;
}

std::string rest_of(std::string_view text, std::size_t end) {
  return end < text.size() ? std::string(text.substr(end + 1)) : std::string();
}

// Compares one heading with the cell below it; false where they are different things.
bool compare_heading(std::string_view heading, std::string_view cell, HeadingDifference& difference) {
  std::size_t end = 0;
  const bool longer = heading.size() >= shortest_divided && word_ends(cell).size() >= word_ends(heading).size() + 2;
  if (longer && begins_with(cell, heading, end)) {
    difference.tail = rest_of(cell, end);
    return true;
  }
  if (alike(heading, cell)) return true;
  if (heading.size() < shortest_divided) return false;
  if (cell.size() >= shortest_divided && cell.size() < heading.size() && begins_with(heading, cell, end)) {
    difference.missing = rest_of(heading, end);
    return true;
  }
  return false;
}

}  // namespace

bool alike(std::string_view a, std::string_view b) {
  if (a == b) return true;
  if (a.empty() || b.empty() || a.size() > longest_compared || b.size() > longest_compared) return false;
  const std::string folded_a = language::folded(a);
  const std::string folded_b = language::folded(b);
  const int limit = static_cast<int>(std::min(language::length(folded_a), language::length(folded_b)) / 5);
  return language::edit_distance(folded_a, folded_b, limit) <= limit;
}

bool alike_headings(const Header& a, const Header& b) {
  return std::ranges::equal(a.columns, b.columns,
                            [](const Column& x, const Column& y) { return alike(x.heading, y.heading); });
}

bool begins_with(std::string_view text, std::string_view words, std::size_t& bytes) {
  if (words.empty() || words.size() > longest_compared) return false;
  const auto ends = word_ends(text.substr(0, std::min(text.size(), 2 * words.size() + 40)));
  const std::size_t count = word_ends(words).size();
  // A scan may part or join a word; the front that is like the words and ends nearest to their number is taken.
  for (const int shift : {0, 1, -1}) {
    const auto index = static_cast<std::ptrdiff_t>(count) - 1 + shift;
    if (index < 0 || index >= static_cast<std::ptrdiff_t>(ends.size())) continue;
    const std::size_t end = ends[static_cast<std::size_t>(index)];
    if (!alike(text.substr(0, end), words)) continue;
    bytes = end;
    return true;
  }
  return false;
}

HeaderRepeat repeat_of(const Header& header, const TableText& table, int row) {
  HeaderRepeat out;
  int same = 0;
  for (int column = 0; column < table.columns; ++column) {
    const std::string& heading = header.columns[static_cast<std::size_t>(column)].heading;
    const std::string cell = language::normalized(table.text(row, column));
    HeadingDifference difference{.column = column, .tail = {}, .missing = {}};
    if (heading.empty() && cell.empty()) continue;
    if (!compare_heading(heading, cell, difference)) return {};
    if (difference.tail.empty() && difference.missing.empty()) {
      ++same;
    } else {
      out.differences.push_back(std::move(difference));
    }
  }
  out.repeats = same > 0 && out.differences.size() <= 1;
  return out;
}

}  // namespace vekha::importer
