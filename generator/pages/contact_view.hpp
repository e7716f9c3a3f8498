#pragma once

#include "generator/site_model.hpp"
#include "generator/view.hpp"

namespace vekha::generator {

/// Whom to ask: the municipality's contact, else the site's, else who approved the newest plan. Names: who, phone,
/// phone_href, email, address; "nobody" where nothing is known.
View contact_view(const Site& site, const Municipality& municipality, const Words& words);

}  // namespace vekha::generator
