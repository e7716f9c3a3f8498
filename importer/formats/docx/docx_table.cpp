#include <algorithm>
#include <utility>

#include "importer/body/table_builder.hpp"
#include "importer/formats/docx/docx_blocks.hpp"
#include "importer/formats/docx/docx_controls.hpp"
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
};

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

void read_cells(pugi::xml_node container, Story& story, RawRow& row, int& column);

void read_cell_control(pugi::xml_node node, Story& story, RawRow& row, int& column) {
  const PromptScope scope(node, story);
  read_cells(node.child("w:sdtContent"), story, row, column);
}

void read_cells(pugi::xml_node container, Story& story, RawRow& row, int& column) {
  for (const pugi::xml_node node : container.children()) {
    switch (element_id(node)) {
      case "w:tc"_element: {
        RawCell cell;
        if (!read_cell_properties(node.child("w:tcPr"), cell, story.context)) break;
        cell.column = column;
        column = std::min(max_column, column + cell.col_span);
        const bool outside =
            std::exchange(story.shaded, story.shaded || is_shading(node.child("w:tcPr").child("w:shd")));
        cell.blocks = read_blocks(node, story);
        story.shaded = outside;
        row.cells.push_back(std::move(cell));
        break;
      }
      case "w:sdt"_element:
        read_cell_control(node, story, row, column);
        break;
      case "w:customXml"_element:
      case "w:ins"_element:
      case "w:moveTo"_element:
        read_cells(node, story, row, column);
        break;
      case "mc:AlternateContent"_element:
        read_cells(node.first_child(), story, row, column);
        break;
      default:
        break;
    }
  }
}

void read_rows(pugi::xml_node container, Story& story, RawTable& table) {
  for (const pugi::xml_node node : container.children()) {
    if (story.context.refusal) return;
    switch (element_id(node)) {
      case "w:tr"_element: {
        const RowProperties properties = row_properties(node.child("w:trPr"), story.context);
        if (properties.deleted) break;
        RawRow row{.cells = {}, .header = properties.header};
        int column = properties.grid_before;
        read_cells(node, story, row, column);
        table.rows.push_back(std::move(row));
        break;
      }
      case "w:sdt"_element:
        read_rows(node.child("w:sdtContent"), story, table);
        break;
      case "w:customXml"_element:
      case "w:ins"_element:
      case "w:moveTo"_element:
        read_rows(node, story, table);
        break;
      case "mc:AlternateContent"_element:
        read_rows(node.first_child(), story, table);
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
  RawTable raw{.widths = grid_widths(node.child("w:tblGrid")), .rows = {}};
  const pugi::xml_node tblPr = node.child("w:tblPr");
  const bool shaded =
      is_shading(tblPr.child("w:shd")) || context.styles.is_shaded_table(value_of(tblPr.child("w:tblStyle")));
  const bool outside = std::exchange(story.shaded, story.shaded || shaded);
  ++story.table_depth;
  read_rows(node, story, raw);
  --story.table_depth;
  story.shaded = outside;
  BuiltTable built = build_table(std::move(raw), context.grid_places);
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
