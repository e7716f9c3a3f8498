#pragma once

#include <string>

#include "app/site_source.hpp"
#include "app/terminal.hpp"

namespace vekha::app {

struct ViewOptions {
  SourceOptions source;
  std::string page;  ///< its path below the site; empty: which pages there are
};

/// Prints what the template of a page gets, as JSON, for people who write themes; without a page, the paths of all
/// pages by the template that makes them. Publishes nothing.
Exit view(const ViewOptions& options, Terminal& terminal);

}  // namespace vekha::app
