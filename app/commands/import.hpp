#pragma once

#include <string>

#include "app/terminal.hpp"

namespace vekha::app {

struct ImportOptions {
  std::string file;
  std::string content;  ///< the folder whose words are used, too; empty: none
  bool json = false;
  bool explain = false;  ///< how the document was read, for people; json goes before it
};

/// Reads one document and prints the model: as JSON, as a summary for people, or how it was read.
Exit import_file(const ImportOptions& options, Terminal& terminal);

}  // namespace vekha::app
