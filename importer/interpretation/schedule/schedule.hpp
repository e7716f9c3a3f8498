#pragma once

#include <initializer_list>
#include <optional>
#include <string>
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

/// A deadline as people are shown it.
struct DeadlineReading {
  model::Schedule schedule;
  std::string words_left;  ///< words beside the dates that were not understood; the schedule's condition holds them
};

/// The same for what certainly is a deadline: where words beside a readable date are not understood and do not speak of
/// time, the date is read and the words become the condition.
DeadlineReading read_deadline_phrase(std::string_view text, const Vocabulary& vocabulary,
                                     const std::optional<model::DateInterval>& period = std::nullopt,
                                     std::optional<int> year = std::nullopt);

/// The same for a text that stands in a plan of one of several periods: as it reads in the first in which it says when.
model::Schedule read_schedule_in_one_of(std::initializer_list<model::DateInterval> periods, std::string_view text,
                                        const Vocabulary& vocabulary);

}  // namespace vekha::importer
