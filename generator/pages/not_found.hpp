#pragma once

#include <vector>

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// 404.html: where to go from an address that leads nowhere. It is served for any address, so its links are made for
/// the top.
std::vector<Page> not_found_pages(const Site& site);

}  // namespace vekha::generator
