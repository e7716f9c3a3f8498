#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "generator/mistake.hpp"
#include "generator/output_file.hpp"
#include "generator/search_record.hpp"
#include "generator/site/site_model.hpp"
#include "generator/templates/theme.hpp"
#include "generator/view.hpp"

namespace vekha::generator {

/// Everything the site shows: its model, the addresses of earlier builds that it has no page for any more, and the
/// passports of its data. words: of the site's theme.
Site make_site(SiteInput input, const Words& words);

/// Everything the site shows: its model, the addresses of earlier builds that it has no page for any more, and the
/// passports of its data. words: of the site's theme.
Site make_site(SiteInput input, const Words& words);

/// Everything that can be found, in the order of the page kinds. Groups without records are left out.
std::vector<RecordGroup> search_records(const Site& site, const Words& words);

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

/// The paths of all pages of one template.
struct TemplatePages {
  std::string template_name;
  std::vector<std::string> paths;  ///< in the order of the site; none where the site has nothing for such pages
};
std::vector<TemplatePages> pages_by_template(const Site& site);

/// The view of the page with a path, or nothing where the site has no such page.
std::optional<PageView> view_of_page(const Site& site, const Theme& theme, std::string_view path);

}  // namespace vekha::generator
