#include "generator/feeds/csv.hpp"

#include <algorithm>
#include <utility>

namespace vekha::generator {
namespace {

// Full-width forms count: Excel of some systems takes them for the plain ones.
bool begins_formula(std::string_view text) {
  constexpr std::string_view plain = "=+-@\t\r";
  constexpr std::string_view wide[] = {"＝", "＋", "－", "＠"};
  if (text.empty()) return false;
  return plain.find(text.front()) != std::string_view::npos ||
         std::ranges::any_of(wide, [&](std::string_view sign) { return text.starts_with(sign); });
}

bool is_number(std::string_view text) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  const auto digit_or_mark = [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == ','; };
  return !text.empty() && text.front() >= '0' && text.front() <= '9' && std::ranges::all_of(text, digit_or_mark);
}

bool separates(char c) { return c == ',' || c == ';' || c == '\t' || c == '\n' || c == '|'; }

std::string disarmed(std::string_view cell) {
  if (is_number(cell)) return std::string(cell);
  std::string safe;
  for (std::size_t i = 0; i < cell.size(); ++i) {
    const bool may_begin_a_cell = i == 0 || separates(cell[i - 1]);
    if (may_begin_a_cell && begins_formula(cell.substr(i))) safe += '\'';
    safe += cell[i];
  }
  return safe;
}

bool needs_quotes(std::string_view cell, char separator) {
  const char special[] = {'"', '\r', '\n', separator};
  return cell.find_first_of(std::string_view(special, sizeof special)) != std::string_view::npos ||
         cell.starts_with(' ') || cell.ends_with(' ');
}

}  // namespace

CsvTable::CsvTable(CsvDialect dialect) : dialect_(dialect) {
  if (dialect.byte_order_mark) text_ = "\xEF\xBB\xBF";
}

void CsvTable::add_row(const std::vector<std::string>& cells) {
  bool first = true;
  for (const auto& original : cells) {
    if (!std::exchange(first, false)) text_ += dialect_.separator;
    const std::string cell = disarmed(original);
    if (!needs_quotes(cell, dialect_.separator)) {
      text_ += cell;
      continue;
    }
    text_ += '"';
    for (const char c : cell) {
      if (c == '"') text_ += '"';
      text_ += c;
    }
    text_ += '"';
  }
  text_ += "\r\n";
}

}  // namespace vekha::generator
