#include "generator/pages/general/content.hpp"

#include "generator/pages/frame.hpp"
#include "generator/pages/general/news.hpp"
#include "generator/wording/human_dates.hpp"

namespace vekha::generator {
namespace {

View content_view(const PageContext& page, const ContentPage& content) {
  View view =
      frame(page, {.title = page.words("content.title", {{"title", content.title}, {"site", page.site.settings.name}}),
                   .description = content.description.empty() ? content.title : content.description,
                   .current = content.permalink});
  view.set("heading", content.title)
      .set("html", View::Html{content.html})
      .set("day", content.date ? human_date(*content.date, page.words) : "")
      .set("has_tags", !content.tags.empty())
      .set("tags", tag_links(page, content));
  return view;
}

}  // namespace

std::vector<Page> content_pages(const Site& site) {
  std::vector<Page> pages;
  for (std::size_t i = 0; i < site.content.size(); ++i) {
    pages.push_back(
        {site.content[i].permalink, [i](const PageContext& page) { return content_view(page, page.site.content[i]); }});
  }
  return pages;
}

}  // namespace vekha::generator
