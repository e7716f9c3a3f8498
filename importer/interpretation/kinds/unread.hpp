#pragma once

#include "importer/interpretation/facts/facts.hpp"
#include "importer/interpretation/rows/row_cursor.hpp"
#include "importer/interpretation/rows/rows.hpp"

/// Tables that are published in the text only: their cells are in no field, but name parties.
namespace vekha::importer::unread {

/// Money by year and source; it must not become activities.
void read_money(RowCursor& cursor, const Caption& caption, const Facts& facts, Rows& rows);

/// Approval blocks and signatures; they are read with the head.
void read_layout(RowCursor& cursor, const Caption& caption, const Facts& facts, Rows& rows);

/// What no kind fits.
void read_unknown(RowCursor& cursor);

}  // namespace vekha::importer::unread
