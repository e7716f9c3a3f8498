#pragma once

#include "importer/interpretation/facts/facts.hpp"
#include "importer/interpretation/rows/row_cursor.hpp"
#include "importer/interpretation/rows/rows.hpp"

/// Mentor schools and those they support: two columns, or a merged cell with the mentor over a row of schools.
namespace vekha::importer::mentoring {

/// True for a merged cell with a school over a row of schools, once or several times.
bool is_banded(const TableText& table, const TableWords& words);

void read(RowCursor& cursor, const Caption& caption, const Facts& facts, Rows& rows);

}  // namespace vekha::importer::mentoring
