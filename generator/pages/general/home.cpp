#include "generator/pages/general/home.hpp"

#include <algorithm>

#include "generator/pages/frame.hpp"
#include "generator/pages/general/news.hpp"
#include "generator/pages/parts/plan_card.hpp"
#include "generator/pages/parts/school_chip.hpp"
#include "generator/pages/parts/status_view.hpp"
#include "generator/pages/parts/step_view.hpp"
#include "generator/wording/human_dates.hpp"

namespace vekha::generator {
namespace {

constexpr std::size_t steps_shown = 5;
constexpr std::size_t news_shown = 3;

View::List school_groups(const PageContext& page) {
  View::List groups;
  for (const Municipality& municipality : page.site.municipalities) {
    if (municipality.schools.empty()) continue;
    groups.push_back(View()
                         .set("name", municipality.short_name)
                         .set("count", page.words.count("count.schools", municipality.schools.size()))
                         .set("is_example", municipality.example)
                         .set("open", groups.empty())
                         .set("schools", school_chips(page, municipality)));
  }
  return groups;
}

/// The nearest dates of all municipalities.
View::List next_steps(const PageContext& page) {
  std::vector<Upcoming> all;
  for (std::size_t m = 0; m < page.site.municipalities.size(); ++m) {
    auto some = upcoming(page.site, m);
    some.resize(std::min(some.size(), steps_shown));
    all.insert(all.end(), some.begin(), some.end());
  }
  std::ranges::stable_sort(all, {}, [](const Upcoming& step) { return *step.when.end; });
  all.resize(std::min(all.size(), steps_shown));
  View::List steps;
  for (const Upcoming& step : all) {
    const Municipality& municipality = page.site.municipalities[step.municipality];
    const std::string place = marked_name(municipality, municipality.short_name, page.words);
    steps.push_back(
        step_view(page, {municipality, municipality.plans[step.ref.plan], step.ref.activity}, {.place = place}));
  }
  return steps;
}

View::List month_links(const PageContext& page) {
  View::List links;
  for (const Municipality& municipality : page.site.municipalities) {
    const Month* month = current_month(municipality, page.site.today);
    if (month == nullptr) continue;
    links.push_back(View()
                        .set("href", link_to(page, month->path))
                        .set("label", marked_name(municipality, municipality.short_name, page.words)));
  }
  return links;
}

View::List cards(const PageContext& page) {
  View::List list;
  for (const Municipality& municipality : page.site.municipalities) {
    View::List plans;
    for (std::size_t i = 0; i < municipality.plans.size(); ++i) {
      if (!municipality.plans[i].newer) plans.push_back(plan_card(page, municipality, i));
    }
    list.push_back(View()
                       .set("municipality_href", link_to(page, municipality.path))
                       .set("name", marked_name(municipality, municipality.name, page.words))
                       .set("region", municipality.region)
                       .set("is_example", municipality.example)
                       .set("no_plans", plans.empty())
                       .set("plans", std::move(plans)));
  }
  return list;
}

/// The meaning of each word that stands somewhere on the site, and of the usual ones.
View::List meanings(const PageContext& page) {
  StatusCounts counts;
  for (const Municipality& municipality : page.site.municipalities) {
    for (const Plan& plan : municipality.plans) {
      if (plan.newer) continue;
      for (const ActivityState& state : plan.states) counts.add(state.status);
    }
  }
  View::List list;
  for (const Status status : all_statuses()) {
    const bool rare = status == Status::not_done || status == Status::cancelled;
    if (rare && counts.of(status) == 0) continue;
    const std::string key = std::string("status.").append(name_of(status)).append(".means");
    list.push_back(View().set("tag", tag_view(status, page.words)).set("meaning", page.words(key)));
  }
  return list;
}

View::List latest_news(const PageContext& page) {
  View::List list;
  for (const ContentPage* content : news_of(page.site)) {
    if (list.size() < news_shown) list.push_back(news_view(page, *content));
  }
  return list;
}

View home_view(const PageContext& page) {
  const Words& words = page.words;
  const Settings& settings = page.site.settings;
  View view =
      frame(page, {.title = words("home.title", {{"site", settings.name}}),
                   .description = settings.description.empty() ? words("home.description") : settings.description});
  auto groups = school_groups(page);
  auto steps = next_steps(page);
  auto months = month_links(page);
  auto list = cards(page);
  auto news = latest_news(page);
  view.set("has_schools", !groups.empty())
      .set("groups", std::move(groups))
      .set("now_note", words("home.now-note", {{"date", human_date(page.site.today, words)}}))
      .set("has_steps", !steps.empty())
      .set("steps", std::move(steps))
      .set("month_label",
           words("home.month", {{"month", human_month(static_cast<int>(page.site.today.year()),
                                                      static_cast<unsigned>(page.site.today.month()), words)}}))
      .set("has_months", !months.empty())
      .set("months", std::move(months))
      .set("has_cards", !list.empty())
      .set("cards", std::move(list))
      .set("has_news", !news.empty())
      .set("news", std::move(news))
      .set("news_href", link_to(page, news_path))
      .set("meanings", meanings(page));
  return view;
}

std::vector<Page> home_pages(const Site& /*site*/) { return {{std::string(home_path), home_view}}; }

std::vector<MenuEntry> home_menu(const MenuContext& of) {
  return {{.label = of.words("nav.schools"), .path = std::string(home_path), .anchor = "schools"}};
}

}  // namespace

constinit const PageKind home_kind{
    .name = "home",
    .pages = home_pages,
    .path = home_path,
    .menu = home_menu,
};

}  // namespace vekha::generator
