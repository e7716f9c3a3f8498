#include "generator/feeds/xml_feeds.hpp"

#include <gmock/gmock.h>

namespace vekha::generator {
namespace {

using namespace std::chrono;

TEST(XmlFeeds, atom) {
  const Feed feed{.base_url = "https://example.org/vehi/",
                  .title = "Школьные вехи",
                  .subtitle = "Планы & отчёты",
                  .author = "Отдел",
                  .language = "ru",
                  .updated = 2025y / 3 / 1,
                  .entries = {{"ozersk/plans/plan-2025.html", "План <2025>", "Приказ № 1", 2025y / 1 / 9}}};
  EXPECT_EQ(write_atom(feed), R"(<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ru">
 <id>https://example.org/vehi/</id>
 <title>Школьные вехи</title>
 <subtitle>Планы &amp; отчёты</subtitle>
 <updated>2025-03-01T00:00:00Z</updated>
 <author>
  <name>Отдел</name>
 </author>
 <link rel="alternate" href="https://example.org/vehi/index.html" />
 <link rel="self" href="https://example.org/vehi/feed.xml" />
 <entry>
  <id>https://example.org/vehi/ozersk/plans/plan-2025.html</id>
  <title>План &lt;2025&gt;</title>
  <updated>2025-01-09T00:00:00Z</updated>
  <link rel="alternate" href="https://example.org/vehi/ozersk/plans/plan-2025.html" />
  <summary>Приказ № 1</summary>
 </entry>
</feed>
)");
}

TEST(XmlFeeds, sitemap) {
  const std::vector<std::string> paths{"index.html", "ozersk/index.html"};
  EXPECT_EQ(write_sitemap("https://example.org/", paths), R"(<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
 <url>
  <loc>https://example.org/index.html</loc>
 </url>
 <url>
  <loc>https://example.org/ozersk/index.html</loc>
 </url>
</urlset>
)");
}

TEST(XmlFeeds, a_sitemap_holds_no_more_than_its_format_allows) {
  const std::vector<std::string> paths(50'001, "a.html");
  const std::string text = write_sitemap("https://example.org/", paths);
  std::size_t count = 0;
  for (auto at = text.find("<loc>"); at != std::string::npos; at = text.find("<loc>", at + 1)) ++count;
  EXPECT_EQ(count, 50'000U);
}

}  // namespace
}  // namespace vekha::generator
