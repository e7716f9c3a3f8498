#pragma once

#include <string>
#include <string_view>

namespace vekha::importer {

/// The target where a site may link to it (http, https, mailto), trimmed; empty for others.
std::string publishable_target(std::string_view target);

}  // namespace vekha::importer
