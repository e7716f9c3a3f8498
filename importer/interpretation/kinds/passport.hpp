#pragma once

#include "importer/interpretation/facts/facts.hpp"
#include "importer/interpretation/rows/row_cursor.hpp"

/// A programme passport: a name and a text in every row. Goals, tasks, expected results and the period are read from
/// it: facts about the document, wherever it stands.
namespace vekha::importer::passport {

/// True where the rows of a table of two or three columns have names of a passport's rows.
bool has_names(const LogicalTable& table, const TableWords& words);

void read(RowCursor& cursor, Facts& facts);

}  // namespace vekha::importer::passport
