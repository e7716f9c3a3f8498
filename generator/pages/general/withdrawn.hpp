#pragma once

#include <vector>

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// What stands at the addresses of documents that were taken off the site, so that links and consents don't end in
/// nothing.
std::vector<Page> withdrawn_page_list(const Site& site);

}  // namespace vekha::generator
