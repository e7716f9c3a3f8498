#pragma once

#include <string_view>
#include <vector>

#include "generator/pages/page.hpp"

namespace vekha::generator {

inline constexpr std::string_view search_path = "search.html";

std::vector<Page> search_pages(const Site& site);

}  // namespace vekha::generator
