#pragma once

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// Names of the partial "school_chip" for every school of a municipality: key, href, label.
View::List school_chips(const PageContext& page, const Municipality& municipality);

/// Links to some schools of a municipality: href, label.
View::List school_links(const PageContext& page, const Municipality& municipality,
                        const std::vector<std::size_t>& places);

}  // namespace vekha::generator
