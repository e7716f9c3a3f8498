#pragma once

#include "importer/interpretation/context.hpp"
#include "importer/interpretation/outline/body_parts.hpp"
#include "model/document.hpp"

namespace vekha::importer {

/// Reads the rows below the header of a table of activities: sections into context.sections, activities into
/// document.activities, with the text of the responsible cell as their only responsible party until parties are linked.
/// A row whose activity cell is empty or goes on from above adds its deadline to the activity before; a cell that lists
/// several numbered activities gives several. Nothing is copied from above but vertically merged cells.
/// Errors: schedule_missing, schedule_unread, schedule_outside_period, responsible_missing, activities_in_one_cell,
/// row_continued, limit_reached.
void read_activity_rows(const LogicalTable& table, Context& context, model::Document& document);

}  // namespace vekha::importer
