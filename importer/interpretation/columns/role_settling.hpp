#pragma once

#include "importer/interpretation/columns/column_roles.hpp"
#include "importer/interpretation/outline/table_text.hpp"
#include "importer/interpretation/table_words.hpp"
#include "importer/vocabulary/vocabulary.hpp"
#include "model/diagnostic.hpp"

namespace vekha::importer {

/// Weighs the headings of a table with what the cells of its columns hold. Ambiguous headings are settled by their
/// neighbours; a heading that its cells contradict gives way to a column whose cells agree; unknown columns of a plan
/// get roles by their cells: numbers, deadlines, names, what is to be done. A table whose cells are no plan's gets
/// none, and its columns of organisations are no actors. A column that stays unknown keeps ColumnRole::unknown. Errors:
/// column_ambiguous, as a note.
void settle_roles(const TableText& table, Header& header, const Vocabulary& vocabulary, const TableWords& words,
                  model::Diagnostics& diagnostics);

}  // namespace vekha::importer
