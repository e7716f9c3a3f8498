#pragma once

#include <string>

#include "app/terminal.hpp"

namespace vekha::app {

struct NewOptions {
  std::string folder;
};

/// Writes a starter content folder that builds as it is. A folder that is not empty is left alone.
Exit make_content(const NewOptions& options, Terminal& terminal);

}  // namespace vekha::app
