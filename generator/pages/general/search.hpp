#pragma once

#include <string_view>

#include "generator/pages/page.hpp"

namespace vekha::generator {

inline constexpr std::string_view search_path = "search.html";

extern const PageKind search_kind;

}  // namespace vekha::generator
