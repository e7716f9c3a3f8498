#pragma once

#include <vector>

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// <municipality>/index.html: plans, schools, this month, results, whom to ask.
std::vector<Page> municipality_pages(const Site& site);

}  // namespace vekha::generator
