#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "importer/interpretation/outline/body_parts.hpp"
#include "importer/interpretation/parties/party_register.hpp"

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

/// The items of the list in a cell, without their marks: numbered lines, else lines with a bullet, else all lines. A
/// line that goes on with an item is part of it; words that introduce the list and lists inside its items are left out.
std::vector<std::string> items_of(const TextCell& cell);

/// The text of a cell in one line, list marks included.
std::string line_of(const TextCell& cell);

/// The evidence that a cell of a column names parties.
PartyRegister::Evidence evidence_of(ColumnRole role);

/// Mentions the cells that begin in a row, each by what its column holds.
void mention_row(const LogicalTable& table, int row, PartyRegister& parties);

/// Mentions all cells of a table.
void mention_all(const LogicalTable& table, PartyRegister& parties);

}  // namespace vekha::importer
