#pragma once

#include <string>

namespace vekha::generator {

/// A file of the published tree.
struct OutputFile {
  std::string path;  ///< relative to the site, '/'-separated, ASCII lower case: "kirovsk/plans/2019.html"
  std::string bytes;
};

}  // namespace vekha::generator
