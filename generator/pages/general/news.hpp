#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "generator/pages/page.hpp"

namespace vekha::generator {

inline constexpr std::string_view news_path = "news.html";

/// Whether a page of the editors is news or a practice: it has a date or tags.
bool is_news(const ContentPage& content);

/// News and practices, the newest first; those without a date come last, by title.
std::vector<const ContentPage*> news_of(const Site& site);

/// Names of a line that leads to a piece of news: href, heading, day, description.
View news_view(const PageContext& page, const ContentPage& content);

/// The tags of a page as links: href, label.
View::List tag_links(const PageContext& page, const ContentPage& content);

/// One page with all news and their tags; none where there is no news.
extern const PageKind news_kind;

}  // namespace vekha::generator
