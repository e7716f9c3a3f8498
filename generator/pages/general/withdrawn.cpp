#include "generator/pages/general/withdrawn.hpp"

#include <algorithm>

#include "generator/pages/frame.hpp"
#include "generator/pages/parts/contact_view.hpp"
#include "generator/wording/human_dates.hpp"

namespace vekha::generator {
namespace {

View withdrawn_view(const PageContext& page, std::size_t place) {
  const Words& words = page.words;
  const WithdrawnPage& withdrawn = page.site.withdrawn[place];
  const std::string folder = withdrawn.path.substr(0, withdrawn.path.find('/'));
  const auto municipality = std::ranges::find(page.site.municipalities, folder, &Municipality::slug);
  const bool known = municipality != page.site.municipalities.end();
  const std::string since = human_date(withdrawn.since, words);
  View view = frame(page, {.title = words("withdrawn.title", {{"path", withdrawn.path}}),
                           .description = words("withdrawn.lead", {{"date", since}}),
                           .municipality = known ? &*municipality : nullptr});
  return view.set("lead", words("withdrawn.lead", {{"date", since}}))
      .set("place_href", known ? link_to(page, municipality->path) : "")
      .set("place", known ? marked_name(*municipality, municipality->name, words) : "")
      .set("contact", contact_view(page.site, known ? *municipality : Municipality{}, words))
      .set("schools_href", link_to(page, "index.html", "schools"))
      .set("plans_href", link_to(page, "index.html", "plans"));
}

std::vector<Page> withdrawn_page_list(const Site& site) {
  std::vector<Page> pages;
  for (std::size_t i = 0; i < site.withdrawn.size(); ++i) {
    pages.push_back({site.withdrawn[i].path, [i](const PageContext& page) { return withdrawn_view(page, i); }});
  }
  return pages;
}

}  // namespace

constinit const PageKind withdrawn_kind{
    .name = "withdrawn",
    .pages = withdrawn_page_list,
    .in_sitemap = false,
};

}  // namespace vekha::generator
