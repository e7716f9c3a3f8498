#include "importer/interpretation/columns/columns.hpp"

#include <algorithm>
#include <array>

#include "language/letters.hpp"
#include "language/text.hpp"

namespace vekha::importer {

bool begins_small(std::string_view text) {
  constexpr std::array<std::string_view, 7> marks{" ", "-", "–", "—", "«", "\"", "("};
  for (bool skipped = true; skipped;) {
    skipped = false;
    for (const auto mark : marks) {
      if (!text.starts_with(mark)) continue;
      text.remove_prefix(mark.size());
      skipped = true;
    }
  }
  return language::begins_small(text);
}

bool is_all_capitals(std::string_view text) {
  return language::upper_case(text) == text && language::lower_case(text) != text;
}

std::vector<int> columns_with(const LogicalTable& table, ColumnRole role) {
  std::vector<int> out;
  for (int column = 0; column < table.text.columns; ++column) {
    if (table.header.columns[static_cast<std::size_t>(column)].role == role) out.push_back(column);
  }
  return out;
}

int column_with(const LogicalTable& table, ColumnRole role) {
  const auto found = std::ranges::find(table.header.columns, role, &Column::role);
  return found == table.header.columns.end() ? -1 : static_cast<int>(found - table.header.columns.begin());
}

bool has_column(const LogicalTable& table, ColumnRole role) { return column_with(table, role) >= 0; }

std::vector<int> actor_columns(const LogicalTable& table) { return columns_with(table, ColumnRole::actor); }

std::vector<int> time_columns(const LogicalTable& table) { return columns_with(table, ColumnRole::time); }

std::string heading_of(const LogicalTable& table, int column, const Vocabulary& vocabulary) {
  const Column& found = table.header.columns[static_cast<std::size_t>(column)];
  // «Исполнители» over organisations names none of them.
  if (found.role == ColumnRole::actor && found.from_above) return found.own;
  return found.heading.empty() ? std::string(vocabulary.title_of(found.role)) : found.heading;
}

}  // namespace vekha::importer
