#pragma once

#include <optional>
#include <span>
#include <vector>

#include "importer/interpretation/schedule/date_part.hpp"
#include "model/date.hpp"

namespace vekha::importer::schedule {

/// What is known of the years that a phrase leaves out.
struct PlanYears {
  std::optional<model::DateInterval> period;  ///< of the plan; used where both ends are known
  std::optional<int> year;                    ///< of the year column or heading beside the phrase
};

/// Whether a date of a phrase is written with a year, by itself or by a neighbour in its list.
bool names_year(std::span<const DateItem> items);

/// The days of each date of a phrase, in phrase order; each equal interval once. A year written once holds for the
/// dates before it back to the one written before; a year written first holds for the dates behind it. A date without a
/// year is placed where the plan's period takes it only once, else in the given year. Nothing where one date can't be
/// placed for certain: a wrong date is worse than none.
std::optional<std::vector<model::DateInterval>> intervals_of(std::span<const DateItem> items, const PlanYears& plan);

}  // namespace vekha::importer::schedule
