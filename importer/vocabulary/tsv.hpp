#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vekha::importer {

/// One row of a TSV table, with the line it stands on (1-based).
struct TsvRow {
  int line = 0;
  std::vector<std::string_view> cells;  ///< trimmed
};

/// A TSV table: the header row names the columns. Cells are views of the text that was read.
struct TsvTable {
  std::vector<std::string_view> columns;
  std::vector<TsvRow> rows;  ///< without comment lines (first character '#') and empty lines
};

/// Reads a table. Takes what spreadsheets write: a byte order mark, CR LF line ends, spaces around cells, a column
/// short at the end of a row. Never fails; an empty text has no columns. The text must outlive the table.
TsvTable read_tsv(std::string_view text);

/// The parts of a cell that lists several values ("январь|января|янв"), trimmed, without empty ones.
std::vector<std::string_view> listed(std::string_view cell, char separator = '|');

}  // namespace vekha::importer
