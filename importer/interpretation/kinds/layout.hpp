#pragma once

#include "importer/interpretation/context.hpp"
#include "importer/interpretation/outline/body_parts.hpp"
#include "model/document.hpp"

/// What is drawn as a table but holds no data: approval blocks, signatures, emblems. Its parties are mentioned.
namespace vekha::importer::layout {

/// True where the cells are an approval block or a signature, whatever stands around the table.
bool is_layout(const TableText& table, const TableWords& words);

bool matches(const LogicalTable& table, const Context& context);
void interpret(const LogicalTable& table, Context& context, model::Document& document);

}  // namespace vekha::importer::layout
