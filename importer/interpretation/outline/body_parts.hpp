#pragma once

#include <optional>
#include <vector>

#include "importer/body/body.hpp"
#include "importer/interpretation/columns/column_roles.hpp"
#include "importer/interpretation/outline/table_text.hpp"
#include "importer/interpretation/table_words.hpp"
#include "importer/vocabulary/vocabulary.hpp"
#include "model/diagnostic.hpp"

namespace vekha::importer {

/// A table as its author meant it: page breaks mended, columns understood.
struct LogicalTable {
  TableText text;
  Header header;
  bool header_inherited = false;  ///< it has none; the columns are those of the table before
};

/// A paragraph or a table of the body, in reading order. Exactly one of the two is set.
struct BodyPart {
  const BodyParagraph* paragraph = nullptr;
  std::optional<LogicalTable> table;
};

/// The parts of a body. Tables that a page break cut in two are one part, repeated headers dropped and cut rows joined;
/// page numbers between them are dropped. A table around the whole text is taken away. Lives as long as the body.
/// What becomes of headings that are dropped stands in the ledger. Errors: header_repeated, row_continued,
/// column_ambiguous, as notes.
std::vector<BodyPart> parts_of(const Body& body, const Vocabulary& vocabulary, const TableWords& words, Ledger& ledger,
                               model::Diagnostics& diagnostics);

}  // namespace vekha::importer
