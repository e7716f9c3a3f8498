#pragma once

#include <vector>

#include "generator/site/site_model.hpp"

namespace vekha::generator {

/// The activities of a municipality that a month concerns.
struct MonthParts {
  std::vector<ActivityRef> due;      ///< a date or the end of a span lies in the month
  std::vector<ActivityRef> repeats;  ///< repeats within bounds that touch the month
  std::vector<ActivityRef> ongoing;  ///< a span covers the month or begins in it and ends later
  std::vector<ActivityRef> lasting;  ///< goes on all through the plan or the year
};

MonthParts month_parts(const Municipality& municipality, const Month& month);

/// How an activity of a plan stands to a month, for counting without lists.
enum class MonthRole { none, due, repeats, ongoing, lasting };
MonthRole month_role(const model::Schedule& schedule, const PlanPeriod& period, int year, unsigned month);

}  // namespace vekha::generator
