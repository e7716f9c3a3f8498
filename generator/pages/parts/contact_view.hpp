#pragma once

#include "generator/site/site_model.hpp"
#include "generator/view.hpp"

namespace vekha::generator {

/// Whom to ask: the municipality's contact, else who approved its newest plan, else the site's contact. Names of the
/// partial "contact".
View contact_view(const Site& site, const Municipality& municipality, const Words& words);

}  // namespace vekha::generator
