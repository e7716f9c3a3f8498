#pragma once

#include <string>

#include "app/terminal.hpp"

namespace vekha::app {

struct ScheduleOptions {
  std::string text;     ///< a line break in the cell is '\n'
  std::string period;   ///< "2021-01-01..2021-12-31", one end may be missing; empty: unknown
  std::string content;  ///< the folder whose words are used, too; empty: none
  bool json = false;
};

/// Prints how one deadline phrase is read: as the "schedule" object of the contract, or in words.
Exit read_phrase(const ScheduleOptions& options, Terminal& terminal);

}  // namespace vekha::app
