#pragma once

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// What an edition in force changed of the one before: added, removed, deadline moved, wording changed. Sets
/// has_changes and changes; nothing where the plan has no earlier edition.
void set_changes(View& view, const PageContext& page, const Municipality& municipality, std::size_t plan);

}  // namespace vekha::generator
