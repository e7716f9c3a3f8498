#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "generator/mistake.hpp"
#include "generator/output_file.hpp"
#include "generator/site/site_model.hpp"
#include "generator/templates/theme.hpp"
#include "generator/view.hpp"

namespace vekha::generator {

/// Calls a function for 0 to count - 1, each once, in any order and from any threads; returns when all calls have
/// returned.
using ForEach = std::function<void(std::size_t count, const std::function<void(std::size_t)>&)>;

/// Every file of the site: pages, the theme's own files, data. In path order, the same bytes for any ForEach.
/// Mistakes are those of the theme (renderer.hpp), in path order; pages that have one are left out.
Reading<std::vector<OutputFile>> generate(const Site& site, const Theme& theme, const ForEach& for_each);

/// What the template of one page gets.
struct PageView {
  std::string template_name;
  View view;
};

/// The view of the page with a path, or nothing where the site has no such page.
std::optional<PageView> view_of_page(const Site& site, const Theme& theme, std::string_view path);

}  // namespace vekha::generator
