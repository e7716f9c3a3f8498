#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "app/terminal.hpp"
#include "model/date.hpp"

namespace vekha::app {

struct BuildOptions {
  std::string content = "content";
  std::string site = "site";
  std::string theme;     ///< a name or a folder; empty: as site.toml says
  std::string today;     ///< ISO date; empty: the current date
  std::string base_url;  ///< empty: as site.toml says
  std::string jobs;      ///< empty: one a core
  std::string view;      ///< a page: its data are printed and nothing is published
};

/// Imports content/documents/** and publishes the site; prints what became of each document.
Exit build(const BuildOptions& options, Terminal& terminal);

}  // namespace vekha::app
