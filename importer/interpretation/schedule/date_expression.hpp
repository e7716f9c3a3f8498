#pragma once

#include <optional>
#include <vector>

#include "importer/interpretation/schedule/cursor.hpp"
#include "importer/interpretation/schedule/date_part.hpp"

namespace vekha::importer::schedule {

/// One date, deadline or span, or a list that shares its last word («10, 20 и 25 мая», «II, IV кварталы»): in phrase
/// order, never empty. Years that are not written are left open. Nothing where the cursor does not stand at a date.
std::optional<std::vector<DateItem>> read_dates(Cursor& cursor);

}  // namespace vekha::importer::schedule
