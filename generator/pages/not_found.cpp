#include "generator/pages/not_found.hpp"

#include "generator/pages/frame.hpp"

namespace vekha::generator {
namespace {

View not_found_view(const PageContext& page) {
  const Words& words = page.words;
  View view = frame(page, {.title = words("not-found.title", {{"site", page.site.settings.name}}),
                           .description = words("not-found.description")});
  view.set("schools_href", link_to(page, "index.html", "schools"))
      .set("plans_href", link_to(page, "index.html", "plans"));
  return view;
}

}  // namespace

std::vector<Page> not_found_pages(const Site& /*site*/) { return {{"404.html", "not_found", not_found_view}}; }

}  // namespace vekha::generator
