#pragma once

#include "importer/interpretation/known_words.hpp"
#include "importer/interpretation/pages/pages.hpp"

namespace vekha::importer {

/// Settles what the columns of all tables hold, by their headings and cells. A table without header has the columns of
/// the last plan before it where its cells fit them; equal headings mean equal columns. Errors: column_ambiguous, as a
/// note.
Pages settled_columns(Pages pages, const KnownWords& words);

}  // namespace vekha::importer
