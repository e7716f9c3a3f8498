#pragma once

#include <optional>

#include "model/date.hpp"

namespace vekha::importer::schedule {

enum class Precision {
  day,
  nth_weekday,
  decade,
  half_month,
  month,
  season,
  quarter,
  half_year,
  school_half,
  year,
  school_year,
};

/// A day, a month, a quarter ... as a phrase names it: its year may be missing.
struct DatePart {
  Precision precision{};
  std::optional<int> year;  ///< the first of a school year
  bool school = false;      ///< year is a school year: months before September lie in the calendar year after it
  int month = 0;            ///< 1..12; of a season its first
  int index = 0;    ///< the day, the quarter, the half, the decade, the ordinal of the weekday (-1: the last); 1-based
  int weekday = 0;  ///< of nth_weekday: 1 (Monday)..7
  bool part_of = false;  ///< only some of its days are meant, and nobody can say which: «начало мая», «2-я неделя мая»
  friend bool operator==(const DatePart&, const DatePart&) = default;
};

/// What the phrase says about a date.
enum class Relation {
  within,
  by,     ///< «до», «не позднее»
  since,  ///< «с», «начиная с»
};

/// A date or a span of dates of a phrase.
struct DateItem {
  Relation relation = Relation::within;
  DatePart first;
  std::optional<DatePart> last;   ///< of a span «с … по …»
  bool whole_year_named = false;  ///< «до конца года»: a year that is meant although none is written
  bool ends_before = false;       ///< «к 2024/2025 учебному году»: by the day before it
  bool each_year = false;         ///< first holds in each of the years that follow it: «в мае 2024-2026 гг.»
  friend bool operator==(const DateItem&, const DateItem&) = default;
};

/// First and last day of a part in a year (the first year of a school year where part.school). Empty where there is no
/// such day. A winter has no days: it lies in two years and phrases do not say in which.
std::optional<model::DateInterval> days_of(const DatePart& part, int year);

}  // namespace vekha::importer::schedule
