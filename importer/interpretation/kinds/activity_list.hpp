#pragma once

#include "importer/interpretation/context.hpp"
#include "importer/interpretation/outline/body_parts.hpp"
#include "model/document.hpp"

/// A plan's list: number, activity, deadline or its beginning and end, responsible parties, result, in any order; a
/// year column and bands of sections and stages may divide it.
namespace vekha::importer::activity_list {

bool matches(const LogicalTable& table, const Context& context);
void interpret(const LogicalTable& table, Context& context, model::Document& document);

}  // namespace vekha::importer::activity_list
