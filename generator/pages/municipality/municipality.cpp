#include "generator/pages/municipality/municipality.hpp"

#include <algorithm>

#include "generator/pages/frame.hpp"
#include "generator/pages/municipality/mentoring.hpp"
#include "generator/pages/municipality/month_parts.hpp"
#include "generator/pages/parts/contact_view.hpp"
#include "generator/pages/parts/plan_card.hpp"
#include "generator/pages/parts/school_chip.hpp"
#include "generator/pages/parts/step_view.hpp"
#include "generator/wording/human_dates.hpp"

namespace vekha::generator {
namespace {

bool has_reports(const Municipality& municipality) {
  return std::ranges::any_of(municipality.others,
                             [](const OtherDocument& other) { return !other.document.progress.empty(); }) ||
         std::ranges::any_of(municipality.plans, [](const Plan& plan) { return !plan.document.progress.empty(); });
}

std::size_t plans_in_force(const Municipality& municipality) {
  return static_cast<std::size_t>(std::ranges::count_if(municipality.plans, [](const Plan& plan) {
    return !plan.newer && plan.document.kind != model::DocumentKind::minutes;
  }));
}

std::string lead(const Municipality& municipality, const Words& words) {
  std::string counts = words.count("count.plans", plans_in_force(municipality));
  if (!municipality.schools.empty())
    counts.append(", ").append(words.count("count.schools", municipality.schools.size()));
  return words(has_reports(municipality) ? "municipality.lead-reports" : "municipality.lead",
               {{"counts", capitalised(counts)}});
}

/// Months that have a page, a line a year.
View::List years(const PageContext& page, const Municipality& municipality) {
  View::List list;
  View::List months;
  for (std::size_t i = 0; i < municipality.months.size(); ++i) {
    const Month& month = municipality.months[i];
    months.push_back(View()
                         .set("href", link_to(page, month.path))
                         .set("label", month_name(month.month, page.words))
                         .set("year", std::to_string(month.year)));
    if (i + 1 < municipality.months.size() && municipality.months[i + 1].year == month.year) continue;
    list.push_back(View().set("year", std::to_string(month.year)).set("months", std::move(months)));
    months = {};
  }
  return list;
}

View::List other_documents(const Municipality& municipality) {
  View::List list;
  for (const OtherDocument& other : municipality.others) {
    list.push_back(View().set("document_title", other.document.title.value_or(other.file)).set("file", other.file));
  }
  return list;
}

View month_part(const PageContext& page, const Municipality& municipality) {
  const Month* month = current_month(municipality, page.site.today);
  View part;
  const std::string name =
      human_month(static_cast<int>(page.site.today.year()), static_cast<unsigned>(page.site.today.month()), page.words);
  View::List steps;
  if (month != nullptr) {
    for (const ActivityRef& ref : month_parts(municipality, *month).due) {
      steps.push_back(step_view(page, {municipality, municipality.plans[ref.plan], ref.activity},
                                {.responsible = true, .proof = true}));
    }
  }
  part.set("month_title", capitalised(name))
      .set("has_steps", !steps.empty())
      .set("steps", std::move(steps))
      .set("month_href", month != nullptr ? link_to(page, month->path) : "")
      .set("month_label", page.words("home.month", {{"month", name}}));
  return part;
}

View municipality_view(const PageContext& page, std::size_t place) {
  const Words& words = page.words;
  const Municipality& municipality = page.site.municipalities[place];
  const std::string name = marked_name(municipality, municipality.name, words);
  View view = frame(page, {.title = words("municipality.title", {{"name", name}}),
                           .description = words("municipality.description", {{"name", name}}),
                           .municipality = &municipality,
                           .about = LinkedObject("AdministrativeArea").set("name", municipality.name)});
  View::List plans;
  View::List former;
  for (std::size_t i = 0; i < municipality.plans.size(); ++i) {
    (municipality.plans[i].newer ? former : plans).push_back(plan_card(page, municipality, i));
  }
  auto documents = other_documents(municipality);
  view.set("region", municipality.region)
      .set("name", name)
      .set("lead", lead(municipality, words))
      .set("no_plans", plans.empty())
      .set("plans", std::move(plans))
      .set("has_former", !former.empty())
      .set("former", std::move(former))
      .set("no_schools", municipality.schools.empty())
      .set("schools", school_chips(page, municipality))
      .set("month", month_part(page, municipality))
      .set("has_years", !municipality.months.empty())
      .set("years", years(page, municipality))
      .set("results_href", municipality.has_results ? link_to(page, municipality.results_path) : "")
      .set("people_href", municipality.people.empty() ? "" : link_to(page, municipality.people_path))
      .set("contact", contact_view(page.site, municipality, words))
      .set("has_documents", !documents.empty())
      .set("documents", std::move(documents))
      .set("source", words.count("municipality.source", municipality.plans.size() + municipality.others.size()));
  set_mentoring(view, page, municipality);
  return view;
}

std::vector<Page> municipality_pages(const Site& site) {
  std::vector<Page> pages;
  for (std::size_t place = 0; place < site.municipalities.size(); ++place) {
    pages.push_back(
        {site.municipalities[place].path, [place](const PageContext& page) { return municipality_view(page, place); }});
  }
  return pages;
}

}  // namespace

constinit const PageKind municipality_kind{
    .name = "municipality",
    .pages = municipality_pages,
    .of_documents = true,
};

}  // namespace vekha::generator
