#pragma once

#include <span>

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// All page kinds. To add one: its file in pages/, its line in page_kinds.cpp, its template in the theme.
std::span<const PageKind> page_kinds();

}  // namespace vekha::generator
