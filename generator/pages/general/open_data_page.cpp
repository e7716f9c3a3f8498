#include "generator/pages/general/open_data_page.hpp"

#include "generator/pages/frame.hpp"
#include "generator/pages/parts/plan_card.hpp"
#include "generator/wording/human_dates.hpp"
#include "model/json/document_keys.hpp"

namespace vekha::generator {
namespace {

std::string without_brackets(std::string key) {
  std::erase_if(key, [](char c) { return c == '[' || c == ']'; });
  return key;
}

/// Keys of the model's JSON. Their meanings are words of the theme: "json.<key>".
View::List key_views(const Words& words) {
  View::List list;
  for (const std::string& key : model::document_keys())
    list.push_back(View().set("key", key).set("meaning", words("json." + without_brackets(key))));
  return list;
}

View::List plan_files(const PageContext& page) {
  View::List list;
  for (const Municipality& municipality : page.site.municipalities) {
    for (const Plan& plan : municipality.plans) {
      const std::string file = municipality.slug + "/plans/" + plan.slug;
      list.push_back(View()
                         .set("href", link_to(page, plan.path))
                         .set("plan_title", plan.title)
                         .set("place", marked_name(municipality, municipality.short_name, page.words))
                         .set("approval", uncapitalised(approval_line(plan.document.approval, page.words)))
                         .set("former", plan.newer.has_value())
                         .set("count", std::to_string(plan.states.size()))
                         .set("csv_href", link_to(page, file + ".csv"))
                         .set("excel_href", link_to(page, file + "-excel.csv"))
                         .set("ics_href", link_to(page, file + ".ics"))
                         .set("json_href", link_to(page, file + ".json")));
    }
  }
  return list;
}

/// The rows of a passport in the order of the recommendations, numbered.
View::List passport_rows(const PageContext& page, const DataSetPassport& set) {
  const Words& words = page.words;
  const OpenDataSettings& owner = page.site.settings.open_data;
  View::List rows;
  const auto add = [&](const char* key, std::string value, std::string href = {}) {
    rows.push_back(View()
                       .set("number", std::to_string(rows.size() + 1))
                       .set("name", words(std::string("passport.") + key))
                       .set("value", std::move(value))
                       .set("href", std::move(href)));
  };
  const std::string today = human_date(page.site.today, words);
  add("identifier", set.identifier);
  add("title", set.title);
  add("description", set.description);
  add("owner", set.creator);
  add("responsible", owner.responsible);
  add("phone", owner.phone);
  add("email", owner.email, "mailto:" + owner.email);
  add("address", page.site.settings.base_url + set.data_path, link_to(page, set.data_path));
  add("format", "CSV");
  add("structure", words("passport.structure-file"), link_to(page, set.structure_path));
  add("created", human_date(set.created, words));
  add("modified", human_date(set.modified, words));
  add("change", words("passport.rebuilt"));
  add("valid", today);
  add("keywords", set.subject);
  add("standard", set.standard);
  return rows;
}

View::List set_views(const PageContext& page) {
  View::List list;
  for (const DataSetPassport& set : page.site.data_sets) {
    list.push_back(View()
                       .set("set_id", set.name)
                       .set("set_title", set.title)
                       .set("data_href", link_to(page, set.data_path))
                       .set("passport_href", link_to(page, set.meta_path))
                       .set("rows", passport_rows(page, set)));
  }
  return list;
}

LinkedObject catalogue(const PageContext& page) {
  std::vector<LinkedObject> sets;
  for (const Municipality& municipality : page.site.municipalities) {
    for (const Plan& plan : municipality.plans) sets.push_back(plan_dataset(page, municipality, plan));
  }
  return LinkedObject("DataCatalog").set("name", page.words("opendata.h1")).set("dataset", sets);
}

View open_data_view(const PageContext& page) {
  const Words& words = page.words;
  const Settings& settings = page.site.settings;
  View view = frame(
      page, {.title = words("opendata.title"), .description = words("opendata.description"), .about = catalogue(page)});
  auto sets = set_views(page);
  view.set("publisher", settings.publisher.empty() ? settings.name : settings.publisher)
      .set("site_address", settings.base_url)
      .set("data_updated", words("opendata.updated", {{"date", human_date(page.site.today, words)}}))
      .set("plans", plan_files(page))
      .set("has_sets", !sets.empty())
      .set("sets", std::move(sets))
      .set("fields", key_views(words));
  return view;
}

std::vector<Page> open_data_pages(const Site& /*site*/) { return {{std::string(open_data_path), open_data_view}}; }

std::vector<MenuEntry> open_data_menu(const MenuContext& of) {
  return {{.label = of.words("nav.open-data"), .path = std::string(open_data_path), .foot_only = true}};
}

}  // namespace

LinkedObject plan_dataset(const PageContext& page, const Municipality& municipality, const Plan& plan) {
  const std::string file = absolute_address(page.site, municipality.slug + "/plans/" + plan.slug);
  std::vector<LinkedObject> files;
  for (const auto& [ending, format] : {std::pair("csv", "text/csv"), std::pair("json", "application/json")}) {
    LinkedObject download("DataDownload");
    download.set("encodingFormat", format).set("contentUrl", file + "." + ending);
    files.push_back(std::move(download));
  }
  const std::string title = title_with_place(plan.title, municipality, page.words);
  const Settings& settings = page.site.settings;
  LinkedObject set("Dataset");
  set.set("name", title)
      .set("description", page.words("opendata.plan-set", {{"title", plan.document.title.value_or(title)}}))
      .set("url", absolute_address(page.site, plan.path))
      .set("license", absolute_address(page.site, open_data_path) + "#terms")
      .set("dateModified", model::to_iso(page.site.today))
      .set("spatialCoverage", municipality.name)
      .set("creator",
           LinkedObject("Organization").set("name", settings.publisher.empty() ? settings.name : settings.publisher))
      .set("distribution", files);
  return set;
}

constinit const PageKind open_data_kind{
    .name = "open_data",
    .pages = open_data_pages,
    .path = open_data_path,
    .menu = open_data_menu,
};

}  // namespace vekha::generator
