#pragma once

#include <optional>
#include <vector>

#include "importer/interpretation/schedule/cursor.hpp"
#include "model/schedule.hpp"

namespace vekha::importer::schedule {

/// How often: «не реже 2 раз в год».
struct Frequency {
  int every = 1;
  model::Unit unit{};
  int times = 1;
  bool min = false;
  friend bool operator==(const Frequency&, const Frequency&) = default;
};

/// One statement of a phrase about repetition. A phrase may make several: «еженедельно, по пятницам».
struct Rule {
  std::optional<Frequency> frequency;
  std::optional<model::Unit> implied;  ///< the unit where no other statement says how often: «по вторникам» is weekly
  std::vector<unsigned> weekdays;  ///< 1 (Monday)..7, ascending
  std::optional<int> ordinal;      ///< which weekday of the month, -1 the last
  std::optional<int> day, by_day;  ///< of the month
  bool next = false;               ///< in the period after the one that is reported on
  friend bool operator==(const Rule&, const Rule&) = default;
};

/// A statement about repetition; nothing where the cursor does not stand at one.
std::optional<Rule> read_rule(Cursor& cursor);

/// Two statements as one; nothing where they contradict each other.
std::optional<Rule> combined(const Rule& first, const Rule& second);

}  // namespace vekha::importer::schedule
