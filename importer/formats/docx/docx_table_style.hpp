#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <pugixml.hpp>

#include "importer/body/paint.hpp"
#include "importer/formats/docx/docx_styles.hpp"

/// What a table style gives to the cells of a table, by their places. ISO/IEC 29500-1, 17.7.6.
namespace vekha::importer::docx {

/// Which conditions a table asks of its style: w:tblLook. A table that says nothing has what Word gives a new one.
struct TableConditions {
  bool first_row = true, last_row = false, first_column = true, last_column = false;
  bool row_bands = true, column_bands = false;
};
TableConditions table_conditions_of(pugi::xml_node tblLook);

/// A cell's place: 0-based, of how many.
struct CellPlace {
  int row = 0, rows = 1, column = 0, last_column = 0, columns = 1;
};

/// What applies to a cell: the sum of all conditions that hold for its place.
struct CellStyle {
  RunProperties run;
  std::optional<Backdrop> backdrop;
};
CellStyle cell_style(const TableStyle& style, const TableConditions& conditions, const CellPlace& place);

}  // namespace vekha::importer::docx
