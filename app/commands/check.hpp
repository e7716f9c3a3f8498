#pragma once

#include <string>

#include "app/terminal.hpp"

namespace vekha::app {

struct CheckOptions {
  std::string site = "site";
  std::string content = "content";  ///< whose decisions say which contacts may be shown; need not exist
  bool people = false;              ///< instead of checking, print who is named on which page
};

/// Verifies a published tree and prints each fault.
Exit check(const CheckOptions& options, Terminal& terminal);

}  // namespace vekha::app
