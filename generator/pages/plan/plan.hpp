#pragma once

#include <vector>

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// <municipality>/plans/<plan>.html: summary, what is next, timeline, all activities with filters, schools, goals,
/// indicators, the document and files.
std::vector<Page> plan_pages(const Site& site);

}  // namespace vekha::generator
