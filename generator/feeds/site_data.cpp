#include "generator/feeds/site_data.hpp"

#include <algorithm>

#include "generator/feeds/activity_table.hpp"
#include "generator/feeds/calendars.hpp"
#include "generator/feeds/xml_feeds.hpp"
#include "model/json/document_json.hpp"

namespace vekha::generator {
namespace {

void add_plan(std::vector<DataFile>& files, const Site& site, const Municipality& municipality, const Plan& plan,
              const Words& words) {
  const std::string name = municipality.slug + "/plans/" + plan.slug;
  files.push_back({name + ".json", [&plan] { return model::to_json(plan.document); }});
  files.push_back({name + ".csv", [&] { return activity_table(site, plan, words, comma_csv); }});
  files.push_back({name + "-excel.csv", [&] { return activity_table(site, plan, words, excel_csv); }});
  files.push_back({name + ".ics", [&] { return plan_calendar(site, municipality, plan, words); }});
}

// A plan is as old as its approval; one without a date is as old as the site.
FeedEntry entry_of(const Municipality& municipality, const Plan& plan, model::Date today) {
  return {.path = plan.path,
          .title = municipality.short_name + ": " + plan.title,
          .summary = plan.document.title.value_or(""),
          .updated = plan.document.approval.date.value_or(today)};
}

std::string feed_of(const Site& site, const Words& words) {
  const Settings& settings = site.settings;
  Feed feed{.base_url = settings.base_url,
            .title = settings.name,
            .subtitle = settings.description,
            .author = settings.publisher.empty() ? settings.name : settings.publisher,
            .language = std::string(words.language().code()),
            .updated = site.today,
            .entries = {}};
  for (const auto& municipality : site.municipalities) {
    for (const auto& plan : municipality.plans) feed.entries.push_back(entry_of(municipality, plan, site.today));
  }
  for (const ContentPage& content : site.content) {
    if (content.date) feed.entries.push_back({content.permalink, content.title, content.description, *content.date});
  }
  std::ranges::sort(feed.entries, [](const FeedEntry& a, const FeedEntry& b) {
    return a.updated != b.updated ? a.updated > b.updated : a.path < b.path;
  });
  return write_atom(feed);
}

}  // namespace

std::vector<DataFile> data_files(const Site& site, const Words& words) {
  std::vector<DataFile> files;
  for (const auto& municipality : site.municipalities) {
    for (const auto& plan : municipality.plans) add_plan(files, site, municipality, plan, words);
    for (const auto& school : municipality.schools) {
      files.push_back({school.calendar_path, [&] { return school_calendar(site, municipality, school, words); }});
    }
  }
  for (const auto& page : site.withdrawn) {
    std::string calendar = withdrawn_calendar_path(page.path);
    if (!calendar.empty())
      files.push_back({std::move(calendar), [&] { return withdrawn_calendar(site, page, words); }});
  }
  if (!site.settings.base_url.empty()) files.push_back({"feed.xml", [&] { return feed_of(site, words); }});
  return files;
}

std::vector<OutputFile> sitemap_of(const Site& site, std::span<const OutputFile> files,
                                   std::span<const std::string> unlisted) {
  if (site.settings.base_url.empty()) return {};
  std::vector<std::string> paths;
  for (const auto& file : files) {
    if (file.path.ends_with(".html") && !std::ranges::binary_search(unlisted, file.path)) paths.push_back(file.path);
  }
  std::ranges::sort(paths);
  return {{"sitemap.xml", write_sitemap(site.settings.base_url, paths)}};
}

}  // namespace vekha::generator
