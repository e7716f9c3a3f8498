#include "importer/interpretation/kinds/actor_matrix.hpp"

#include "importer/interpretation/columns/columns.hpp"
#include "importer/interpretation/rows/activity_rows.hpp"

namespace vekha::importer::actor_matrix {

bool matches(const LogicalTable& table, const Context&) {
  using enum ColumnRole;
  const bool dated = has_column(table, period) || has_column(table, start) || has_column(table, end);
  return dated && !has_column(table, activity) && actor_columns(table).size() > 1;
}

void interpret(const LogicalTable& table, Context& context, model::Document& document) {
  read_activity_rows(table, context, document);
}

}  // namespace vekha::importer::actor_matrix
