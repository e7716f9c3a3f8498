#include "generator/pages/parts/step_view.hpp"

#include <algorithm>
#include <tuple>

#include "generator/pages/frame.hpp"
#include "generator/pages/parts/status_view.hpp"
#include "generator/wording/human_dates.hpp"

namespace vekha::generator {
namespace {

/// Characters of an activity's text in a list; the plan's page has all of it.
constexpr std::size_t longest_step = 140;

bool is_over(Status status) { return status == Status::done || status == Status::cancelled; }

}  // namespace

std::vector<Upcoming> upcoming(const Site& site, std::size_t municipality) {
  std::vector<Upcoming> steps;
  const auto& plans = site.municipalities[municipality].plans;
  for (std::size_t p = 0; p < plans.size(); ++p) {
    if (plans[p].newer) continue;
    for (std::size_t a = 0; a < plans[p].states.size(); ++a) {
      if (is_over(plans[p].states[a].status)) continue;
      const auto when = next_interval(plans[p].document.activities[a].schedule, site.today);
      if (when) steps.push_back({*when, municipality, {p, a}});
    }
  }
  std::ranges::stable_sort(steps, {}, [](const Upcoming& step) { return *step.when.end; });
  return steps;
}

View step_view(const PageContext& page, const ShownActivity& shown, const StepParts& parts) {
  const model::Activity& activity = shown.activity();
  const std::string& text = activity.actions.empty() ? activity.text : activity.actions.front().text;
  const std::string when = human_next(activity.schedule, shown.plan.period, page.site.today, page.words);
  View step;
  step.set("href", link_to(page, shown.plan.path, activity.id.value))
      .set("text", no_breaks(shortened(text, longest_step)))
      .set("when", when)
      .set("asis", as_in_document(activity, when, page.words))
      .set("proof", parts.proof ? shortened(activity.expected.value_or(""), longest_step) : "")
      .set("place", parts.place);
  if (parts.tag) {
    step.set("tag", tag_view(shown.state().status, page.words));
  } else {
    step.set("tag", false);
  }
  View::List responsible = parts.responsible ? responsible_views(page, shown) : View::List();
  if (parts.responsible && responsible.empty()) responsible = actors(page, shown);
  step.set("has_responsible", !responsible.empty()).set("responsible", std::move(responsible));
  return step;
}

}  // namespace vekha::generator
