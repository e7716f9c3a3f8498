#include "generator/pages/plan.hpp"

#include <algorithm>
#include <set>

#include "generator/human_dates.hpp"
#include "generator/pages/activity_view.hpp"
#include "generator/pages/contact_view.hpp"
#include "generator/pages/frame.hpp"
#include "generator/pages/indicator_groups.hpp"
#include "generator/pages/plan_about.hpp"
#include "generator/pages/plan_card.hpp"
#include "generator/pages/plan_sections.hpp"
#include "generator/pages/status_view.hpp"
#include "generator/pages/step_view.hpp"
#include "generator/pages/timeline.hpp"

namespace vekha::generator {
namespace {

constexpr std::size_t steps_shown = 5;

/// One plan and where it stands.
struct Shown {
  const PageContext& page;
  TermMarks& marks;
  const Municipality& municipality;
  std::size_t place;  ///< of the municipality
  const Plan& plan;
  std::size_t plan_place;
};

std::set<std::size_t> schools_of(const Plan& plan) {
  std::set<std::size_t> schools;
  for (const ActivityState& state : plan.states) {
    schools.insert(state.own.begin(), state.own.end());
    schools.insert(state.shared.begin(), state.shared.end());
  }
  return schools;
}

std::string lead(const Shown& shown, std::size_t schools) {
  const Words& words = shown.page.words;
  std::string activities = words.count("count.activities", shown.plan.states.size());
  if (schools > 0)
    activities =
        words("plan.for-schools", {{"activities", activities}, {"schools", words.count("count.schools-of", schools)}});
  const std::string counts = counts_sentence(StatusCounts(shown.plan), words);
  std::string text = words("plan.lead", {{"activities", activities}});
  if (!counts.empty()) text.append(" ").append(words("plan.lead-counts", {{"counts", capitalised(counts)}}));
  return text;
}

bool has_progress(const Plan& plan) {
  return std::ranges::any_of(plan.states, [](const ActivityState& state) { return state.progress.has_value(); });
}

/// Nearest dates, and how many more.
void set_next(View& view, const Shown& shown) {
  const PageContext& page = shown.page;
  auto all = upcoming(page.site, shown.place);
  std::erase_if(all, [&](const Upcoming& step) { return step.ref.plan != shown.plan_place; });
  const std::size_t more = all.size() > steps_shown ? all.size() - steps_shown : 0;
  all.resize(std::min(all.size(), steps_shown));
  View::List steps;
  for (const Upcoming& step : all)
    steps.push_back(step_view(page, {shown.municipality, shown.plan, step.ref.activity}));
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
View::List report_steps(const Shown& shown) {
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

/// Whether every section that has activities has a number of its own: then numbers are enough to choose by.
bool numbers_suffice(const std::vector<PlanSection>& sections) {
  std::set<std::string> numbers;
  for (const PlanSection& section : sections) {
    if (!section.activities.empty() && !numbers.insert(section.number).second) return false;
  }
  return true;
}

View::List section_views(const Shown& shown, const std::vector<PlanSection>& sections) {
  constexpr std::size_t longest_chip = 40;
  const bool by_number = numbers_suffice(sections);
  View::List views;
  for (const PlanSection& section : sections) {
    std::vector<TableRow> rows;
    for (const std::size_t index : section.activities) rows.push_back({index, {}});
    const std::string title = section.title.empty() ? shown.page.words("section.none") : section.title;
    const std::string caption = shown.page.words("section.caption", {{"title", title}});
    View view;
    view.set("section_id", section.id)
        .set("chip", by_number ? section.number : shortened(title, longest_chip))
        .set("by_number", by_number)
        .set("section_title", title)
        .set("titled", !section.title.empty())
        .set("level", std::to_string(3 + section.level))
        .set("count", shown.page.words.count("count.activities", rows.size()))
        .set("has_rows", !rows.empty())
        .set("table", activity_table(shown.page, shown.marks, shown.municipality, shown.plan, rows, caption));
    views.push_back(std::move(view));
  }
  return views;
}

/// The states that occur, as choices of the filter.
View::List filter_choices(const Plan& plan, const Words& words) {
  const StatusCounts counts(plan);
  View::List choices;
  for (const Status status : all_statuses()) {
    if (counts.of(status) == 0) continue;
    const std::string name(name_of(status));
    choices.push_back(View()
                          .set("choice", name)
                          .set("label", words("filter.choice", {{"word", words("status." + name)},
                                                                {"number", std::to_string(counts.of(status))}})));
  }
  return choices;
}

View::List school_options(const Municipality& municipality, const std::set<std::size_t>& schools) {
  View::List options;
  for (const std::size_t place : schools) {
    const School& school = municipality.schools[place];
    options.push_back(
        View().set("key", school.number.empty() ? school.slug : school.number).set("label", school.label));
  }
  return options;
}

View::List school_rows(const Shown& shown, const std::set<std::size_t>& schools) {
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

void set_activities(View& view, const Shown& shown, const std::set<std::size_t>& schools) {
  const Words& words = shown.page.words;
  const auto sections = plan_sections(shown.plan, words);
  auto choices = filter_choices(shown.plan, words);
  auto options = school_options(shown.municipality, schools);
  view.set("has_activities", !shown.plan.states.empty())
      .set("all_title", words.count("plan.all", shown.plan.states.size()))
      .set("all_choice", words("filter.choice",
                               {{"word", words("filter.all")}, {"number", std::to_string(shown.plan.states.size())}}))
      .set("has_choices", choices.size() > 1)
      .set("choices", std::move(choices))
      .set("has_options", options.size() > 1)
      .set("options", std::move(options))
      .set("many_sections", sections.size() > 1)
      .set("sections", section_views(shown, sections));
  if (has_timeline(shown.plan)) {
    view.set("timeline", timeline_view(shown.page, shown.municipality, shown.plan, sections));
  } else {
    view.set("timeline", false);
  }
}

void set_indicators(View& view, const Shown& shown) {
  View::List groups;
  std::vector<IndicatorGroup> own;
  for (IndicatorGroup& group : indicator_groups(shown.municipality)) {
    if (group.document == &shown.plan.document) own.push_back(std::move(group));
  }
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
  add("timeline", "time", "plan.toc-time");
  add("has_activities", "list", "plan.toc-list");
  add("has_schools", "schools", "plan.toc-schools");
  add("has_aims", "aims", "plan.toc-aims");
  add("has_indicators", "marks", "plan.toc-marks");
  add({}, "about", "plan.toc-about");
  add({}, "files", "plan.toc-files");
  return View().set("contents", std::move(entries));
}

View plan_view(const PageContext& page, std::size_t place, std::size_t plan_place) {
  const Municipality& municipality = page.site.municipalities[place];
  TermMarks marks(page);
  const Shown shown{page, marks, municipality, place, municipality.plans[plan_place], plan_place};
  const Plan& plan = shown.plan;
  const Words& words = page.words;
  const auto schools = schools_of(plan);
  const std::string name = marked_name(municipality, municipality.name, words);
  View view = frame(page, {.title = title_with_place(plan.title, municipality, words),
                           .description = lead(shown, schools.size()),
                           .municipality = &municipality,
                           .plan = &plan});
  auto reported = report_steps(shown);
  auto rows = school_rows(shown, schools);
  view.set("eyebrow",
           words("plan.eyebrow",
                 {{"name", name},
                  {"kind", uncapitalised(words(plan.document.kind == model::DocumentKind::programme ? "kind.programme"
                                                                                                    : "kind.plan"))}}))
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
  set_aims(view, plan);
  set_about(view, page, municipality, plan);
  view.set("toc", contents(view, words));
  marks.set_terms(view);
  return view;
}

}  // namespace

std::vector<Page> plan_pages(const Site& site) {
  std::vector<Page> pages;
  for (std::size_t m = 0; m < site.municipalities.size(); ++m) {
    for (std::size_t p = 0; p < site.municipalities[m].plans.size(); ++p) {
      pages.push_back({site.municipalities[m].plans[p].path, "plan",
                       [m, p](const PageContext& page) { return plan_view(page, m, p); }});
    }
  }
  return pages;
}

}  // namespace vekha::generator
