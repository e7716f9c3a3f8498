#pragma once

#include "importer/interpretation/context.hpp"
#include "importer/interpretation/outline/body_parts.hpp"
#include "model/document.hpp"

/// A programme passport: a name and a text in every row. Goals, tasks, expected results and the period are read from
/// it.
namespace vekha::importer::passport {

bool matches(const LogicalTable& table, const Context& context);
void interpret(const LogicalTable& table, Context& context, model::Document& document);

}  // namespace vekha::importer::passport
