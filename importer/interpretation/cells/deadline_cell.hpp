#pragma once

#include <optional>
#include <string_view>

#include "importer/interpretation/known_words.hpp"
#include "model/diagnostic.hpp"
#include "model/document.hpp"

namespace vekha::importer {

/// Where a deadline stands: what is known of its time before it is read.
struct DeadlinePlace {
  std::optional<model::Period> plan;  ///< the period of the document
  std::optional<model::Period> near;  ///< that a table, or a row of it, says for what stands below
  int year = 0;                       ///< of a year column; 0 where there is none
  model::SourceLocation source;
};

/// Reads a deadline in the plan's period, and what is wrong with it into the diagnostics: schedule_unread,
/// schedule_words_left, schedule_outside_period.
model::Schedule read_deadline(std::string_view text, const DeadlinePlace& place, const KnownWords& words,
                              model::Diagnostics& diagnostics);

}  // namespace vekha::importer
