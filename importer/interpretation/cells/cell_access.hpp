#pragma once

#include <string>

#include "importer/interpretation/context.hpp"
#include "importer/interpretation/outline/body_parts.hpp"

namespace vekha::importer {

/// The text of a cell for a row of data, its lines kept. A vertically merged cell belongs to all its rows; the text
/// that is repeated so is limited, and a cell above the limit is empty in the rows below. Errors: limit_reached.
const std::string& shared_text(const LogicalTable& table, int row, int column, Context& context);

/// Reads a deadline in the plan's period, and what is wrong with it into the diagnostics: schedule_unread,
/// schedule_words_left, schedule_outside_period. year: of a year column, 0 where there is none.
model::Schedule read_deadline(std::string_view text, int year, const model::SourceLocation& source, Context& context);

}  // namespace vekha::importer
