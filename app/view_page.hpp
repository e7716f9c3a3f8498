#pragma once

#include <string>

#include "app/terminal.hpp"
#include "generator/site/site_model.hpp"
#include "generator/templates/theme.hpp"

namespace vekha::app {

/// Prints what the template of a page gets, as JSON: for people who write themes. path: of the page below the site.
Exit print_view(generator::SiteInput input, const generator::Theme& theme, const std::string& path, Terminal& terminal);

}  // namespace vekha::app
