#include "importer/vocabulary/tsv.hpp"

#include <utility>

namespace vekha::importer {
namespace {

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blank = " \r";
  const auto first = text.find_first_not_of(blank);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

// Cuts the piece before the separator off the text.
std::string_view take(std::string_view& text, char separator) {
  const auto end = text.find(separator);
  const auto piece = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return trimmed(piece);
}

std::vector<std::string_view> cells_of(std::string_view line) {
  std::vector<std::string_view> cells;
  for (;;) {
    const bool last = line.find('\t') == std::string_view::npos;
    cells.push_back(take(line, '\t'));
    if (last) return cells;
  }
}

}  // namespace

TsvTable read_tsv(std::string_view text) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  TsvTable table;
  for (int line = 1; !text.empty(); ++line) {
    const auto end = text.find('\n');
    const auto content = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (content.starts_with('#') || content.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    auto cells = cells_of(content);
    if (table.columns.empty()) {
      table.columns = std::move(cells);
    } else {
      table.rows.push_back({.line = line, .cells = std::move(cells)});
    }
  }
  return table;
}

std::vector<std::string_view> listed(std::string_view cell, char separator) {
  std::vector<std::string_view> parts;
  while (!cell.empty()) {
    if (const auto part = take(cell, separator); !part.empty()) parts.push_back(part);
  }
  return parts;
}

}  // namespace vekha::importer
