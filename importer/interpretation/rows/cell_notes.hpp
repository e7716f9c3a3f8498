#pragma once

#include <string>
#include <vector>

#include "importer/interpretation/ledger.hpp"
#include "importer/interpretation/outline/body_parts.hpp"

/// What readers of tables write into the ledger. Cells without text need no note.
namespace vekha::importer {

/// Writes down what became of the cell that covers a place. value: the id of what it went to; may be empty.
void note_cell(const LogicalTable& table, int row, int column, model::CellUse use, Ledger& ledger,
               const std::string& value = {});

/// The same for several cells of a row.
void note_cells(const LogicalTable& table, int row, const std::vector<int>& columns, model::CellUse use, Ledger& ledger,
                const std::string& value = {});

/// The same for all cells of a row that no reader has taken.
void note_row(const LogicalTable& table, int row, model::CellUse use, Ledger& ledger, const std::string& value = {});

/// Describes a table and writes down its heading rows and what stands over them. kind is empty where no kind matches;
/// all of the table is not understood then.
void note_table(const LogicalTable& table, model::TableKind kind, Ledger& ledger);

}  // namespace vekha::importer
