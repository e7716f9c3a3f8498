#pragma once

#include <optional>
#include <vector>

#include "importer/interpretation/schedule/cursor.hpp"
#include "importer/interpretation/schedule/date_part.hpp"

namespace vekha::importer::schedule {

/// Parts of time that share their last word: «10, 20 и 25 мая», «II-IV кварталы 2021».
struct PartList {
  std::vector<DatePart> parts;  ///< in phrase order, never empty
  std::vector<char> joints;     ///< joints[i] stands behind parts[i]: ',' for "and", '-' for "to"
};

/// A list, or one part of time alone: a day, a month, a quarter, a year, or some days of one that the words do not name
/// («начало апреля», «2-я неделя мая»). Nothing where the cursor does not stand at one.
std::optional<PartList> read_part_list(Cursor& cursor);

}  // namespace vekha::importer::schedule
