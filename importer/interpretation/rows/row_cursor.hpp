#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importer/interpretation/known_words.hpp"
#include "importer/interpretation/pages/logical_table.hpp"
#include "importer/interpretation/rows/row_kinds.hpp"
#include "importer/interpretation/traces.hpp"

namespace vekha::importer {

/// Walks over the rows of a table and keeps the books for whoever reads them: what is taken of a row is written down,
/// its parties are mentioned, and so is, when the row is left, what nobody took. Readers of table kinds see cells
/// through it alone, so that no cell is lost in silence.
///
/// A cell that spans several rows is seen in each of them; it is mentioned where it begins.
class RowCursor {
 public:
  using Evidence = PartyRegister::Evidence;

  /// Stands before the first row below the header. part: the table's place in the body. All must outlive the cursor.
  RowCursor(const LogicalTable& table, std::size_t part, const KnownWords& words, Traces& traces);

  /// Goes back before the very first row: the table has no header for its reader.
  void begin_at_top() { row_ = -1; }
  /// Mentions the cells above the rows, each by what its column holds.
  void mention_headings();

  /// Goes to the next row and leaves the one before; false behind the last.
  bool next();

  [[nodiscard]] const LogicalTable& table() const { return table_; }
  [[nodiscard]] const KnownWords& words() const { return words_; }
  [[nodiscard]] int row() const { return row_; }
  [[nodiscard]] const model::SourceLocation& source() const { return source_of(row_); }
  [[nodiscard]] model::Diagnostics& diagnostics() { return traces_.diagnostics; }

  /// True where one cell covers the whole row.
  [[nodiscard]] bool is_band() const;
  /// What the row is in a table of activities or indicators.
  [[nodiscard]] RowReading reading() const { return read_row_kind(table_, row_, words_.table); }

  /// The cell that covers a column, without taking it; an empty one for column -1.
  [[nodiscard]] const TextCell& look(int column) const;
  /// True where a cell of the row begins in the column and has text.
  [[nodiscard]] bool begins(int column) const;
  /// True where the column's cell began in a row above.
  [[nodiscard]] bool from_above(int column) const;

  /// Takes the cell that covers a column for a use; value: the id of what it goes to. Column -1 gives an empty cell.
  const TextCell& take(int column, model::CellUse use, const std::string& value = {});
  /// The same for several columns, without their texts.
  void take(const std::vector<int>& columns, model::CellUse use, const std::string& value = {});
  /// Takes what stands in a row above the header, before the first row is read.
  void take_above(int row, model::CellUse use, const std::string& value);
  /// Takes all cells that begin in the row, with one use.
  void take_row(model::CellUse use, const std::string& value = {});

  /// What becomes of the cells that nobody takes of this row; unread unless said.
  void leave_as(model::CellUse use) { rest_ = use; }

  /// Mentions the cell of a column in this row by other evidence than its column gives; nothing: not by itself.
  void mention_as(int column, std::optional<Evidence> evidence);
  /// The same for all cells of the row.
  void mention_row_as(std::optional<Evidence> evidence);
  /// Mentions what the reader says of the row in words of its own, behind the cells.
  void mention(std::string text, Evidence evidence);

 private:
  struct Cell {
    bool taken = false;
    std::optional<Evidence> evidence;
  };
  [[nodiscard]] const model::SourceLocation& source_of(int row) const {
    return table_.text.rows[static_cast<std::size_t>(row)].source;
  }
  void note_headings();
  void enter();
  void leave();
  void mention_cells(int row);
  void note(int column, model::CellUse use, const std::string& value);

  const LogicalTable& table_;
  std::size_t part_;
  const KnownWords& words_;
  Traces& traces_;
  int row_;
  bool inside_ = false;
  std::vector<Cell> cells_;    // of the row, one a column
  std::vector<Mention> said_;  // of the row, by the reader
  model::CellUse rest_ = model::CellUse::unread;
};

/// The evidence that a cell of a column names parties.
PartyRegister::Evidence evidence_of(const Column& column);

}  // namespace vekha::importer
