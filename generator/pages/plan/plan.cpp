#include "generator/pages/plan/plan.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "generator/pages/frame.hpp"
#include "generator/pages/general/home.hpp"
#include "generator/pages/general/open_data_page.hpp"
#include "generator/pages/parts/activity_view.hpp"
#include "generator/pages/parts/contact_view.hpp"
#include "generator/pages/parts/indicator_groups.hpp"
#include "generator/pages/parts/plan_card.hpp"
#include "generator/pages/parts/status_view.hpp"
#include "generator/pages/parts/step_view.hpp"
#include "generator/pages/plan/plan_about.hpp"
#include "generator/pages/plan/plan_changes.hpp"
#include "generator/pages/plan/plan_list.hpp"
#include "generator/pages/plan/plan_money.hpp"
#include "generator/pages/plan/plan_records.hpp"
#include "generator/site/plans.hpp"
#include "generator/wording/human_dates.hpp"

namespace vekha::generator {
namespace {

constexpr std::size_t steps_shown = 5;

std::set<std::size_t> schools_of(const Plan& plan) {
  std::set<std::size_t> schools;
  for (const ActivityState& state : plan.states) {
    schools.insert(state.own.begin(), state.own.end());
    schools.insert(state.shared.begin(), state.shared.end());
  }
  return schools;
}

/// How much there is. How far it has come stands below, as a picture with its numbers.
std::string lead(const ShownPlan& shown, std::size_t schools) {
  const Words& words = shown.page.words;
  std::string activities = words.count("count.activities", shown.plan.states.size());
  if (schools > 0)
    activities =
        words("plan.for-schools", {{"activities", activities}, {"schools", words.count("count.schools-of", schools)}});
  return words("plan.lead", {{"activities", activities}});
}

std::string description(const ShownPlan& shown, std::size_t schools) {
  const Words& words = shown.page.words;
  const std::string counts = counts_sentence(StatusCounts(shown.plan), words);
  std::string text = lead(shown, schools);
  if (!counts.empty()) text.append(" ").append(words("plan.lead-counts", {{"counts", capitalised(counts)}}));
  return text;
}

bool has_progress(const Plan& plan) {
  return std::ranges::any_of(plan.states, [](const ActivityState& state) { return state.progress.has_value(); });
}

/// Nearest dates, and how many more.
void set_next(View& view, const ShownPlan& shown) {
  const PageContext& page = shown.page;
  auto all = upcoming(page.site, shown.place);
  std::erase_if(all, [&](const Upcoming& step) { return step.ref.plan != shown.plan_place; });
  const std::size_t more = all.size() > steps_shown ? all.size() - steps_shown : 0;
  all.resize(std::min(all.size(), steps_shown));
  View::List steps;
  for (const Upcoming& step : all)
    steps.push_back(step_view(page, {shown.municipality, shown.plan, step.ref.activity}, {.proof = true}));
  const Month* month = current_month(shown.municipality, page.site.today);
  view.set("has_steps", !steps.empty())
      .set("steps", std::move(steps))
      .set("more_steps", more > 0 ? page.words.count("plan.more-steps", more) : "")
      .set("month_href", month != nullptr ? link_to(page, month->path) : "")
      .set("month_label",
           month != nullptr ? page.words("home.month", {{"month", human_month(month->year, month->month, page.words)}})
                            : "");
}

/// What a report tells, newest activities as in the plan.
View::List report_steps(const ShownPlan& shown) {
  View::List steps;
  for (std::size_t i = 0; i < shown.plan.states.size(); ++i) {
    const auto& progress = shown.plan.states[i].progress;
    if (!progress || progress->record.status == model::ProgressStatus::unknown) continue;
    const model::ProgressRecord& record = progress->record;
    auto evidence = evidence_views(record.evidence);
    View step = step_view(shown.page, {shown.municipality, shown.plan, i}, {.tag = true});
    step.set("day", record.date ? human_date(*record.date, shown.page.words) : "")
        .set("note", sentence(record.note.value_or("")))
        .set("has_evidence", !evidence.empty())
        .set("evidence", std::move(evidence));
    steps.push_back(std::move(step));
  }
  return steps;
}

View::List school_rows(const ShownPlan& shown, const std::set<std::size_t>& schools) {
  View::List rows;
  const auto of_plan = [&](const ActivityRef& ref) { return ref.plan == shown.plan_place; };
  for (const std::size_t place : schools) {
    const School& school = shown.municipality.schools[place];
    rows.push_back(View()
                       .set("href", link_to(shown.page, school.path))
                       .set("school_name", school.name)
                       .set("full_name", school.full_name == school.name ? "" : school.full_name)
                       .set("head", school.head)
                       .set("own_count", std::to_string(std::ranges::count_if(school.own, of_plan)))
                       .set("shared_count", std::to_string(std::ranges::count_if(school.shared, of_plan))));
  }
  return rows;
}

void set_indicators(View& view, const ShownPlan& shown) {
  View::List groups;
  const std::vector<IndicatorGroup> own = indicator_groups(shown.municipality, shown.plan.document);
  const bool numbers = !verdict_sentence(own, shown.page.words).empty();
  std::size_t count = 0;
  for (const IndicatorGroup& group : own) {
    groups.push_back(indicator_group_view(group, shown.page.words));
    count += group.indicators.size();
  }
  view.set("has_indicators", !groups.empty())
      .set("indicator_groups", std::move(groups))
      .set("indicators_lead",
           numbers ? verdict_sentence(own, shown.page.words) : shown.page.words.count("plan.indicators-bare", count))
      .set("indicators_bare", !numbers)
      .set("results_href", shown.municipality.has_results ? link_to(shown.page, shown.municipality.results_path) : "");
}

View contents(const View& view, const Words& words) {
  View::List entries;
  const auto add = [&](std::string_view condition, const char* anchor, const char* key) {
    const auto* value = condition.empty() ? nullptr : view.find(condition);
    const auto* flag = value != nullptr ? std::get_if<bool>(value) : nullptr;
    if (flag != nullptr && !*flag) return;
    entries.push_back(View().set("href", std::string("#") + anchor).set("label", words(key)));
  };
  add("has_activities", "now", "plan.toc-now");
  add("has_reported", "done", "plan.toc-done");
  add("has_changes", "changes", "plan.toc-changes");
  add("timeline", "time", "plan.toc-time");
  add("has_section_progress", "sections", "plan.toc-sections");
  add("has_activities", "list", "plan.toc-list");
  add("has_schools", "schools", "plan.toc-schools");
  add("has_participants", "participants", "plan.toc-participants");
  add("has_aims", "aims", "plan.toc-aims");
  add("has_money", "money", "plan.toc-money");
  add("has_indicators", "marks", "plan.toc-marks");
  add({}, "about", "plan.toc-about");
  add({}, "files", "plan.toc-files");
  return View().set("contents", std::move(entries));
}

View plan_view(const PageContext& page, std::size_t place, std::size_t plan_place) {
  const Municipality& municipality = page.site.municipalities[place];
  TermMarks marks(page);
  const ShownPlan shown{page, marks, municipality, place, municipality.plans[plan_place], plan_place};
  const Plan& plan = shown.plan;
  const Words& words = page.words;
  const auto schools = schools_of(plan);
  const std::string name = marked_name(municipality, municipality.name, words);
  View view = frame(page, {.title = title_with_place(plan.title, municipality, words),
                           .description = description(shown, schools.size()),
                           .municipality = &municipality,
                           .about = plan_dataset(page, municipality, plan),
                           .plan = &plan});
  auto reported = report_steps(shown);
  auto rows = school_rows(shown, schools);
  view.set("eyebrow", words("plan.eyebrow", {{"name", name}, {"kind", uncapitalised(words(kind_word(plan.document)))}}))
      .set("plan_title", plan.title)
      .set("approved_title", plan.titled ? "" : plan.document.title.value_or(""))
      .set("draft", plan.document.approval.status == model::ApprovalStatus::draft)
      .set("newer_href", plan.newer ? link_to(page, municipality.plans[*plan.newer].path) : "")
      .set("newer_title", plan.newer ? municipality.plans[*plan.newer].title : "")
      .set("lead", lead(shown, schools.size()))
      .set("no_report", !has_progress(plan))
      .set("has_reported", !reported.empty())
      .set("reported", std::move(reported))
      .set("has_schools", !rows.empty())
      .set("school_rows", std::move(rows));
  if (plan.states.empty()) {
    view.set("progress", false);
  } else {
    view.set("progress", progress_view(StatusCounts(plan), words));
  }
  set_next(view, shown);
  set_activities(view, shown, schools);
  set_indicators(view, shown);
  set_changes(view, page, municipality, plan_place);
  set_participants(view, page, municipality, plan);
  set_aims(view, plan);
  set_money(view, page, plan);
  set_about(view, page, municipality, plan);
  view.set("toc", contents(view, words));
  marks.set_terms(view);
  return view;
}

std::vector<Page> plan_pages(const Site& site) {
  std::vector<Page> pages;
  for (std::size_t m = 0; m < site.municipalities.size(); ++m) {
    for (std::size_t p = 0; p < site.municipalities[m].plans.size(); ++p) {
      pages.push_back(
          {site.municipalities[m].plans[p].path, [m, p](const PageContext& page) { return plan_view(page, m, p); }});
    }
  }
  return pages;
}

std::vector<MenuEntry> plan_menu(const MenuContext& of) {
  return {{.label = of.words("nav.plans"), .path = std::string(home_path), .anchor = "plans"}};
}

constexpr std::array searchable{Searchable{"plan", plan_records}, Searchable{"activity", activity_records}};

}  // namespace

constinit const PageKind plan_kind{
    .name = "plan",
    .pages = plan_pages,
    .menu = plan_menu,
    .searchable = searchable,
    .of_documents = true,
};

}  // namespace vekha::generator
