#pragma once

#include "importer/interpretation/context.hpp"
#include "importer/interpretation/outline/body_parts.hpp"
#include "model/document.hpp"

/// A list of schools or other participants, with their heads or addresses: nothing but names.
namespace vekha::importer::party_list {

bool matches(const LogicalTable& table, const Context& context);
void interpret(const LogicalTable& table, Context& context, model::Document& document);

}  // namespace vekha::importer::party_list
