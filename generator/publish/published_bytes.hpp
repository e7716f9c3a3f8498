#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "generator/mistake.hpp"

namespace vekha::generator {

/// The bytes of a file of a published tree; path: below the site. Where it can't be read in full there are none, and
/// one mistake, "file-unreadable": what stands in such a file is not to be taken for nothing.
Reading<std::string> published_bytes(const std::filesystem::path& site, std::string_view path);

}  // namespace vekha::generator
