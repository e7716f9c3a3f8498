#pragma once

#include "importer/interpretation/pages/logical_table.hpp"
#include "importer/interpretation/traces.hpp"
#include "importer/vocabulary/vocabulary.hpp"

namespace vekha::importer {

/// Takes a header that stands again inside its table away: a page break of a converter that kept one table. The row
/// below it is marked as one that follows a page break. Errors: header_repeated, as a note.
void drop_repeated_headings(LogicalTable& table, const Vocabulary& vocabulary, Traces& traces);

/// Writes down that a row which repeats the heading is left out.
void note_dropped(const TableText& table, int row, Traces& traces);

/// Reports that a heading is printed again. Errors: header_repeated.
void report_repeat(const model::SourceLocation& source, Traces& traces);

}  // namespace vekha::importer
