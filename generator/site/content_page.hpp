#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "generator/mistake.hpp"
#include "model/date.hpp"

namespace vekha::generator {

/// A page that editors write: Markdown with a description in TOML between two lines "+++" at the start of the file.
struct ContentPage {
  std::string permalink;    ///< "about.html", from the name of the file
  std::string title;        ///< the h1 of the page
  std::string description;  ///< for search engines; may be empty
  std::string html;  ///< the text below the h1: headings from h2 without gaps, well-formed XML, no HTML of the editor's
  std::int64_t order = 100;  ///< place in the navigation, smallest first
  bool in_navigation = true;
  std::optional<model::Date> date;  ///< of news and practices
  std::vector<std::string> tags;    ///< of news and practices, each once
  friend bool operator==(const ContentPage&, const ContentPage&) = default;
};

/// Reads a page. `name` is the name of the file without its folder ("about.md"); mistakes name it as "pages/about.md".
/// Mistakes are in line order; a page whose text has mistakes has no html and must not be published. Links to other
/// pages ("help.md") become links to what is published ("help.html"). CommonMark 0.30 in safe mode: no raw HTML, only
/// http, https, mailto, tel and relative links.
/// reserved: paths that pages of the program have, such as "search.html"; no editor's page may take them.
Reading<ContentPage> read_content_page(std::string_view name, std::string_view bytes,
                                       std::span<const std::string_view> reserved);

}  // namespace vekha::generator
