#include "generator/pages/general/news.hpp"

#include <algorithm>
#include <map>

#include "generator/pages/frame.hpp"
#include "generator/wording/human_dates.hpp"
#include "language/text.hpp"

namespace vekha::generator {
namespace {

std::string tag_anchor(const std::string& tag) { return "tag-" + language::slug(tag); }

/// A list a tag, by the alphabet; tags that are written alike are one.
View::List tag_groups(const PageContext& page) {
  struct Group {
    std::string name, anchor;
    View::List news;
  };
  std::map<std::string, Group> groups;
  for (const ContentPage* content : news_of(page.site)) {
    for (const std::string& tag : content->tags) {
      Group& group = groups[language::collation_key(language::folded(tag))];
      if (group.name.empty()) group = {.name = capitalised(tag), .anchor = tag_anchor(tag), .news = {}};
      group.news.push_back(news_view(page, *content));
    }
  }
  View::List list;
  for (auto& [key, group] : groups) {
    list.push_back(View()
                       .set("tag_id", group.anchor)
                       .set("tag_name", group.name)
                       .set("count", std::to_string(group.news.size()))
                       .set("news", std::move(group.news)));
  }
  return list;
}

View newest_first(const PageContext& page) {
  const Words& words = page.words;
  View view =
      frame(page, {.title = words("content.title", {{"title", words("news.h1")}, {"site", page.site.settings.name}}),
                   .description = words("news.description")});
  View::List news;
  for (const ContentPage* content : news_of(page.site)) news.push_back(news_view(page, *content));
  auto groups = tag_groups(page);
  return view.set("news", std::move(news)).set("has_tags", !groups.empty()).set("tags", std::move(groups));
}

std::vector<Page> news_pages(const Site& site) {
  if (std::ranges::none_of(site.content, is_news)) return {};
  return {{std::string(news_path), newest_first}};
}

std::vector<MenuEntry> news_menu(const MenuContext& of) {
  if (std::ranges::none_of(of.site.content, is_news)) return {};
  return {{.label = of.words("nav.news"), .path = std::string(news_path), .of_editors = true}};
}

}  // namespace

bool is_news(const ContentPage& content) { return content.date || !content.tags.empty(); }

std::vector<const ContentPage*> news_of(const Site& site) {
  std::vector<const ContentPage*> news;
  for (const ContentPage& content : site.content) {
    if (is_news(content)) news.push_back(&content);
  }
  std::ranges::stable_sort(news, [](const ContentPage* a, const ContentPage* b) { return a->date > b->date; });
  return news;
}

View news_view(const PageContext& page, const ContentPage& content) {
  return View()
      .set("href", link_to(page, content.permalink))
      .set("heading", content.title)
      .set("day", content.date ? human_date(*content.date, page.words) : "")
      .set("summary", content.description);
}

View::List tag_links(const PageContext& page, const ContentPage& content) {
  View::List links;
  for (const std::string& tag : content.tags) {
    links.push_back(View().set("href", link_to(page, news_path, tag_anchor(tag))).set("label", tag));
  }
  return links;
}

constinit const PageKind news_kind{
    .name = "news",
    .pages = news_pages,
    .path = news_path,
    .menu = news_menu,
};

}  // namespace vekha::generator
