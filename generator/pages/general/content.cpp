#include "generator/pages/general/content.hpp"

#include <algorithm>
#include <array>

#include "generator/pages/frame.hpp"
#include "generator/pages/general/news.hpp"
#include "generator/wording/human_dates.hpp"

namespace vekha::generator {
namespace {

View content_view(const PageContext& page, const ContentPage& content) {
  View view =
      frame(page, {.title = page.words("content.title", {{"title", content.title}, {"site", page.site.settings.name}}),
                   .description = content.description.empty() ? content.title : content.description});
  view.set("heading", content.title)
      .set("html", View::Html{content.html})
      .set("day", content.date ? human_date(*content.date, page.words) : "")
      .set("has_tags", !content.tags.empty())
      .set("tags", tag_links(page, content));
  return view;
}

std::vector<Page> content_pages(const Site& site) {
  std::vector<Page> pages;
  for (std::size_t i = 0; i < site.content.size(); ++i) {
    pages.push_back(
        {site.content[i].permalink, [i](const PageContext& page) { return content_view(page, page.site.content[i]); }});
  }
  return pages;
}

/// Pages in the order that the editors gave them; at the top only those that they want there.
std::vector<MenuEntry> content_menu(const MenuContext& of) {
  std::vector<const ContentPage*> shown;
  for (const ContentPage& content : of.site.content) {
    if (!is_news(content)) shown.push_back(&content);
  }
  std::ranges::stable_sort(shown, {}, [](const ContentPage* content) { return content->order; });
  std::vector<MenuEntry> entries;
  for (const ContentPage* content : shown) {
    entries.push_back({.label = content->title,
                       .path = content->permalink,
                       .foot_only = !content->in_navigation,
                       .of_editors = true});
  }
  return entries;
}

/// The text of a page's HTML.
std::string text_of(std::string_view html) {
  std::string text;
  bool inside = false;
  for (const char c : html) {
    if (c == '<') {
      inside = true;
      text += ' ';
    } else if (c == '>') {
      inside = false;
    } else if (!inside) {
      text += c;
    }
  }
  return text;
}

std::vector<RecordGroup> page_records(const Site& site, const Words& /*words*/) {
  RecordGroup group{.kind = "page", .place = {}, .place_name = {}, .base = {}, .records = {}};
  for (const ContentPage& page : site.content) {
    group.records.push_back(
        {.href = page.permalink, .title = page.title, .text = page.description, .also = text_of(page.html)});
  }
  return {std::move(group)};
}

constexpr std::array searchable{Searchable{"page", page_records}};

}  // namespace

constinit const PageKind content_kind{
    .name = "content",
    .pages = content_pages,
    .menu = content_menu,
    .searchable = searchable,
};

}  // namespace vekha::generator
