#pragma once

#include <optional>

#include "importer/body/body.hpp"
#include "importer/interpretation/columns/column_roles.hpp"
#include "importer/interpretation/outline/table_text.hpp"

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

}  // namespace vekha::importer
