#pragma once

#include <string>

#include "app/terminal.hpp"

namespace vekha::app {

struct CheckOptions {
  std::string site = "site";
  std::string content = "content";  ///< whose decisions say which contacts may be shown; need not exist
};

/// Verifies a published tree and prints each fault.
Exit check(const CheckOptions& options, Terminal& terminal);

}  // namespace vekha::app
