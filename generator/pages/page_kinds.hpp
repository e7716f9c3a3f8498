#pragma once

#include <set>
#include <span>
#include <string>
#include <string_view>

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// All page kinds. To add one: docs/architecture.md, "How to add".
std::span<const PageKind> page_kinds();

/// Whether a page of some kind has this path: "search.html".
bool is_path_of_kind(std::string_view path);

/// Names at the top of the site that no municipality may take: those of pages and of folders.
std::set<std::string, std::less<>> reserved_names();

}  // namespace vekha::generator
