#include <algorithm>
#include <utility>

#include "importer/body/table_builder.hpp"
#include "importer/formats/docx/docx_blocks.hpp"
#include "importer/formats/docx/docx_controls.hpp"
#include "importer/formats/docx/docx_table_style.hpp"
#include "importer/formats/docx/docx_values.hpp"
#include "importer/xml/element_id.hpp"

namespace vekha::importer::docx {
namespace {

// Word's own limit is 63 columns; a grid that begins far to the right says nothing.
constexpr int max_column = 1 << 20;

int bounded(std::optional<int> value, int low) { return std::clamp(value.value_or(low), low, max_column); }

struct RowProperties {
  int grid_before = 0;
  bool header = false, deleted = false;
  bool flat = false;  ///< of an exact height in which nothing is seen
};

// 17.4.80 (trHeight)
bool is_flat(pugi::xml_node height) {
  constexpr int flattest_twips = 40;
  return std::string_view(height.attribute("w:hRule").value()) == "exact" &&
         int_value_of(height).value_or(0) <= flattest_twips;
}

RowProperties row_properties(pugi::xml_node trPr, Context& context) {
  RowProperties out;
  for (const pugi::xml_node node : trPr.children()) {
    switch (element_id(node)) {
      case "w:gridBefore"_element:
        out.grid_before = bounded(int_value_of(node), 0);
        break;
      case "w:tblHeader"_element:
        out.header = is_on(node);
        break;
      case "w:ins"_element:
        context.findings.tracked_changes = true;
        break;
      case "w:del"_element:
        context.findings.tracked_changes = true;
        out.deleted = true;
        break;
      case "w:trHeight"_element:
        out.flat = is_flat(node);
        break;
      case "w:hidden"_element:
        if (!is_on(node)) break;
        context.findings.hidden_text = true;
        out.deleted = true;
        break;
      default:
        break;
    }
  }
  return out;
}

VerticalMerge merge_of(std::string_view value) {
  return value == "restart" || value == "rest" ? VerticalMerge::begins : VerticalMerge::continues;
}

// Reads the properties of a cell; false for a cell that a tracked change deletes.
bool read_cell_properties(pugi::xml_node tcPr, RawCell& cell, Context& context) {
  for (const pugi::xml_node node : tcPr.children()) {
    switch (element_id(node)) {
      case "w:gridSpan"_element:
        cell.col_span = bounded(int_value_of(node), 1);
        break;
      case "w:vMerge"_element:
        cell.vertical = merge_of(value_of(node));
        break;
      case "w:hMerge"_element:
        cell.continues_left = value_of(node) != "restart";
        break;
      case "w:cellIns"_element:
        context.findings.tracked_changes = true;
        break;
      case "w:cellDel"_element:
        context.findings.tracked_changes = true;
        return false;
      case "w:cellMerge"_element:
        context.findings.tracked_changes = true;
        if (const pugi::xml_attribute merge = node.attribute("w:vMerge")) cell.vertical = merge_of(merge.value());
        break;
      default:
        break;
    }
  }
  return true;
}

// A table on its way through its rows.
struct Reading {
  Story& story;
  RawTable raw;
  const TableStyle& style;
  TableConditions conditions;
  std::optional<Backdrop> backdrop;  // of the table itself
  bool fixed = false;                // columns are as wide as they are written
  int rows = 0, row = 0;
};

// A row on its way through its cells.
struct RowReading {
  Reading& table;
  RawRow row{};
  int column = 0;
  std::optional<Backdrop> backdrop{};  // of the row's exceptions to the table
};

// Word keeps what is written of a column's width only where the table is of fixed layout.
bool is_narrow(pugi::xml_node tcPr, const RawCell& cell, const Reading& table) {
  constexpr int narrowest_twips = 40;
  if (!table.fixed) return false;
  int width = 0;
  for (int i = cell.column; i < cell.column + cell.col_span && width <= narrowest_twips; ++i) {
    const auto place = static_cast<std::size_t>(i);
    if (place >= table.raw.widths.size()) return false;
    width += table.raw.widths[place];
  }
  const pugi::xml_node own = tcPr.child("w:tcW");
  const bool said = std::string_view(own.attribute("w:type").value()) == "dxa";
  return width <= narrowest_twips && said && twips_of(own.attribute("w:w").value()) <= narrowest_twips;
}

// The notes of a cell that is covered by another one are referred to by nothing that is seen.
void forget_notes(const RawCell& cell, std::size_t before, Context& context) {
  if (cell.vertical == VerticalMerge::continues || cell.continues_left) context.notes.resize(before);
}

CellPlace place_of(const RawCell& cell, const Reading& table) {
  return {.row = table.row,
          .rows = table.rows,
          .column = cell.column,
          .last_column = cell.column + cell.col_span - 1,
          .columns = std::max(1, static_cast<int>(table.raw.widths.size()))};
}

void read_cell(pugi::xml_node node, RawCell cell, RowReading& row) {
  Reading& table = row.table;
  Story& story = table.story;
  const pugi::xml_node tcPr = node.child("w:tcPr");
  CellStyle style = cell_style(table.style, table.conditions, place_of(cell, table));
  std::optional<Backdrop> own;
  if (const pugi::xml_node shd = tcPr.child("w:shd")) own = backdrop_of_shading(shd, story.context.styles.palette());
  for (const auto& next : {row.backdrop, style.backdrop, table.backdrop}) inherit(own, next);
  const Paint background = std::exchange(story.background, behind(own, story.background));
  const RunProperties outer_style = std::exchange(story.table_style, std::move(style.run));
  const bool hidden = std::exchange(story.hidden, story.hidden || is_narrow(tcPr, cell, table));
  const std::size_t notes = story.context.notes.size();
  cell.blocks = read_blocks(node, story);
  forget_notes(cell, notes, story.context);
  story.hidden = hidden;
  story.table_style = outer_style;
  story.background = background;
  row.row.cells.push_back(std::move(cell));
}

void read_cells(pugi::xml_node container, RowReading& row);

void read_cell_control(pugi::xml_node node, RowReading& row) {
  const PromptScope scope(node, row.table.story);
  read_cells(node.child("w:sdtContent"), row);
}

void read_cells(pugi::xml_node container, RowReading& row) {
  for (const pugi::xml_node node : container.children()) {
    switch (element_id(node)) {
      case "w:tc"_element: {
        RawCell cell;
        if (!read_cell_properties(node.child("w:tcPr"), cell, row.table.story.context)) break;
        cell.column = row.column;
        row.column = std::min(max_column, row.column + cell.col_span);
        read_cell(node, std::move(cell), row);
        break;
      }
      case "w:sdt"_element:
        read_cell_control(node, row);
        break;
      case "w:customXml"_element:
      case "w:ins"_element:
      case "w:moveTo"_element:
        read_cells(node, row);
        break;
      case "mc:AlternateContent"_element:
        read_cells(shown_branch(node), row);
        break;
      default:
        break;
    }
  }
}

// A row without height that shows nothing is none.
bool shows_text(const RawRow& row) {
  return std::ranges::any_of(row.cells, [](const RawCell& cell) { return has_text(cell.blocks); });
}

int count_rows(pugi::xml_node container) {
  int rows = 0;
  for (const pugi::xml_node node : container.children()) {
    const ElementId id = element_id(node);
    if (id == "w:tr"_element) ++rows;
    if (id != "w:tr"_element && id != "w:tblPr"_element && id != "w:tblGrid"_element) rows += count_rows(node);
  }
  return rows;
}

void read_row(pugi::xml_node node, Reading& table) {
  Story& story = table.story;
  const RowProperties properties = row_properties(node.child("w:trPr"), story.context);
  if (!properties.deleted) {
    RowReading row{.table = table, .row = {.cells = {}, .header = properties.header}, .column = properties.grid_before};
    if (const pugi::xml_node shd = node.child("w:tblPrEx").child("w:shd"))
      row.backdrop = backdrop_of_shading(shd, story.context.styles.palette());
    const bool hidden = std::exchange(story.hidden, story.hidden || properties.flat);
    read_cells(node, row);
    story.hidden = hidden;
    if (!properties.flat || shows_text(row.row)) table.raw.rows.push_back(std::move(row.row));
  }
  ++table.row;
}

void read_rows(pugi::xml_node container, Reading& table) {
  for (const pugi::xml_node node : container.children()) {
    if (table.story.context.refusal) return;
    switch (element_id(node)) {
      case "w:tr"_element:
        read_row(node, table);
        break;
      case "w:sdt"_element:
        read_rows(node.child("w:sdtContent"), table);
        break;
      case "w:customXml"_element:
      case "w:ins"_element:
      case "w:moveTo"_element:
        read_rows(node, table);
        break;
      case "mc:AlternateContent"_element:
        read_rows(shown_branch(node), table);
        break;
      default:
        break;
    }
  }
}

std::vector<int> grid_widths(pugi::xml_node tblGrid) {
  std::vector<int> widths;
  for (const pugi::xml_node column : tblGrid.children("w:gridCol")) {
    widths.push_back(twips_of(column.attribute("w:w").value()));
  }
  return widths;
}

}  // namespace

std::optional<BodyTable> read_table(pugi::xml_node node, Story& story) {
  Context& context = story.context;
  const bool top_level = story.table_depth == 0;
  const pugi::xml_node tblPr = node.child("w:tblPr");
  Reading reading{.story = story,
                  .raw = {.widths = grid_widths(node.child("w:tblGrid")), .rows = {}},
                  .style = context.styles.table_style(value_of(tblPr.child("w:tblStyle"))),
                  .conditions = table_conditions_of(tblPr.child("w:tblLook")),
                  .backdrop = {},
                  .fixed = std::string_view(tblPr.child("w:tblLayout").attribute("w:type").value()) == "fixed",
                  .rows = count_rows(node)};
  if (const pugi::xml_node shd = tblPr.child("w:shd"))
    reading.backdrop = backdrop_of_shading(shd, context.styles.palette());
  ++story.table_depth;
  read_rows(node, reading);
  --story.table_depth;
  BuiltTable built = build_table(std::move(reading.raw), context.grid_places);
  if (built.too_large) {
    context.refusal =
        model::refusal(model::DiagnosticCode::table_too_large, {{"limit", std::to_string(context.limits.grid_cells)}});
  }
  if (built.table.rows.empty()) return std::nullopt;
  if (top_level) ++context.tables;
  if (built.repaired) {
    context.diagnostics.push_back({.severity = model::Severity::note,
                                   .code = model::DiagnosticCode::table_repaired,
                                   .arguments = {{"reason", "reason.cells-overlap"}},
                                   .source = {.table = std::max(1, context.tables)}});
  }
  return std::move(built.table);
}

}  // namespace vekha::importer::docx
