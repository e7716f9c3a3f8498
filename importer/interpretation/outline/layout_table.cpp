#include "importer/interpretation/outline/layout_table.hpp"

#include <algorithm>
#include <string>

#include "importer/interpretation/columns/column_contents.hpp"

namespace vekha::importer {
namespace {

constexpr int most_rows = 6;
constexpr int rows_of_a_signature = 3;
constexpr std::size_t words_of_approval = 3;
constexpr std::size_t longest_signature = 400;  // bytes of all cells

// «УТВЕРЖДАЮ», or «Принято» over more lines: «Принято решение» in one line is a result.
bool begins_with_approval(const TextCell& cell, const TableWords& words) {
  if (cell.empty()) return false;
  const auto stems = words.stems_of(cell.text, words_of_approval);
  return words.find("approval", stems, words_of_approval) != nullptr && (cell.lines.size() > 1 || stems.size() == 1);
}

bool has_digit(const std::string& text) {
  return std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

// A post and a name with initials, and nothing else: «Начальник | (подпись) | Л.М. Миннулина».
bool is_signature(const TableText& table, const TableWords& words) {
  std::size_t bytes = 0;
  bool post = false;
  bool name = false;
  for (const TextCell& cell : table.cells) {
    if (has_digit(cell.text)) return false;
    bytes += cell.text.size();
    post = post || words.has("signature", cell.text, 2);
    name = name || names_somebody(cell.text, words);
  }
  return post && name && table.row_count() <= rows_of_a_signature && bytes <= longest_signature;
}

}  // namespace

bool is_layout(const TableText& table, const TableWords& words) {
  if (table.row_count() > most_rows) return false;
  const auto approves = [&](const TextCell& cell) { return begins_with_approval(cell, words); };
  return std::ranges::any_of(table.cells, approves) || is_signature(table, words);
}

}  // namespace vekha::importer
