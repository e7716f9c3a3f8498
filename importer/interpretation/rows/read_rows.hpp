#pragma once

#include <vector>

#include "importer/interpretation/facts/facts.hpp"
#include "importer/interpretation/kinds/table_kinds.hpp"
#include "importer/interpretation/known_words.hpp"
#include "importer/interpretation/pages/logical_table.hpp"
#include "importer/interpretation/rows/rows.hpp"

namespace vekha::importer {

/// Reads the rows of all tables by their kinds, in order; headings between the tables of a plan are its sections. All
/// text names parties. Errors: those of the kinds; table_not_understood, as a note.
Rows rows_of(const std::vector<BodyPart>& parts, const std::vector<KindReading>& kinds, const Facts& facts,
             const KnownWords& words);

}  // namespace vekha::importer
