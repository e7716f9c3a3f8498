#pragma once

#include <vector>

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// The pages that editors write in Markdown.
std::vector<Page> content_pages(const Site& site);

}  // namespace vekha::generator
