#pragma once

#include "importer/interpretation/facts/facts.hpp"
#include "importer/interpretation/rows/row_cursor.hpp"
#include "importer/interpretation/rows/rows.hpp"

/// Risks with targets and indicators, lists in cells.
namespace vekha::importer::risks {

/// The column that names the risks, -1 where none does.
int title_column(const LogicalTable& table, const TableWords& words);

void read(RowCursor& cursor, const Caption& caption, const Facts& facts, Rows& rows);

}  // namespace vekha::importer::risks
