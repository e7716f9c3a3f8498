#pragma once

#include <vector>

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// <municipality>/results.html, where there is a report or an indicator: did it help, what was done, schools side by
/// side.
std::vector<Page> results_pages(const Site& site);

}  // namespace vekha::generator
