#pragma once

#include <string_view>
#include <vector>

#include "generator/pages/page.hpp"

namespace vekha::generator {

inline constexpr std::string_view open_data_path = "opendata/index.html";

/// What data the site offers: the files of every plan, editions that are no longer in force among them, on what terms
/// they may be used, the passports of the data sets, and what the keys of the JSON mean.
std::vector<Page> open_data_pages(const Site& site);

}  // namespace vekha::generator
