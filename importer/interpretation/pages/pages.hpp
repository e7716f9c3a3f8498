#pragma once

#include <vector>

#include "importer/interpretation/known_words.hpp"
#include "importer/interpretation/outline/outline.hpp"
#include "importer/interpretation/pages/logical_table.hpp"
#include "importer/interpretation/traces.hpp"

namespace vekha::importer {

/// A body with its page breaks mended.
struct Pages {
  std::vector<BodyPart> parts;
  Ledger ledger;
  Traces traces;
};

/// Mends page breaks: tables that one cut in two are one part again, page noise between them and headings that are
/// printed again are dropped. The columns are as their headings name them, not settled yet. Errors: header_repeated, as
/// a note.
Pages joined_pages(Outline outline, const KnownWords& words);

}  // namespace vekha::importer
