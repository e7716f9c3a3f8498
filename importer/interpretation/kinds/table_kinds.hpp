#pragma once

#include <span>

#include "importer/interpretation/context.hpp"
#include "importer/interpretation/outline/body_parts.hpp"
#include "model/document.hpp"

namespace vekha::importer {

/// A kind of table: how it is told and what it becomes.
struct TableKind {
  model::TableKind kind;
  bool (*matches)(const LogicalTable& table, const Context& context);
  void (*interpret)(const LogicalTable& table, Context& context, model::Document& document);
  bool lists_activities = false;  ///< its rows become activities: headings before it may be sections
};

/// All kinds, in the order in which they are tried; the first that matches takes the table. To add one:
/// docs/architecture.md, "How to add".
std::span<const TableKind> table_kinds();

/// The kind of a table, nullptr where none matches.
const TableKind* kind_of(const LogicalTable& table, const Context& context);

}  // namespace vekha::importer
