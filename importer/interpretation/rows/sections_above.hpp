#pragma once

#include "importer/interpretation/rows/row_cursor.hpp"
#include "importer/interpretation/rows/rows.hpp"

namespace vekha::importer {

/// Opens the sections that bands above the header of a table name («Модуль «Чтение»», «Раздел 1. Кадры» over
/// «№ | Мероприятие | Срок»), as the rows below would. A caption or a title over the table opens none.
void enter_sections_above(RowCursor& cursor, Rows& rows);

}  // namespace vekha::importer
