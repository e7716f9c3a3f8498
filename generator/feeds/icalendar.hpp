#pragma once

#include <string>
#include <vector>

#include "model/date.hpp"

namespace vekha::generator {

/// An event that takes whole days.
struct CalendarEvent {
  std::string uid;          ///< stable: programs recognise an event they have by it
  model::Date first, last;  ///< inclusive
  std::string rule;         ///< RRULE; empty: once
  std::string summary, description;
  std::string url;  ///< absolute; may be empty
  friend bool operator==(const CalendarEvent&, const CalendarEvent&) = default;
};

/// A calendar file (RFC 5545): lines of at most 75 bytes that never cut a character, text escaped, CRLF.
/// Time that takes whole days leaves people free (TRANSP). stamp stands for the time of making, so that the same
/// content gives the same bytes.
std::string write_calendar(const std::string& name, const std::vector<CalendarEvent>& events, model::Date stamp);

}  // namespace vekha::generator
