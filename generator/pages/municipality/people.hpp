#pragma once

#include <vector>

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// Who answers for what, a page a municipality that names somebody.
std::vector<Page> people_pages(const Site& site);

}  // namespace vekha::generator
