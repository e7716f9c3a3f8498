#include "generator/pages/school/school_parents.hpp"

#include <algorithm>

#include "generator/pages/frame.hpp"
#include "generator/pages/parts/status_view.hpp"
#include "generator/wording/document_words.hpp"
#include "generator/wording/human_dates.hpp"
#include "language/text.hpp"

namespace vekha::generator {
namespace {

bool concerns_parents(std::string_view text) {
  const auto& beginnings = document_words("parents");
  return std::ranges::any_of(language::words_of(text), [&](const std::string& word) {
    return std::ranges::any_of(beginnings, [&](const std::string& beginning) { return word.starts_with(beginning); });
  });
}

View step(const ShownSchool& shown, const ActivityRef& ref, std::string href, std::string scope) {
  const model::Activity& activity = shown.activity(ref);
  const std::string when = human_schedule(activity.schedule, shown.plan(ref).period, shown.page.words);
  return View()
      .set("tag", tag_view(shown.status(ref), shown.page.words))
      .set("href", std::move(href))
      .set("text", no_breaks(shown.text(ref)))
      .set("scope", std::move(scope))
      .set("when", when)
      .set("asis", as_in_document(activity, when, shown.page.words))
      .set("responsible", responsible_views(shown.page, {shown.municipality, shown.plan(ref), ref.activity}));
}

}  // namespace

View::List for_parents(const ShownSchool& shown) {
  View::List steps;
  for (const auto* refs : {&shown.school.own, &shown.school.shared}) {
    for (const ActivityRef& ref : *refs) {
      if (!concerns_parents(shown.text(ref))) continue;
      steps.push_back(step(shown, ref, "#" + shown.anchor_prefix(ref) + shown.activity(ref).id.value, {}));
    }
  }
  for (const std::size_t place : shown.plans) {
    const Plan& plan = shown.municipality.plans[place];
    for (std::size_t a = 0; a < plan.states.size(); ++a) {
      const bool names_schools = !plan.states[a].own.empty() || !plan.states[a].shared.empty();
      if (names_schools || !concerns_parents(plan.document.activities[a].text)) continue;
      steps.push_back(step(shown, {place, a}, link_to(shown.page, plan.path, plan.document.activities[a].id.value),
                           shown.page.words("school.whole-plan")));
    }
  }
  return steps;
}

}  // namespace vekha::generator
