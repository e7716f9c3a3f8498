#pragma once

#include <string>

#include "model/schedule.hpp"
#include "tests/support/variants/random.hpp"
#include "tests/support/variants/words.hpp"

/// Deadline phrases with their readings: what a plan's author means is chosen first, the words come after.
namespace vekha::test {

/// The time an invented plan covers and how its title says so.
struct PlanTime {
  enum class Kind { year, years, school_year };
  Kind kind = Kind::year;
  int first_year = 2026, last_year = 2026;
  model::DateInterval days;
  std::string words;  ///< «на 2026 год»
};
PlanTime plan_time(Random& random);

/// A phrase; its schedule has no text. `family` names how it is built.
struct Deadline {
  std::string text, family;
  model::Schedule reading;
  bool needs_plan = false;  ///< the words leave the year to the plan
  bool vague = false;       ///< says nothing certain: any reading without dates is right
};

/// A phrase that has one reading in this plan, or none for certain.
Deadline deadline_in(const PlanTime& plan, Random& random, const Words& words);

/// A phrase that reads as days between the two, for columns of their own; day by day or by months.
std::string day_words(model::Date day, Random& random, const Words& words);

}  // namespace vekha::test
