#pragma once

#include <vector>

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// index.html: a school by typing or in two taps, what is next, plans with progress, the meaning of the status words.
std::vector<Page> home_pages(const Site& site);

}  // namespace vekha::generator
