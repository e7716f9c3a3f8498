#pragma once

#include <string_view>
#include <vector>

#include "generator/templates/theme.hpp"

namespace vekha::generator {

/// Puts partials and words of a template in place and numbers its tags. path: of the template in files; it must be
/// there. Mistakes of the theme are appended.
Template load_template(const ThemeFiles& files, std::string_view path, const Words& words, Mistakes& mistakes);

}  // namespace vekha::generator
