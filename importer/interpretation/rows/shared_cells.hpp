#pragma once

#include <cstddef>
#include <string>

#include "importer/interpretation/pages/logical_table.hpp"
#include "model/diagnostic.hpp"

namespace vekha::importer {

/// The texts of cells for rows of data. A vertically merged cell belongs to all its rows; the text that is repeated so
/// is limited in a document.
class SharedCells {
 public:
  /// repeated: bytes that are repeated already; both must outlive the object.
  SharedCells(std::size_t& repeated, model::Diagnostics& diagnostics)
      : repeated_(repeated), diagnostics_(diagnostics) {}

  /// The text of the cell that covers a place, its lines kept; empty in the rows below its first one once the limit is
  /// reached. Errors: limit_reached.
  const std::string& text(const LogicalTable& table, int row, int column);

 private:
  std::size_t& repeated_;
  model::Diagnostics& diagnostics_;
};

}  // namespace vekha::importer
