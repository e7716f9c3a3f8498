#include "importer/interpretation/kinds/time_grid.hpp"

#include <algorithm>

#include "importer/interpretation/columns/columns.hpp"
#include "importer/interpretation/rows/activity_rows.hpp"

namespace vekha::importer::time_grid {

bool matches(const LogicalTable& table, const Context&) {
  return has_column(table, ColumnRole::activity) && time_columns(table).size() >= fewest_time_columns;
}

void interpret(const LogicalTable& table, Context& context, model::Document& document) {
  read_activity_rows(table, context, document);
}

}  // namespace vekha::importer::time_grid
