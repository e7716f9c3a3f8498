#pragma once

#include "importer/interpretation/facts/facts.hpp"
#include "importer/interpretation/rows/row_cursor.hpp"
#include "importer/interpretation/rows/rows.hpp"

/// Indicators by year: unit, baseline, planned and actual values; bands or the heading before the table group them.
namespace vekha::importer::indicators {

/// True where columns of planned, reached or first values are there.
bool has_values(const LogicalTable& table);

void read(RowCursor& cursor, const Caption& caption, const Facts& facts, Rows& rows);

}  // namespace vekha::importer::indicators
