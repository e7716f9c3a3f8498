#pragma once

#include <span>
#include <vector>

#include "importer/interpretation/facts/facts.hpp"
#include "importer/interpretation/kinds/kind_rules.hpp"
#include "importer/interpretation/rows/row_cursor.hpp"
#include "importer/interpretation/rows/rows.hpp"

namespace vekha::importer {

/// A kind of table: what it becomes. How it is told: kind_rules.hpp.
struct TableKind {
  model::TableKind kind = model::TableKind::none;
  /// Reads the rows of a table; nullptr where they say facts about the document.
  void (*read)(RowCursor& cursor, const Caption& caption, const Facts& facts, Rows& rows) = nullptr;
  /// Reads facts about the document, before any row is read; nullptr for the others.
  void (*read_facts)(RowCursor& cursor, Facts& facts) = nullptr;
  /// Columns of a plan that the kind has a place for.
  std::span<const ColumnRole> places;
  bool activities = false;  ///< its rows become activities: headings before it may be sections
};

/// The kinds and the rules by which they are told. Their order does not matter.
struct TableKinds {
  std::vector<TableKind> kinds;
  std::vector<KindRule> rules;
};

/// The kinds that Vekha knows. To add one: docs/architecture.md, "How to add".
const TableKinds& built_in_kinds();

/// What a table was taken for, and how surely.
struct KindReading {
  const TableKind* kind = nullptr;  ///< nullptr where no kind fits; lives as long as the TableKinds
  Fit fit;
  int margin = 0;                                  ///< by which the fit is better than that of the next kind
  model::TableKind next = model::TableKind::none;  ///< that kind; none where no other fits
};

/// The kind that a table fits best; of equal ones the first of the model.
KindReading kind_of(const LogicalTable& table, const KnownWords& words, const TableKinds& kinds);

/// The kinds of all tables of a body, one a part; empty for paragraphs.
std::vector<KindReading> kinds_of(const std::vector<BodyPart>& parts, const KnownWords& words, const TableKinds& kinds);

}  // namespace vekha::importer
