#include "generator/pages/frame.hpp"

#include <algorithm>

#include "generator/pages/general/home.hpp"
#include "generator/pages/general/not_found.hpp"
#include "generator/pages/page_kinds.hpp"
#include "generator/site/permalinks.hpp"
#include "generator/wording/human_dates.hpp"

namespace vekha::generator {
namespace {

enum class Menu { top, foot };

/// The menu of a page as its kinds make it: at the foot all of it.
View::List navigation(const PageContext& page, const FrameText& text, Menu menu) {
  View::List entries;
  for (const PageKind* kind : page_kinds()) {
    if (kind->menu == nullptr) continue;
    for (MenuEntry& entry : kind->menu({page.site, page.words, text.municipality})) {
      if (entry.foot_only && menu == Menu::top) continue;
      const bool current = entry.anchor.empty() && entry.path == page.path;
      entries.push_back(View()
                            .set("label", std::move(entry.label))
                            .set("href", link_to(page, entry.path, entry.anchor))
                            .set("current", current)
                            .set("of_editors", entry.of_editors));
    }
  }
  return entries;
}

View::List crumbs(const PageContext& page, const FrameText& text) {
  View::List entries;
  const auto add = [&](std::string_view path, std::string label) {
    if (path == page.path) return;
    entries.push_back(View().set("href", link_to(page, path)).set("label", std::move(label)));
  };
  add(home_path, page.words("crumbs.home"));
  if (text.municipality != nullptr) {
    add(text.municipality->path, marked_name(*text.municipality, text.municipality->short_name, page.words));
  }
  for (const auto& [path, label] : text.crumbs) add(path, label);
  return entries;
}

/// The way to the page, as search engines read it: places with their absolute addresses, the page last.
LinkedObject breadcrumbs(const PageContext& page, const FrameText& text) {
  std::vector<LinkedObject> steps;
  const auto add = [&](std::string_view path, std::string_view name) {
    LinkedObject step("ListItem");
    step.set_number("position", steps.size() + 1).set("name", name).set("item", absolute_address(page.site, path));
    steps.push_back(std::move(step));
  };
  add(home_path, page.words("crumbs.home"));
  if (text.municipality != nullptr && text.municipality->path != page.path)
    add(text.municipality->path, marked_name(*text.municipality, text.municipality->short_name, page.words));
  for (const auto& [path, label] : text.crumbs) add(path, label);
  if (page.path != home_path) add(page.path, text.title);
  return LinkedObject("BreadcrumbList").set("itemListElement", steps);
}

/// Only where the site knows its address: other programs can't follow relative ones.
std::string description_for_programs(const PageContext& page, const FrameText& text) {
  const Settings& settings = page.site.settings;
  if (settings.base_url.empty() || page.path == not_found_path) return {};
  LinkedObject site("WebSite");
  site.set("name", settings.name).set("url", absolute_address(page.site, home_path));
  LinkedObject itself("WebPage");
  itself.set("name", text.title)
      .set("description", text.description)
      .set("url", absolute_address(page.site, page.path))
      .set("inLanguage", page.words.language().code())
      .set("dateModified", model::to_iso(page.site.today))
      .set("isPartOf", site);
  if (text.about) itself.set("mainEntity", *text.about);
  return linked_graph({itself, breadcrumbs(page, text)});
}

/// The documents behind a page whose files can't be published any more.
View::List kept_documents(const FrameText& text, const Words& words) {
  View::List entries;
  const auto add = [&](const std::optional<model::Date>& since, const std::string& title) {
    if (!since) return;
    entries.push_back(
        View().set("kept_text", words("kept.text", {{"title", title}, {"date", human_date(*since, words)}})));
  };
  if (text.plan != nullptr) {
    add(text.plan->kept_since, text.plan->title);
  } else if (text.municipality != nullptr) {
    for (const Plan& plan : text.municipality->plans) add(plan.kept_since, plan.title);
    for (const OtherDocument& other : text.municipality->others)
      add(other.kept_since, other.document.title.value_or(other.file));
  }
  return entries;
}

}  // namespace

std::string absolute_address(const Site& site, std::string_view path) {
  return site.settings.base_url.empty() ? std::string() : site.settings.base_url + std::string(path);
}

std::string link_to(const PageContext& page, std::string_view path, std::string_view anchor) {
  if (path == page.path && !anchor.empty()) return std::string("#").append(anchor);
  std::string link = relative_link(page.path, path);
  if (!anchor.empty()) link.append("#").append(anchor);
  return link;
}

const Month* current_month(const Municipality& municipality, model::Date today) {
  const auto found = std::ranges::find_if(municipality.months, [&](const Month& month) {
    return month.year == static_cast<int>(today.year()) && month.month == static_cast<unsigned>(today.month());
  });
  return found == municipality.months.end() ? nullptr : &*found;
}

std::string marked_name(const Municipality& municipality, const std::string& name, const Words& words) {
  const std::string mark = words("example.mark");
  if (!municipality.example || name.find(mark) != std::string::npos) return name;
  return name + " " + mark;
}

RecordGroup record_group(std::string_view kind, const Municipality& municipality, std::string base,
                         const Words& words) {
  return {.kind = kind,
          .place = municipality.slug,
          .place_name = marked_name(municipality, municipality.short_name, words),
          .base = std::move(base),
          .records = {}};
}

View frame(const PageContext& page, const FrameText& text) {
  const Words& words = page.words;
  const bool example = text.municipality != nullptr && text.municipality->example;
  const std::string today = human_date(page.site.today, words);
  View view;
  view.set("lang", std::string(words.language().code()))
      .set("title", text.title)
      .set("description", text.description)
      .set("address", page.site.settings.base_url.empty() ? "" : page.site.settings.base_url + page.path)
      .set("root", link_to(page, ""))
      .set("home", link_to(page, home_path))
      .set("site", page.site.settings.name)
      .set("has_colours", !page.site.settings.colours.empty())
      .set("navigation", navigation(page, text, Menu::top))
      .set("foot_navigation", navigation(page, text, Menu::foot))
      .set("example", example)
      .set("kept", kept_documents(text, words))
      .set("foot_as_of", words(example ? "foot.as-of-example" : "foot.as-of", {{"date", today}}))
      .set("as_of", words("as-of", {{"date", today}}))
      .set("updated", words("source.updated", {{"date", today}}));
  std::string linked = description_for_programs(page, text);
  view.set("has_linked_data", !linked.empty()).set("linked_data", View::Html{std::move(linked)});
  auto way = crumbs(page, text);
  view.set("has_crumbs", !way.empty()).set("crumbs", std::move(way));
  return view;
}

}  // namespace vekha::generator
