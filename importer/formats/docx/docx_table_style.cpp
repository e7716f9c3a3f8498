#include "importer/formats/docx/docx_table_style.hpp"

#include <charconv>
#include <string_view>

#include "importer/formats/docx/docx_values.hpp"

namespace vekha::importer::docx {
namespace {

// The bits of the older form of w:tblLook.
enum Bits : unsigned {
  first_row = 0x20,
  last_row = 0x40,
  first_column = 0x80,
  last_column = 0x100,
  no_row_bands = 0x200,
  no_column_bands = 0x400
};

bool is_set(pugi::xml_node look, const char* name, unsigned bits, unsigned bit) {
  const pugi::xml_attribute attribute = look.attribute(name);
  if (!attribute) return (bits & bit) != 0;
  const std::string_view value = attribute.value();
  return value == "1" || value == "true" || value == "on";
}

bool holds(TableCondition condition, const TableConditions& asked, const CellPlace& place) {
  const bool top = asked.first_row && place.row == 0;
  const bool bottom = asked.last_row && place.row == place.rows - 1;
  const bool left = asked.first_column && place.column == 0;
  const bool right = asked.last_column && place.last_column >= place.columns - 1;
  const int banded_row = place.row - (asked.first_row ? 1 : 0);
  const int banded_column = place.column - (asked.first_column ? 1 : 0);
  const bool in_row_bands = asked.row_bands && !top && !bottom;
  const bool in_column_bands = asked.column_bands && !left && !right;
  switch (condition) {
    case TableCondition::whole:
      return true;
    case TableCondition::odd_columns:
      return in_column_bands && banded_column % 2 == 0;
    case TableCondition::even_columns:
      return in_column_bands && banded_column % 2 != 0;
    case TableCondition::odd_rows:
      return in_row_bands && banded_row % 2 == 0;
    case TableCondition::even_rows:
      return in_row_bands && banded_row % 2 != 0;
    case TableCondition::first_column:
      return left;
    case TableCondition::last_column:
      return right;
    case TableCondition::first_row:
      return top;
    case TableCondition::last_row:
      return bottom;
    case TableCondition::top_left:
      return top && left;
    case TableCondition::top_right:
      return top && right;
    case TableCondition::bottom_left:
      return bottom && left;
    case TableCondition::bottom_right:
      return bottom && right;
  }
  return false;
}

}  // namespace

TableConditions table_conditions_of(pugi::xml_node look) {
  if (!look) return {};
  unsigned bits = 0;
  const std::string_view value = value_of(look);
  std::from_chars(value.data(), value.data() + value.size(), bits, 16);
  return {.first_row = is_set(look, "w:firstRow", bits, first_row),
          .last_row = is_set(look, "w:lastRow", bits, last_row),
          .first_column = is_set(look, "w:firstColumn", bits, first_column),
          .last_column = is_set(look, "w:lastColumn", bits, last_column),
          .row_bands = !is_set(look, "w:noHBand", bits, no_row_bands),
          .column_bands = !is_set(look, "w:noVBand", bits, no_column_bands)};
}

// Later conditions win over earlier ones: they are taken from the last.
CellStyle cell_style(const TableStyle& style, const TableConditions& conditions, const CellPlace& place) {
  CellStyle out;
  for (std::size_t i = style.size(); i-- > 0;) {
    if (!style[i] || !holds(static_cast<TableCondition>(i), conditions, place)) continue;
    inherit(out.run, style[i]->run);
    importer::inherit(out.backdrop, style[i]->backdrop);
  }
  return out;
}

}  // namespace vekha::importer::docx
