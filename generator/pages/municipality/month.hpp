#pragma once

#include <vector>

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// <municipality>/months/<YYYY-MM>.html: what is due, what repeats, what goes on, what lasts.
std::vector<Page> month_pages(const Site& site);

}  // namespace vekha::generator
