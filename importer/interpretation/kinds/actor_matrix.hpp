#pragma once

#include "importer/interpretation/context.hpp"
#include "importer/interpretation/outline/body_parts.hpp"
#include "model/document.hpp"

/// Column headings are organisations; each cell is that organisation's task in the shared row.
namespace vekha::importer::actor_matrix {

bool matches(const LogicalTable& table, const Context& context);
void interpret(const LogicalTable& table, Context& context, model::Document& document);

}  // namespace vekha::importer::actor_matrix
