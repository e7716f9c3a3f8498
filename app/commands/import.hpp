#pragma once

#include <string>

#include "app/terminal.hpp"

namespace vekha::app {

struct ImportOptions {
  std::string file;
  bool json = false;
};

/// Reads one document and prints the model: as JSON, or as a summary for people.
Exit import_file(const ImportOptions& options, Terminal& terminal);

}  // namespace vekha::app
