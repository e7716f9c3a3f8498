#include "importer/body/table_grid.hpp"

#include <algorithm>
#include <cassert>

namespace vekha::importer {
namespace {
const BodyCell empty_cell{};
}

TableGrid::TableGrid(const BodyTable& table) : rows_(static_cast<int>(table.rows.size())) {
  if (rows_ == 0) return;
  // The width is known from the first row: nothing spans into it from above.
  for (const BodyCell& cell : table.rows.front()) columns_ += cell.col_span;
  places_.assign(static_cast<std::size_t>(rows_) * static_cast<std::size_t>(columns_), Place{nullptr, false});
  const auto at = [this](int row, int column) -> Place& {
    return places_[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_) +
                   static_cast<std::size_t>(column)];
  };
  for (int row = 0; row < rows_; ++row) {
    int column = 0;
    for (const BodyCell& cell : table.rows[static_cast<std::size_t>(row)]) {
      while (column < columns_ && at(row, column).cell != nullptr) ++column;
      const int bottom = std::min(rows_, row + cell.row_span);
      const int right = std::min(columns_, column + cell.col_span);
      for (int r = row; r < bottom; ++r) {
        for (int c = column; c < right; ++c) at(r, c) = Place{&cell, r == row && c == column};
      }
      column = right;
    }
  }
  for (Place& place : places_) {
    if (place.cell == nullptr) place = Place{&empty_cell, true};
  }
}

const TableGrid::Place& TableGrid::place(int row, int column) const {
  assert(row >= 0 && row < rows_ && column >= 0 && column < columns_);
  return places_[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_) + static_cast<std::size_t>(column)];
}

const BodyCell& TableGrid::cell(int row, int column) const { return *place(row, column).cell; }

bool TableGrid::is_anchor(int row, int column) const { return place(row, column).anchor; }

}  // namespace vekha::importer
