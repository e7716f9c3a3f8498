#include "generator/pages/general/search.hpp"

#include "generator/pages/frame.hpp"
#include "generator/pages/general/home.hpp"
#include "generator/pages/page_kinds.hpp"

namespace vekha::generator {
namespace {

View::List kind_choices(const Words& words) {
  View::List choices;
  for (const std::string_view kind : record_kinds()) {
    choices.push_back(View().set("key", kind).set("label", words(std::string("search.kinds.").append(kind))));
  }
  return choices;
}

View::List places(const PageContext& page) {
  View::List list;
  for (const Municipality& municipality : page.site.municipalities) {
    list.push_back(View()
                       .set("key", municipality.slug)
                       .set("label", marked_name(municipality, municipality.short_name, page.words)));
  }
  return list;
}

View search_view(const PageContext& page) {
  const Words& words = page.words;
  View view = frame(page, {.title = words("search.title"), .description = words("search.description")});
  auto municipalities = places(page);
  view.set("index_href", link_to(page, "assets/search/index.js"))
      .set("script_href", link_to(page, "assets/search.js"))
      .set("kinds", kind_choices(words))
      .set("many_places", municipalities.size() > 1)
      .set("places", std::move(municipalities))
      .set("schools_href", link_to(page, home_path, "schools"))
      .set("plans_href", link_to(page, home_path, "plans"));
  return view;
}

std::vector<Page> search_pages(const Site& /*site*/) { return {{std::string(search_path), search_view}}; }

std::vector<MenuEntry> search_menu(const MenuContext& of) {
  return {{.label = of.words("nav.search"), .path = std::string(search_path)}};
}

}  // namespace

constinit const PageKind search_kind{
    .name = "search",
    .pages = search_pages,
    .path = search_path,
    .menu = search_menu,
};

}  // namespace vekha::generator
