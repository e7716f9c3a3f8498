#pragma once

#include <string>
#include <vector>

#include "importer/interpretation/parties/party_register.hpp"
#include "importer/interpretation/tables/body_parts.hpp"

namespace vekha::importer {

/// True where a column has the role.
bool has_column(const LogicalTable& table, ColumnRole role);

/// The columns with a role, from left to right, 0-based.
std::vector<int> columns_with(const LogicalTable& table, ColumnRole role);

/// The first column with a role, -1 where there is none.
int column_with(const LogicalTable& table, ColumnRole role);

/// The heading of a column; how such columns are usually headed where it has none.
std::string heading_of(const LogicalTable& table, int column, const Vocabulary& vocabulary);

/// The items of a cell: its lines without list marks. A line that goes on with the sentence before is part of that
/// item.
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
