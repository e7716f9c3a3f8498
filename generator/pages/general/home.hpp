#pragma once

#include <string_view>

#include "generator/pages/page.hpp"

namespace vekha::generator {

inline constexpr std::string_view home_path = "index.html";

/// A school by typing or in two taps, what is next, plans with progress, the meaning of the status words.
extern const PageKind home_kind;

}  // namespace vekha::generator
