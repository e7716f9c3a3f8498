#include "generator/generate.hpp"

#include <algorithm>

#include "generator/feeds/open_data.hpp"
#include "generator/feeds/site_data.hpp"
#include "generator/pages/document_pages.hpp"
#include "generator/pages/page_kinds.hpp"
#include "generator/search/search_index.hpp"
#include "generator/templates/renderer.hpp"

namespace vekha::generator {
namespace {

/// Pages of one kind that are rendered with one parsed template: parsing costs as much as rendering a few pages.
constexpr std::size_t pages_in_batch = 32;

struct Batch {
  std::size_t first = 0, count = 0;
};

struct PageOfKind {
  std::string_view kind;  ///< names the template
  Page page;
};

/// Runs of pages of one kind.
std::vector<Batch> batches_of(const std::vector<PageOfKind>& pages) {
  std::vector<Batch> batches;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const bool fits =
        !batches.empty() && batches.back().count < pages_in_batch && pages[batches.back().first].kind == pages[i].kind;
    if (!fits) batches.push_back({i, 0});
    ++batches.back().count;
  }
  return batches;
}

/// The colours of the settings as custom properties. Those that have a dark counterpart hold in the light scheme only.
std::string colours_sheet(const std::map<std::string, std::string>& colours) {
  std::string everywhere;
  std::string light;
  for (const auto& [role, value] : colours) {
    const bool one_for_both = role == "brand" || role == "on-brand" || role == "amber";
    (one_for_both ? everywhere : light).append(" --").append(role).append(":").append(value).append(";");
  }
  std::string sheet = "/* The colours of the site's settings. */\n";
  if (!everywhere.empty()) sheet.append(":root:not([data-scheme]) {").append(everywhere).append(" }\n");
  if (!light.empty()) {
    sheet.append("@media (prefers-color-scheme: light) { :root:not([data-scheme]) {").append(light).append(" } }\n");
  }
  return sheet;
}

/// Pages that search engines are not told of.
std::vector<std::string> unlisted_pages(const Site& site) {
  std::vector<std::string> paths;
  for (const PageKind* kind : page_kinds()) {
    if (kind->in_sitemap) continue;
    for (Page& page : kind->pages(site)) paths.push_back(std::move(page.path));
  }
  std::ranges::sort(paths);
  return paths;
}

/// Everything but the pages: tables, calendars, feeds. Made before the sitemap, which lists the pages.
void add_data(std::vector<OutputFile>& files, const Site& site, const Words& words, const ForEach& for_each) {
  auto data = data_files(site, words);
  const std::size_t first = files.size();
  files.resize(first + data.size());
  for_each(data.size(), [&](std::size_t index) {
    files[first + index] = {std::move(data[index].path), data[index].bytes()};
  });
  for (auto& more : {open_data(site, words), search_index(search_records(site, words)),
                     sitemap_of(site, files, unlisted_pages(site))})
    files.insert(files.end(), more.begin(), more.end());
}

std::vector<PageOfKind> pages_of(const Site& site) {
  std::vector<PageOfKind> pages;
  for (const PageKind* kind : page_kinds()) {
    for (Page& page : kind->pages(site)) pages.push_back({kind->name, std::move(page)});
  }
  return pages;
}

}  // namespace

Site make_site(SiteInput input, const Words& words) {
  auto published = std::move(input.published);
  Site site = model_of(std::move(input), reserved_names(), words);
  site.withdrawn = withdrawn_pages(site, std::move(published));
  site.data_sets = data_set_passports(site, words);
  return site;
}

std::vector<RecordGroup> search_records(const Site& site, const Words& words) {
  std::vector<RecordGroup> records;
  for (const PageKind* kind : page_kinds()) {
    for (const Searchable& searchable : kind->searchable) {
      for (RecordGroup& group : searchable.groups(site, words)) {
        if (!group.records.empty()) records.push_back(std::move(group));
      }
    }
  }
  return records;
}

std::vector<TemplatePages> pages_by_template(const Site& site) {
  std::vector<TemplatePages> templates;
  for (const PageKind* kind : page_kinds()) {
    auto& [name, paths] = templates.emplace_back(TemplatePages{std::string(kind->name), {}});
    for (Page& page : kind->pages(site)) paths.push_back(std::move(page.path));
  }
  return templates;
}

std::optional<PageView> view_of_page(const Site& site, const Theme& theme, std::string_view path) {
  for (const auto& [kind, page] : pages_of(site)) {
    if (page.path != path) continue;
    return PageView{std::string(kind), page.view(PageContext{site, theme.words(), page.path})};
  }
  return std::nullopt;
}

Reading<std::vector<OutputFile>> generate(const Site& site, const Theme& theme, const ForEach& for_each) {
  std::vector<PageOfKind> pages = pages_of(site);
  std::vector<Rendering> renderings(pages.size());
  const auto batches = batches_of(pages);
  for_each(batches.size(), [&](std::size_t index) {
    Renderer renderer(theme);
    const Batch batch = batches[index];
    for (std::size_t i = batch.first; i < batch.first + batch.count; ++i) {
      const PageContext context{site, theme.words(), pages[i].page.path};
      renderings[i] = renderer.render(pages[i].kind, pages[i].page.view(context));
    }
  });
  Reading<std::vector<OutputFile>> result;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    if (renderings[i].mistake) {
      const bool known = std::ranges::find(result.mistakes, *renderings[i].mistake) != result.mistakes.end();
      if (!known) result.mistakes.push_back(std::move(*renderings[i].mistake));
    } else {
      result.value.push_back({std::move(pages[i].page.path), std::move(renderings[i].bytes)});
    }
  }
  const auto& files = theme.files();
  result.value.insert(result.value.end(), files.begin(), files.end());
  if (!site.settings.colours.empty()) {
    result.value.push_back({"assets/colours.css", colours_sheet(site.settings.colours)});
  }
  add_data(result.value, site, theme.words(), for_each);
  std::ranges::sort(result.value, {}, &OutputFile::path);
  return result;
}

}  // namespace vekha::generator
