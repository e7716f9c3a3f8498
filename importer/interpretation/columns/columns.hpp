#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "importer/interpretation/pages/logical_table.hpp"

namespace vekha::importer {

/// True where a column has the role.
bool has_column(const LogicalTable& table, ColumnRole role);

/// The columns with a role, from left to right, 0-based.
std::vector<int> columns_with(const LogicalTable& table, ColumnRole role);

/// The first column with a role, -1 where there is none.
int column_with(const LogicalTable& table, ColumnRole role);

/// The columns whose headings name organisations, roles or groups and nothing else that is known.
std::vector<int> actor_columns(const LogicalTable& table);

/// The columns whose headings are months, quarters or years with marks below; fewer than this many say nothing.
constexpr std::size_t fewest_time_columns = 2;
std::vector<int> time_columns(const LogicalTable& table);

/// The heading of a column; how such columns are usually headed where it has none.
std::string heading_of(const LogicalTable& table, int column, const Vocabulary& vocabulary);

/// True where the first letter of a text, after quotation marks, brackets and dashes, is a small one.
bool begins_small(std::string_view text);

/// True where a text has letters and all of them are capital ones.
bool is_all_capitals(std::string_view text);

}  // namespace vekha::importer
