#include "generator/site/plans.hpp"

#include <map>

#include "generator/site/text_key.hpp"
#include "generator/wording/human_dates.hpp"

namespace vekha::generator {
namespace {

using model::Document;
using model::DocumentKind;

/// The document's period; without one from the earliest to the latest date it names, else the year of its approval.
PlanPeriod period_of(const Document& document) {
  if (document.period && (document.period->start || document.period->end)) {
    return {document.period->start, document.period->end};
  }
  PlanPeriod period;
  for (const model::Activity& activity : document.activities) {
    for (const model::DateInterval& interval : activity.schedule.intervals) widen(period, interval);
  }
  if (!period.start && document.approval.date) {
    widen(period, *model::year_interval(static_cast<int>(document.approval.date->year())));
  }
  return period;
}

std::string period_key(const PlanPeriod& period) {
  std::string key;
  for (const auto& date : {period.start, period.end}) key.append(date ? model::to_iso(*date) : "").append("/");
  return key;
}

std::string plan_title(const Plan& plan, const Words& words) {
  const std::string kind = words(kind_word(plan.document));
  const bool of_a_day = plan.document.kind == DocumentKind::minutes && plan.document.approval.date;
  const std::string period =
      of_a_day ? human_date(*plan.document.approval.date, words) : human_period(plan.period, words);
  return period.empty() ? kind : words("plan.title", {{"kind", kind}, {"period", period}});
}

}  // namespace

bool is_plan(const Document& document) {
  using enum DocumentKind;
  const bool by_kind = document.kind == plan || document.kind == programme || document.kind == minutes;
  return by_kind || (document.kind == DocumentKind::other && !document.activities.empty());
}

std::string_view kind_word(const Document& document) {
  if (document.kind == DocumentKind::minutes) return "kind.minutes";
  return document.kind == DocumentKind::programme ? "kind.programme" : "kind.plan";
}

void widen(PlanPeriod& period, const model::DateInterval& interval) {
  for (const auto& date : {interval.start, interval.end}) {
    if (!date) continue;
    if (!period.start || *date < *period.start) period.start = date;
    if (!period.end || *date > *period.end) period.end = date;
  }
}

void set_titles_apart(std::vector<Plan>& plans, const Words& words) {
  std::map<std::string, int> seen;
  for (Plan& plan : plans) {
    if (const int number = ++seen[plan.title]; number > 1) {
      plan.title = words("plan.title-numbered", {{"title", plan.title}, {"number", std::to_string(number)}});
    }
  }
}

void set_editions(std::vector<Plan>& plans) {
  std::map<std::string, std::size_t> newest;
  for (std::size_t i = 0; i < plans.size(); ++i) {
    const Plan& plan = plans[i];
    if (!plan.document.title) continue;
    const auto [known, first] = newest.emplace(text_key(*plan.document.title) + period_key(plan.period), i);
    if (first) continue;
    const bool later = plan.document.approval.date >= plans[known->second].document.approval.date;
    plans[later ? known->second : i].newer = later ? i : known->second;
    if (later) known->second = i;
  }
  for (Plan& plan : plans) {
    while (plan.newer && plans[*plan.newer].newer) plan.newer = plans[*plan.newer].newer;
  }
}

Plan make_plan(SiteDocument document, const std::string& municipality, const Settings& settings, Names& names,
               const Words& words) {
  Plan plan;
  plan.file = std::move(document.file);
  plan.kept_since = document.kept_since;
  plan.document = std::move(document.document);
  plan.period = period_of(plan.document);
  for (std::size_t i = 0; i < plan.document.parties.size(); ++i)
    plan.party_places.emplace(plan.document.parties[i].id, i);
  plan.slug = names.take(plan_slug(plan.document.kind, plan.period), "plan");
  plan.path = municipality + "/plans/" + plan.slug + ".html";
  plan.document_path = municipality + "/plans/" + plan.slug + "-document.html";
  const std::string key = document.folder.empty() ? plan.file : document.folder + "/" + plan.file;
  const auto title = settings.plan_titles.find(key);
  plan.titled = title != settings.plan_titles.end();
  plan.title = plan.titled ? title->second : plan_title(plan, words);
  return plan;
}

}  // namespace vekha::generator
