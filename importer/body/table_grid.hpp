#pragma once

#include <vector>

#include "importer/body/body.hpp"

namespace vekha::importer {

/// Looks up the cell that covers a place of a table: spans and vertical merges are resolved.
/// The table must outlive the grid. ISO/IEC 29500-1, 17.4.17 (gridSpan) and 17.4.85 (vMerge); ODF 1.2, 9.1.4 and 9.1.5.
class TableGrid {
 public:
  explicit TableGrid(const BodyTable& table);

  [[nodiscard]] int rows() const { return rows_; }
  [[nodiscard]] int columns() const { return columns_; }

  /// The anchor cell that covers a place. row and column are 0-based and must be inside the grid. Never fails.
  [[nodiscard]] const BodyCell& cell(int row, int column) const;
  /// True where the covering cell begins exactly here, not above or to the left.
  [[nodiscard]] bool is_anchor(int row, int column) const;

 private:
  struct Place {
    const BodyCell* cell;
    bool anchor;
  };
  [[nodiscard]] const Place& place(int row, int column) const;

  int rows_ = 0, columns_ = 0;
  std::vector<Place> places_;  // row by row
};

}  // namespace vekha::importer
