#pragma once

#include <span>
#include <string>
#include <vector>

#include "model/date.hpp"

namespace vekha::generator {

/// What is new on the site: one published document.
struct FeedEntry {
  std::string path;  ///< of its page, below the site
  std::string title, summary;
  model::Date updated;
  friend bool operator==(const FeedEntry&, const FeedEntry&) = default;
};

struct Feed {
  std::string base_url;  ///< ends in '/'
  std::string title, subtitle, author, language;
  model::Date updated;
  std::vector<FeedEntry> entries;  ///< in the order of the file: the newest first
};

/// An Atom feed (RFC 4287). The ids are the addresses of the pages, which stay. Times of day are not known: midnight
/// UTC.
std::string write_atom(const Feed& feed);

/// sitemap.xml (sitemaps.org 0.9) of pages by their paths, in the order given. At most 50 000, which is the format's
/// limit; what is beyond is left out.
std::string write_sitemap(const std::string& base_url, std::span<const std::string> paths);

}  // namespace vekha::generator
