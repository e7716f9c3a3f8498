#include "importer/interpretation/kinds/activity_list.hpp"

#include "importer/interpretation/columns/columns.hpp"
#include "importer/interpretation/rows/activity_rows.hpp"

namespace vekha::importer::activity_list {

bool matches(const LogicalTable& table, const Context&) {
  using enum ColumnRole;
  if (!has_column(table, activity)) return false;
  const bool dated = has_column(table, period) || has_column(table, start) || has_column(table, end);
  return dated || has_column(table, responsible) || has_column(table, expected_result);
}

void interpret(const LogicalTable& table, Context& context, model::Document& document) {
  read_activity_rows(table, context, document);
}

}  // namespace vekha::importer::activity_list
