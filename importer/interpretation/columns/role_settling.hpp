#pragma once

#include "importer/interpretation/columns/column_roles.hpp"
#include "importer/interpretation/columns/rules.hpp"
#include "importer/interpretation/outline/table_text.hpp"
#include "importer/interpretation/table_words.hpp"
#include "importer/vocabulary/vocabulary.hpp"
#include "model/diagnostic.hpp"

namespace vekha::importer {

/// Gives the columns of a table their roles, with the rules that decided and the margin. What headings say is weighed
/// with what the cells of all columns hold. A column that nothing speaks for keeps ColumnRole::unknown. Errors:
/// column_ambiguous, as a note.
void settle_roles(const TableText& table, Header& header, const Vocabulary& vocabulary, const TableWords& words,
                  model::Diagnostics& diagnostics, const Rules& rules = built_in_rules());

}  // namespace vekha::importer
