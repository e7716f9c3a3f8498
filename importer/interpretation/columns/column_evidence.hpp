#pragma once

#include "importer/interpretation/columns/column_contents.hpp"
#include "importer/interpretation/columns/column_roles.hpp"

/// What the cells of a column say for or against a role.
namespace vekha::importer {

bool are_deadlines(const ColumnContents& c);
bool are_numbers(const ColumnContents& c);
bool are_names(const ColumnContents& c);
bool are_deeds(const ColumnContents& c);
bool are_actors(const ColumnContents& c);
/// Words enough to say what is done.
bool holds_text(const ColumnContents& c);

/// How much speaks for a column of deadlines or numbers; 0 where nothing does.
int period_weight(const ColumnContents& c);
int number_weight(const ColumnContents& c);

/// Cells that can't stand under a heading of the role.
bool contradict(const ColumnContents& c, ColumnRole role);

/// The same for a column that another one can stand in for: nothing speaks for it.
bool is_odd(const ColumnContents& c, ColumnRole role);

/// «Срок» over names beside «Ответственный» over deadlines: two headings of which each contradicts its cells.
bool are_exchanged(const ColumnContents& dated, const ColumnContents& who);

}  // namespace vekha::importer
