#pragma once

#include "importer/interpretation/facts/facts.hpp"
#include "importer/interpretation/rows/row_cursor.hpp"
#include "importer/interpretation/rows/rows.hpp"

/// A report: what was planned, whether it was done, what came of it and where that can be seen. A plan in which some
/// rows are marked gives its activities as well.
namespace vekha::importer::progress {

void read(RowCursor& cursor, const Caption& caption, const Facts& facts, Rows& rows);

}  // namespace vekha::importer::progress
