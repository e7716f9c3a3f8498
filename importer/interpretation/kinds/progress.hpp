#pragma once

#include "importer/interpretation/context.hpp"
#include "importer/interpretation/outline/body_parts.hpp"
#include "model/document.hpp"

/// A report: what was planned, whether it was done, what came of it and where that can be seen.
namespace vekha::importer::progress {

bool matches(const LogicalTable& table, const Context& context);
void interpret(const LogicalTable& table, Context& context, model::Document& document);

}  // namespace vekha::importer::progress
