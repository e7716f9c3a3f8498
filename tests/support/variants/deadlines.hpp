#pragma once

#include <optional>
#include <string>
#include <vector>

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
  std::string words;    ///< «на 2026 год»
  bool is_told = true;  ///< the words are those of the time itself, not of the exams or the year that it leads to
  bool summer = false;  ///< of a school year: some activities lie in the summer behind it
  bool spring = false;  ///< of a year: everything is done before the school year begins
};
PlanTime plan_time(Random& random);
/// The time of a plan for the exams of a year, which begins in the autumn before: «по подготовке к ГИА-2026».
PlanTime exam_time(Random& random);
/// The time before a school year: «к 2026/2027 учебному году».
PlanTime time_before_school(Random& random);

/// A phrase; its schedule has no text. `family` names how it is built.
struct Deadline {
  std::string text, family;
  model::Schedule reading;
  std::vector<model::Schedule> also;  ///< other readings that an honest reader may have
  /// Words like «в начале мая»: a span that holds the inner days, lies in the outer and is so long is right too.
  std::optional<model::DateInterval> outer, inner;
  int least_days = 1;
  bool needs_plan = false;  ///< the words leave the year to the plan
  bool vague = false;       ///< says nothing certain: any reading without dates is right
};

/// A phrase that has one reading in this plan, or none for certain.
Deadline deadline_in(const PlanTime& plan, Random& random, const Words& words);

/// A phrase that reads as days between the two, for columns of their own; day by day or by months.
std::string day_words(model::Date day, Random& random, const Words& words);

}  // namespace vekha::test
