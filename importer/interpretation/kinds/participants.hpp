#pragma once

#include "importer/interpretation/facts/facts.hpp"
#include "importer/interpretation/rows/row_cursor.hpp"
#include "importer/interpretation/rows/rows.hpp"

/// Who takes part, with which functions, measured by what.
namespace vekha::importer::participants {

void read(RowCursor& cursor, const Caption& caption, const Facts& facts, Rows& rows);

}  // namespace vekha::importer::participants
