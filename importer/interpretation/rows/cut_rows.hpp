#pragma once

#include "importer/interpretation/columns/column_roles.hpp"
#include "importer/interpretation/known_words.hpp"
#include "importer/interpretation/outline/table_text.hpp"
#include "importer/interpretation/pages/pages.hpp"
#include "model/diagnostic.hpp"

namespace vekha::importer {

/// Joins rows that a page break cut in two. A cell goes on where it begins in the middle of a sentence; a row without
/// number goes on where all rows are numbered; «Сентябрь - октябрь» goes on with «2019». Where only some cells go on,
/// the others stay as a row of their own. Says so in diagnostics (row_continued).
void join_cut_rows(TableText& table, const Header& header, const Vocabulary& vocabulary, const TableWords& words,
                   model::Diagnostics& diagnostics);

/// The same for all tables of a document.
Pages joined_rows(Pages pages, const KnownWords& words);

}  // namespace vekha::importer
