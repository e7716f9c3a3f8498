#pragma once

#include <string>

#include "importer/interpretation/pages/logical_table.hpp"
#include "importer/interpretation/sections.hpp"
#include "importer/interpretation/table_words.hpp"
#include "model/reading.hpp"

namespace vekha::importer {

enum class RowKind { empty, section, note, data };

/// What becomes of the cells of a row that is no data; of data rows, that no field has them yet.
model::CellUse use_of(RowKind kind);

/// A row of a table of activities.
struct RowReading {
  RowKind kind = RowKind::data;
  std::string heading;  ///< of a section, its number included
  SectionLook look;
};

/// Tells sections, notes and totals from data. A section is one text over the row, merged or with the other cells
/// empty, that is bold, numbered like a section or says «раздел», «этап», …; or a number and a text that the next row
/// is numbered under.
RowReading read_row_kind(const LogicalTable& table, int row, const TableWords& words);

}  // namespace vekha::importer
