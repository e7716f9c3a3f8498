#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/date.hpp"

namespace vekha::model {

/// What a deadline phrase means. docs/contract.md, "Schedules".
enum class ScheduleKind { interval, deadline, open, dates, recurring, continuous, conditional, unknown };

/// school_year is «учебный год», term is «учебная четверть».
enum class Unit { day, week, month, quarter, half_year, year, school_year, term };

/// A rule of repetition. Absent fields are absent in the phrase.
struct Recurrence {
  int every = 1;
  Unit unit{};
  int times = 1;                             ///< so many times per unit
  bool min = false;                          ///< «не реже», «не менее»: times is a lower bound
  std::vector<unsigned> months;              ///< 1..12, ascending
  std::vector<unsigned> weekdays;            ///< 1 (Monday)..7, ascending
  std::optional<int> ordinal;                ///< which weekday of the month: 1..5, or -1 for the last
  std::optional<int> day;                    ///< on this day of the month
  std::optional<int> by_day;                 ///< by this day of the month
  bool next = false;                         ///< the day lies in the month after the reporting period
  std::optional<MonthDay> on, by, from, to;  ///< days of each year
  friend bool operator==(const Recurrence&, const Recurrence&) = default;
};

struct Schedule {
  std::optional<std::string> text;  ///< verbatim, folded white space; empty optional where the cell is empty
  ScheduleKind kind = ScheduleKind::unknown;
  std::vector<DateInterval> intervals;  ///< in the order of the phrase
  std::optional<Recurrence> recurrence;
  std::optional<std::string> condition;  ///< verbatim
  /// The days are the widest that the words allow: «начало мая», «2-я неделя мая», «примерно май» are all of May.
  bool approximate = false;
  friend bool operator==(const Schedule&, const Schedule&) = default;
};

}  // namespace vekha::model
