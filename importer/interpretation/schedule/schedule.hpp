#pragma once

#include <optional>
#include <string_view>

#include "importer/vocabulary/vocabulary.hpp"
#include "model/document.hpp"
#include "model/schedule.hpp"

namespace vekha::importer {

/// How one deadline phrase is read. text may hold line breaks ('\n' = a line of the cell). period is the plan's, where
/// known; year is the value of a year column or heading that the phrase stands under. Never guesses: what is not
/// understood in full is ScheduleKind::unknown. The text is kept as it is, white space folded.
model::Schedule read_schedule(std::string_view text, const Vocabulary& vocabulary,
                              const std::optional<model::DateInterval>& period = std::nullopt,
                              std::optional<int> year = std::nullopt);

}  // namespace vekha::importer
