#pragma once

#include "importer/interpretation/facts/facts.hpp"
#include "importer/interpretation/rows/row_cursor.hpp"
#include "importer/interpretation/rows/rows.hpp"

/// A list of schools or other participants, with their heads or addresses: nothing but names.
namespace vekha::importer::party_list {

void read(RowCursor& cursor, const Caption& caption, const Facts& facts, Rows& rows);

}  // namespace vekha::importer::party_list
