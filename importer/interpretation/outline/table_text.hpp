#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "importer/body/body.hpp"
#include "importer/interpretation/ledger.hpp"
#include "model/diagnostic.hpp"

namespace vekha::importer {

/// A paragraph of a cell.
struct TextLine {
  std::string label;  ///< of a list: "1.", "•"; may be empty
  std::string text;   ///< normalized_lines(); not empty unless the label is not
  std::vector<Hyperlink> links;
};

/// A cell as interpretation reads it: its lines that are not empty.
struct TextCell {
  std::vector<TextLine> lines;
  std::string text;  ///< the lines with their labels, separated by '\n'
  bool bold = false, italic = false, centered = false;
  std::vector<Ledger::Entry> entries;  ///< the cells of the body whose text it has

  [[nodiscard]] bool empty() const { return text.empty(); }
};

/// What covers one place of the grid.
struct TextPlace {
  std::size_t cell = 0;     ///< index in TableText::cells
  bool begins = true;       ///< the cell begins here
  bool from_above = false;  ///< the cell begins in a row above
  bool ditto = false;       ///< the row has a cell of its own here, whose marks repeat the one above
};

struct TextRow {
  std::vector<TextPlace> places;  ///< one a column
  model::SourceLocation source;   ///< table and row
  bool after_page_break = false;  ///< first row of a table that goes on from the one before
};

/// A table as text: what the readers of table kinds work on. Rows may come from several tables of the body (a page
/// break cuts a table in two); a place of every row is covered by exactly one cell.
struct TableText {
  int number = 0;                ///< 1-based, of the first table of the body it comes from
  std::size_t ledger_table = 0;  ///< its place in the ledger
  int columns = 0;
  int flagged_header_rows = 0;
  std::vector<TextCell> cells;
  std::vector<TextRow> rows;

  [[nodiscard]] int row_count() const { return static_cast<int>(rows.size()); }
  [[nodiscard]] const TextPlace& place(int row, int column) const {
    return rows[static_cast<std::size_t>(row)].places[static_cast<std::size_t>(column)];
  }
  [[nodiscard]] const TextCell& cell(int row, int column) const { return cells[place(row, column).cell]; }
  [[nodiscard]] TextCell& cell(int row, int column) { return cells[place(row, column).cell]; }
  /// The text of the covering cell; merged cells give theirs at every place.
  [[nodiscard]] const std::string& text(int row, int column) const { return cell(row, column).text; }
  /// Number of columns that the cell at a place covers in its row.
  [[nodiscard]] int width_of(int row, int column) const;
};

/// Reads a table of the body and enters its cells in the ledger. number is its place among the tables of the body,
/// 1-based.
TableText table_text(const BodyTable& table, int number, Ledger& ledger);

/// Puts the lines of `more` behind those of `cell`. The first of them continues the last line where `same_line`.
void append(TextCell& cell, const TextCell& more, bool same_line);

/// Takes the first `bytes` of a cell's text away; they lie in its first line.
void cut_front(TextCell& cell, std::size_t bytes);

}  // namespace vekha::importer
