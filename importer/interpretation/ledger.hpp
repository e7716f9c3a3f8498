#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "importer/body/body.hpp"
#include "model/reading.hpp"

namespace vekha::importer {

/// The book of the cells of a document's tables: each cell with text is entered once, and whoever reads it writes down
/// what became of it. What nobody wrote down is unread.
class Ledger {
 public:
  /// An entry of the book. A cell that a page break cut in two has several.
  using Entry = std::uint32_t;

  /// Opens the rows of a table of the body, all cells empty; its place in the book. Tables come in the order of the
  /// body.
  std::size_t open_table(int number, int rows, int columns);
  /// Enters a cell with text of the open table, 0-based. cell must outlive the ledger.
  Entry enter(int row, int column, const BodyCell& cell);

  /// Writes down what became of a cell. The first use that takes it stays; a reason why it is skipped gives way to a
  /// use. value: the id of the section or activity it went to; may be empty.
  void note(Entry cell, model::CellUse use, const std::string& value);

  /// Tells what a table is, how surely, and what its columns hold; kind is none where it was not understood. Of the
  /// reading that is given its number, rows and what it continues say nothing.
  void describe(std::size_t table, model::TableReading reading);
  /// Tells that the rows of a table go on with those of another.
  void continues(std::size_t table, std::size_t open);

  /// The readings of all tables, the figures, and the fragments that are in no field; head is left empty.
  [[nodiscard]] model::Reading reading() const;

 private:
  struct Cell {
    std::size_t table = 0, row = 0, column = 0;  // of tables_
    model::CellUse use = model::CellUse::unread;
    const BodyCell* body = nullptr;
  };
  std::vector<model::TableReading> tables_;
  std::vector<Cell> cells_;
};

}  // namespace vekha::importer
