#include "generator/pages/municipality/month.hpp"

#include <algorithm>

#include "generator/pages/frame.hpp"
#include "generator/pages/general/home.hpp"
#include "generator/pages/municipality/month_parts.hpp"
#include "generator/pages/parts/plan_card.hpp"
#include "generator/pages/parts/step_view.hpp"
#include "generator/wording/human_dates.hpp"

namespace vekha::generator {
namespace {

View::List steps(const PageContext& page, const Municipality& municipality, const std::vector<ActivityRef>& refs,
                 bool tag) {
  View::List list;
  for (const ActivityRef& ref : refs) {
    list.push_back(step_view(page, {municipality, municipality.plans[ref.plan], ref.activity},
                             {.responsible = true, .tag = tag, .proof = true}));
  }
  return list;
}

void set_part(View& view, std::string_view name, View::List list) {
  const std::string prefix(name);
  view.set("has_" + prefix, !list.empty())
      .set(prefix + "_count", std::to_string(list.size()))
      .set(prefix, std::move(list));
}

std::string lead(const MonthParts& parts, const Words& words) {
  std::string text = parts.due.empty() ? words("month.none-due") : words.count("month.due-count", parts.due.size());
  std::vector<std::string> rest;
  if (!parts.repeats.empty()) rest.push_back(words.count("month.repeats-count", parts.repeats.size()));
  if (!parts.ongoing.empty()) rest.push_back(words.count("month.ongoing-count", parts.ongoing.size()));
  if (!parts.lasting.empty()) rest.push_back(words.count("month.lasting-count", parts.lasting.size()));
  if (!rest.empty()) text.append(" ").append(words("month.rest", {{"parts", words.list(rest)}}));
  return text;
}

/// Whether some plan that is in force tells what should come of its activities.
bool has_proof(const Municipality& municipality) {
  return std::ranges::any_of(municipality.plans, [](const Plan& plan) {
    return !plan.newer && std::ranges::any_of(plan.document.activities, [](const model::Activity& activity) {
      return activity.expected.has_value();
    });
  });
}

View month_view(const PageContext& page, std::size_t place, std::size_t month_place) {
  const Words& words = page.words;
  const Municipality& municipality = page.site.municipalities[place];
  const Month& month = municipality.months[month_place];
  const std::string title = capitalised(human_month(month.year, month.month, words));
  const std::string name = marked_name(municipality, municipality.name, words);
  View view = frame(page, {.title = title_with_place(words("month.title", {{"month", title}}), municipality, words),
                           .description = words("month.description", {{"month", title}, {"name", name}}),
                           .municipality = &municipality});
  const MonthParts parts = month_parts(municipality, month);
  const auto neighbour = [&](std::string_view prefix, std::ptrdiff_t step) {
    const auto at = static_cast<std::ptrdiff_t>(month_place) + step;
    const bool there = at >= 0 && at < static_cast<std::ptrdiff_t>(municipality.months.size());
    const Month* other = there ? &municipality.months[static_cast<std::size_t>(at)] : nullptr;
    view.set(std::string(prefix) + "_href", other != nullptr ? link_to(page, other->path) : "")
        .set(std::string(prefix) + "_label", other != nullptr ? capitalised(month_name(other->month, words)) : "");
  };
  neighbour("before", -1);
  neighbour("after", 1);
  view.set("name", name)
      .set("month_title", title)
      .set("lead", lead(parts, words))
      .set("due_title", words("month.due", {{"in_month", in_month(month.month, words)}}));
  set_part(view, "due", steps(page, municipality, parts.due, true));
  set_part(view, "repeats", steps(page, municipality, parts.repeats, false));
  set_part(view, "ongoing", steps(page, municipality, parts.ongoing, true));
  set_part(view, "lasting", steps(page, municipality, parts.lasting, false));
  view.set("no_proof", !parts.due.empty() && !has_proof(municipality));
  View::List plans;
  for (const Plan& plan : municipality.plans) {
    if (plan.newer) continue;
    plans.push_back(View()
                        .set("href", link_to(page, plan.path))
                        .set("label", plan.title)
                        .set("approval", uncapitalised(approval_line(plan.document.approval, words)))
                        .set("more", !plans.empty()));
  }
  view.set("plans", std::move(plans));
  return view;
}

std::vector<Page> month_pages(const Site& site) {
  std::vector<Page> pages;
  for (std::size_t m = 0; m < site.municipalities.size(); ++m) {
    for (std::size_t i = 0; i < site.municipalities[m].months.size(); ++i) {
      pages.push_back(
          {site.municipalities[m].months[i].path, [m, i](const PageContext& page) { return month_view(page, m, i); }});
    }
  }
  return pages;
}

/// This month of the municipality whose page it is; elsewhere the list of months on the first page.
std::vector<MenuEntry> month_menu(const MenuContext& of) {
  const Month* month = of.municipality != nullptr ? current_month(*of.municipality, of.site.today) : nullptr;
  if (month != nullptr) return {{.label = of.words("nav.month"), .path = month->path}};
  return {{.label = of.words("nav.month"), .path = std::string(home_path), .anchor = "now"}};
}

}  // namespace

constinit const PageKind month_kind{
    .name = "month",
    .pages = month_pages,
    .menu = month_menu,
};

}  // namespace vekha::generator
