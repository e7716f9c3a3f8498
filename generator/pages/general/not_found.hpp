#pragma once

#include <string_view>

#include "generator/pages/page.hpp"

namespace vekha::generator {

inline constexpr std::string_view not_found_path = "404.html";

/// Where to go from an address that leads nowhere. It is served for any address, so its links are made for
/// the top.
extern const PageKind not_found_kind;

}  // namespace vekha::generator
