#pragma once

#include "model/schedule.hpp"

namespace vekha::model {

/// The months from one repetition of a unit to the next; 0 where a unit has no fixed number of them. A school year comes
/// round with the calendar's.
constexpr int months_of(Unit unit) {
  switch (unit) {
    case Unit::month:
      return 1;
    case Unit::quarter:
      return 3;
    case Unit::half_year:
      return 6;
    case Unit::year:
    case Unit::school_year:
      return 12;
    case Unit::day:
    case Unit::week:
    case Unit::term:
      return 0;
  }
  return 0;
}

}  // namespace vekha::model
