#pragma once

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// All page kinds: what they add to the menu and to search stands in this order. To add one: docs/architecture.md, "How
/// to add".
std::span<const PageKind* const> page_kinds();

/// The paths of kinds that have but one page: "search.html".
std::vector<std::string_view> reserved_paths();

/// Names at the top of the site that no municipality may take: those of pages and of folders.
std::set<std::string, std::less<>> reserved_names();

/// The kinds of things that search finds, in order, each once.
std::vector<std::string_view> record_kinds();

}  // namespace vekha::generator
