#pragma once

#include <string>

#include "app/site_source.hpp"
#include "app/terminal.hpp"

namespace vekha::app {

struct BuildOptions {
  SourceOptions source;
  std::string site = "site";
};

/// Imports content/documents/** and publishes the site; prints what became of each document.
Exit build(const BuildOptions& options, Terminal& terminal);

}  // namespace vekha::app
