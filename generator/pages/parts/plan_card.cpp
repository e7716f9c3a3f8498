#include "generator/pages/parts/plan_card.hpp"

#include <algorithm>

#include "generator/pages/frame.hpp"
#include "generator/pages/parts/status_view.hpp"
#include "generator/wording/human_dates.hpp"

namespace vekha::generator {
namespace {

std::string next_date(const Plan& plan, model::Date today, const Words& words) {
  std::optional<model::Date> next;
  for (const model::Activity& activity : plan.document.activities) {
    const auto when = next_interval(activity.schedule, today);
    if (when && (!next || *when->end < *next)) next = when->end;
  }
  return next ? words("plan.next", {{"date", human_date(*next, words)}}) : words("plan.no-next");
}

}  // namespace

View plan_card(const PageContext& page, const Municipality& municipality, std::size_t plan_place) {
  const Plan& plan = municipality.plans[plan_place];
  View card;
  card.set("href", link_to(page, plan.path))
      .set("plan_title", plan.title)
      .set("approval", approval_line(plan.document.approval, page.words))
      .set("next", next_date(plan, page.site.today, page.words));
  if (plan.states.empty()) return card.set("progress", false).set("no_activities", true);
  return card.set("progress", progress_view(StatusCounts(plan), page.words)).set("no_activities", false);
}

std::string approval_line(const model::Approval& approval, const Words& words) {
  if (!approval.act && !approval.number && !approval.date) return words("approval.none");
  const bool bare_day = !approval.act && approval.date;
  std::string line = bare_day ? words("approval.approved-on", {{"date", human_date(*approval.date, words)}})
                              : capitalised(approval.act.value_or(words("approval.approved")));
  if (approval.date && !bare_day) line.append(words("approval.date", {{"date", human_date(*approval.date, words)}}));
  if (approval.number) line.append(words("approval.number", {{"number", *approval.number}}));
  return line;
}

std::string title_with_place(const std::string& title, const Municipality& municipality, const Words& words) {
  return words("title.place", {{"title", title}, {"place", marked_name(municipality, municipality.short_name, words)}});
}

}  // namespace vekha::generator
