#include <algorithm>
#include <string_view>
#include <utility>

#include "importer/body/table_builder.hpp"
#include "importer/formats/odt/odt_blocks.hpp"
#include "model/result.hpp"

namespace vekha::importer::odt {
namespace {

// Columns that cells are placed in by their spans; a page shows some dozens.
constexpr std::size_t max_placed_columns = 4096;

// A table on its way through its rows.
struct Reading {
  Context& context;
  RawTable table{};
  std::vector<bool> hidden_columns{};  // as far as some column is
  bool has_covered_cells = false;
};

int positive(pugi::xml_attribute attribute) { return std::max(1, attribute.as_int(1)); }

// How often a column, cell or row stands for itself: as often as written where the copies of its places and text fit.
int repetitions(int wanted, std::size_t places, std::size_t bytes, Context& context) {
  const auto times = static_cast<std::size_t>(wanted);
  Allowance& left = context.left;
  if (wanted == 1) return 1;
  if (times > left.grid_places / std::max<std::size_t>(places, 1) ||
      (bytes > 0 && times > left.repeated_bytes / bytes)) {
    context.findings.repeat_limit = true;
    return 1;
  }
  left.repeated_bytes -= (times - 1) * bytes;
  return wanted;
}

// ODF 1.2, 19.749 (visibility): "collapse", "filter" or "visible".
bool is_invisible(pugi::xml_node node) {
  const std::string_view visibility = node.attribute("table:visibility").value();
  return visibility == "collapse" || visibility == "filter";
}

void read_columns(pugi::xml_node parent, Reading& reading) {
  for (const pugi::xml_node child : parent.children()) {
    const std::string_view name = child.name();
    if (name == "table:table-column") {
      const int width = reading.context.styles.column_width(child.attribute("table:style-name").value());
      const int wanted = positive(child.attribute("table:number-columns-repeated"));
      const int times = repetitions(wanted, 1, 0, reading.context);
      reading.table.widths.insert(reading.table.widths.end(), static_cast<std::size_t>(times), width);
      if (is_invisible(child)) {
        reading.hidden_columns.resize(reading.table.widths.size() - static_cast<std::size_t>(times));
        reading.hidden_columns.resize(reading.table.widths.size(), true);
      }
    } else if (name == "table:table-columns" || name == "table:table-header-columns" ||
               name == "table:table-column-group") {
      read_columns(child, reading);
    }
  }
}

// Reads below an element of a table, whose style may give it a background.
template <typename Read>
auto on_background_of(pugi::xml_node node, Context& context, Read read) {
  auto own = context.styles.backdrop(node.attribute("table:style-name").value());
  inherit(own, context.styles.backdrop(node.attribute("table:default-cell-style-name").value()));
  const Paint outside = std::exchange(context.background, behind(own, context.background));
  auto result = read();
  context.background = outside;
  return result;
}

void read_cell(pugi::xml_node node, int column, int times, RawRow& row, Context& context) {
  RawCell cell{.column = column,
               .col_span = positive(node.attribute("table:number-columns-spanned")),
               .row_span = positive(node.attribute("table:number-rows-spanned")),
               .blocks = on_background_of(node, context, [&] { return read_story(node, context); })};
  times = repetitions(times, 1, times > 1 ? text_size(cell.blocks) : 0, context);
  for (int i = 1; i < times; ++i) {
    row.cells.push_back(cell);
    cell.column += 1;
  }
  row.cells.push_back(std::move(cell));
}

RawRow read_row(pugi::xml_node node, bool header, Reading& reading) {
  RawRow row{.cells = {}, .header = header};
  int column = 0;
  for (const pugi::xml_node child : node.children()) {
    const std::string_view name = child.name();
    const bool cell = name == "table:table-cell";
    if (!cell && name != "table:covered-table-cell") continue;
    reading.has_covered_cells = reading.has_covered_cells || !cell;
    const int times = positive(child.attribute("table:number-columns-repeated"));
    if (cell) {
      const auto place = static_cast<std::size_t>(column);
      const bool unseen = place < reading.hidden_columns.size() && reading.hidden_columns[place];
      const bool outside = std::exchange(reading.context.hidden, reading.context.hidden || unseen);
      read_cell(child, column, times, row, reading.context);
      reading.context.hidden = outside;
    }
    column = std::min(column, 1 << 24) + std::min(times, 1 << 24);
  }
  return row;
}

std::size_t size_of(const RawRow& row) {
  std::size_t size = 0;
  for (const RawCell& cell : row.cells) size += text_size(cell.blocks);
  return size;
}

void add_row(pugi::xml_node node, bool header, Reading& reading) {
  if (is_invisible(node)) {
    reading.context.findings.hidden_text = true;
    return;
  }
  const bool flat = reading.context.styles.is_flat(node.attribute("table:style-name").value());
  const bool outside = std::exchange(reading.context.hidden, reading.context.hidden || flat);
  RawRow row = on_background_of(node, reading.context, [&] { return read_row(node, header, reading); });
  reading.context.hidden = outside;
  const int wanted = positive(node.attribute("table:number-rows-repeated"));
  const std::size_t bytes = wanted > 1 ? size_of(row) : 0;
  const int times = repetitions(wanted, row.cells.size() + 1, bytes, reading.context);
  for (int i = 1; i < times; ++i) reading.table.rows.push_back(row);
  reading.table.rows.push_back(std::move(row));
}

void read_rows(pugi::xml_node parent, bool header, Reading& reading) {
  for (const pugi::xml_node child : parent.children()) {
    if (reading.context.refusal) return;
    const std::string_view name = child.name();
    if (name == "table:table-row") {
      add_row(child, header, reading);
    } else if (name == "table:table-header-rows") {
      read_rows(child, true, reading);
    } else if (name == "table:table-rows" || name == "table:table-row-group") {
      read_rows(child, header, reading);
    }
  }
}

// Some programs write spans but no covered cells, as in HTML: then the spans say where the cells of a table stand.
void place_by_spans(RawTable& table) {
  std::vector<std::size_t> free_from;  // for each column, the first row that no span covers
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    std::size_t column = 0;
    for (RawCell& cell : table.rows[row].cells) {
      while (column < free_from.size() && free_from[column] > row) ++column;
      const std::size_t end = std::min(column + static_cast<std::size_t>(cell.col_span), max_placed_columns);
      free_from.resize(std::max(free_from.size(), end), 0);
      std::fill(free_from.begin() + static_cast<std::ptrdiff_t>(column),
                free_from.begin() + static_cast<std::ptrdiff_t>(end), row + static_cast<std::size_t>(cell.row_span));
      cell.column = static_cast<int>(column);
      column = end;
    }
  }
}

bool has_spans(const RawTable& table) {
  return std::ranges::any_of(table.rows, [](const RawRow& row) {
    return std::ranges::any_of(row.cells, [](const RawCell& cell) { return cell.row_span > 1 || cell.col_span > 1; });
  });
}

void report(model::DiagnosticCode code, std::string_view reason, Context& context) {
  model::SourceLocation place;
  if (context.tables > 0) place.table = context.tables;
  context.diagnostics.push_back({.severity = model::Severity::warning,
                                 .code = code,
                                 .arguments = {{"reason", std::string(reason)}},
                                 .source = place});
}

}  // namespace

std::optional<BodyTable> read_table(pugi::xml_node node, Context& context) {
  if (context.styles.is_hidden(node.attribute("table:style-name").value())) {
    context.findings.hidden_text = true;
    return std::nullopt;
  }
  if (context.table_depth == 0) ++context.tables;
  ++context.table_depth;
  Reading reading{.context = context};
  read_columns(node, reading);
  on_background_of(node, context, [&] { return read_rows(node, false, reading), true; });
  --context.table_depth;
  if (context.refusal) return std::nullopt;
  if (!reading.has_covered_cells && has_spans(reading.table)) place_by_spans(reading.table);
  BuiltTable built = build_table(std::move(reading.table), context.left.grid_places);
  if (built.too_large) {
    context.refusal =
        model::refusal(model::DiagnosticCode::table_too_large, {{"limit", std::to_string(context.grid_limit)}});
    return std::nullopt;
  }
  if (built.repaired) report(model::DiagnosticCode::table_repaired, "reason.cells-overlap", context);
  if (built.table.rows.empty()) return std::nullopt;
  return std::move(built.table);
}

}  // namespace vekha::importer::odt
