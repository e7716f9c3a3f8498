#pragma once

#include <cstddef>
#include <vector>

#include "importer/body/body.hpp"

/// Rows and cells as a document writes them -> a BodyTable, one grid model for both formats.
namespace vekha::importer {

enum class VerticalMerge {
  none,
  begins,    ///< OOXML vMerge="restart"
  continues  ///< OOXML vMerge: goes on with the cell above that begins at the same grid line
};

/// A cell at its place of the document's own grid. Covered cells of ODF are not listed: their places stay free.
struct RawCell {
  int column = 0;  ///< 0-based grid column where it begins: gridBefore, spans and covered cells to the left are counted
  int col_span = 1;
  int row_span = 1;  ///< rows as written, for formats that say so (ODF)
  VerticalMerge vertical = VerticalMerge::none;
  bool continues_left = false;  ///< OOXML hMerge="continue": goes on with the cell to the left
  std::vector<BodyBlock> blocks;
};

struct RawRow {
  std::vector<RawCell> cells;  ///< left to right
  bool header = false;
};

struct RawTable {
  std::vector<int> widths;  ///< of the grid columns in twips; may be empty or shorter than the grid, 0: unknown
  std::vector<RawRow> rows;
};

struct BuiltTable {
  BodyTable table;
  bool repaired = false;   ///< cells overlapped or a merge had no beginning: resolved so that no text is lost
  bool too_large = false;  ///< the grid does not fit into the budget: the table is empty
};

/// The normalised table: as wide as the widest row; merges resolved (text of continued cells, which nobody sees, is
/// dropped); grid lines closer than 20 twips are one; rows and columns in which no cell begins do not exist; places
/// that no cell covers hold an empty one. Any column and span is accepted: those below their range count as 0 and 1,
/// those beyond the table end with it. Takes rows x columns of the result from `budget`.
BuiltTable build_table(RawTable raw, std::size_t& budget);

}  // namespace vekha::importer
