#pragma once

#include <optional>
#include <vector>

#include "importer/body/body.hpp"
#include "importer/interpretation/ledger.hpp"
#include "importer/interpretation/outline/table_text.hpp"
#include "importer/interpretation/table_words.hpp"

namespace vekha::importer {

/// A paragraph or a table of the body. Exactly one of the two is set.
struct OutlinePart {
  const BodyParagraph* paragraph = nullptr;
  bool page_noise = false;  ///< the paragraph is a page number or the like
  std::optional<TableText> table;
};

/// A body in reading order. Lives as long as the body.
struct Outline {
  std::vector<OutlinePart> parts;
  Ledger ledger;  ///< the cells of all tables with text, none of them read yet
};

/// Lays a body out: frames around the text are taken away, tables become grids of text, page noise is marked. Tables
/// without rows are left out.
Outline outline_of(const Body& body, const TableWords& words);

}  // namespace vekha::importer
