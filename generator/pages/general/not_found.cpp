#include "generator/pages/general/not_found.hpp"

#include "generator/pages/frame.hpp"
#include "generator/pages/general/home.hpp"

namespace vekha::generator {
namespace {

View not_found_view(const PageContext& page) {
  const Words& words = page.words;
  View view = frame(page, {.title = words("not-found.title", {{"site", page.site.settings.name}}),
                           .description = words("not-found.description")});
  view.set("schools_href", link_to(page, home_path, "schools")).set("plans_href", link_to(page, home_path, "plans"));
  return view;
}

std::vector<Page> not_found_pages(const Site& /*site*/) { return {{std::string(not_found_path), not_found_view}}; }

}  // namespace

constinit const PageKind not_found_kind{
    .name = "not_found",
    .pages = not_found_pages,
    .path = not_found_path,
    .in_sitemap = false,
};

}  // namespace vekha::generator
