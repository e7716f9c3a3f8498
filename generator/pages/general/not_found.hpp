#pragma once

#include <string_view>
#include <vector>

#include "generator/pages/page.hpp"

namespace vekha::generator {

inline constexpr std::string_view not_found_path = "404.html";

/// Where to go from an address that leads nowhere. It is served for any address, so its links are made for
/// the top.
std::vector<Page> not_found_pages(const Site& site);

}  // namespace vekha::generator
