#include "generator/pages/school/school.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <set>

#include "generator/pages/frame.hpp"
#include "generator/pages/parts/activity_view.hpp"
#include "generator/pages/parts/contact_view.hpp"
#include "generator/pages/parts/indicator_groups.hpp"
#include "generator/pages/parts/indicator_view.hpp"
#include "generator/pages/parts/plan_card.hpp"
#include "generator/pages/parts/school_chip.hpp"
#include "generator/pages/parts/status_view.hpp"
#include "generator/pages/school/school_parents.hpp"
#include "generator/wording/human_dates.hpp"

namespace vekha::generator {
namespace {

constexpr std::size_t steps_shown = 2;
constexpr std::size_t longest_step = 54;
// Rows of a table of a school; a plan has a hundred. What is beyond stands on the plan's page and in its tables.
constexpr std::size_t most_rows = 500;

std::set<std::size_t> plans_of(const School& school) {
  std::set<std::size_t> plans;
  for (const ActivityRef& ref : school.own) plans.insert(ref.plan);
  for (const ActivityRef& ref : school.shared) plans.insert(ref.plan);
  return plans;
}

/// What goes on stands first, what is over last.
int rank(Status status) {
  switch (status) {
    case Status::active:
      return 0;
    case Status::planned:
      return 1;
    case Status::overdue:
      return 2;
    case Status::not_done:
      return 3;
    case Status::no_report:
      return 4;
    case Status::depends:
      return 5;
    case Status::no_date:
      return 6;
    case Status::done:
      return 7;
    case Status::cancelled:
      return 8;
  }
  return 9;
}

/// A table a plan.
View::List activity_tables(const ShownSchool& shown, std::vector<ActivityRef> refs, std::string_view caption_key) {
  std::ranges::stable_sort(refs, {},
                           [&](const ActivityRef& ref) { return std::pair(ref.plan, rank(shown.status(ref))); });
  refs.resize(std::min(refs.size(), most_rows));
  View::List tables;
  std::vector<TableRow> rows;
  for (std::size_t i = 0; i < refs.size(); ++i) {
    const Plan& plan = shown.plan(refs[i]);
    rows.push_back({refs[i].activity, shown.anchor_prefix(refs[i])});
    if (i + 1 < refs.size() && refs[i + 1].plan == refs[i].plan) continue;
    std::string caption = shown.page.words(caption_key, {{"school", shown.school.label}, {"plan", plan.title}});
    tables.push_back(View()
                         .set("table_title", shown.plans.size() > 1 ? plan.title : "")
                         .set("table", activity_table(shown.page, shown.marks, shown.municipality, plan, rows,
                                                      std::move(caption), shown.place)));
    rows.clear();
  }
  return tables;
}

std::string what_is_done(const ShownSchool& shown) {
  const Words& words = shown.page.words;
  StatusCounts counts;
  for (const ActivityRef& ref : shown.school.own) counts.add(shown.status(ref));
  std::string text = words("school.no-own");
  if (!shown.school.own.empty()) {
    text = words.count("school.own-count", shown.school.own.size());
    const std::string said = counts_sentence(counts, words);
    text.append(said.empty() ? "." : words("school.own-states", {{"counts", said}}));
  }
  if (!shown.school.shared.empty())
    text.append(" ").append(words.count("school.shared-count", shown.school.shared.size()));
  if (std::max(shown.school.own.size(), shown.school.shared.size()) > most_rows)
    text.append(" ").append(words("school.rows-cut", {{"count", std::to_string(most_rows)}}));
  return text;
}

/// The nearest dates of the school's activities, its own and the shared ones.
View::List next_steps(const ShownSchool& shown) {
  std::vector<std::pair<model::DateInterval, ActivityRef>> dated;
  for (const auto* refs : {&shown.school.own, &shown.school.shared}) {
    for (const ActivityRef& ref : *refs) {
      const Status status = shown.status(ref);
      const auto when = next_interval(shown.activity(ref).schedule, shown.page.site.today);
      if (when && status != Status::done && status != Status::cancelled) dated.emplace_back(*when, ref);
    }
  }
  std::ranges::stable_sort(dated, {}, [](const auto& step) { return *step.first.end; });
  dated.resize(std::min(dated.size(), steps_shown));
  View::List steps;
  for (const auto& [when, ref] : dated) {
    steps.push_back(View()
                        .set("when", capitalised(human_interval(when, shown.page.words)))
                        .set("href", "#" + shown.anchor_prefix(ref) + shown.activity(ref).id.value)
                        .set("text", uncapitalised(shortened(shown.text(ref), longest_step))));
  }
  return steps;
}

/// The answer to «Помогло ли»: the first indicator that can be judged, else what is missing.
View help_answer(const ShownSchool& shown, const std::vector<IndicatorGroup>& groups) {
  const Words& words = shown.page.words;
  const model::Indicator* best = nullptr;
  for (const IndicatorGroup& group : groups) {
    for (const model::Indicator* indicator : group.indicators) {
      const bool judged = read_indicator(*indicator).verdict != Verdict::no_data;
      if (judged && (best == nullptr || read_indicator(*best).verdict == Verdict::no_comparison)) best = indicator;
    }
  }
  if (best == nullptr) {
    return View()
        .set("tag", verdict_tag(Verdict::no_data, words))
        .set("text", words(groups.empty() ? "school.no-indicators" : "school.no-actual"))
        .set("known", false);
  }
  const View chart = chart_view(*best, words);
  const auto text = [&](std::string_view name) { return std::get<std::string>(*chart.find(name)); };
  return View()
      .set("tag", verdict_tag(read_indicator(*best).verdict, words))
      .set("text", words("school.indicator",
                         {{"name", text("name")}, {"now", text("now")}, {"from", text("from")}, {"aim", text("aim")}}))
      .set("known", true);
}

View::List plan_facts(const ShownSchool& shown) {
  View::List facts;
  for (const std::size_t place : shown.plans) {
    const Plan& plan = shown.municipality.plans[place];
    facts.push_back(
        View()
            .set("href", link_to(shown.page, plan.path))
            .set("label", plan.title)
            .set("approval", uncapitalised(approval_line(plan.document.approval, shown.page.words)))
            .set("file", plan.file)
            .set("csv_href", link_to(shown.page, shown.municipality.slug + "/plans/" + plan.slug + ".csv")));
  }
  return facts;
}

/// Why the school is in the plan, without blame: what it is named for.
std::string why(const ShownSchool& shown) {
  const School& school = shown.school;
  if (!school.mentees.empty() && school.mentors.empty()) return shown.page.words("school.why-mentor");
  if (shown.plans.empty()) return shown.page.words("school.why-named");
  return shown.page.words("school.why");
}

View contents(const ShownSchool& shown, bool parents, bool mentoring) {
  const Words& words = shown.page.words;
  View::List entries;
  const auto add = [&](bool there, const char* anchor, const char* key) {
    if (there) entries.push_back(View().set("href", std::string("#") + anchor).set("label", words(key)));
  };
  add(true, "own", "school.toc-own");
  add(!shown.school.shared.empty(), "shared", "school.toc-shared");
  add(parents, "parents", "school.toc-parents");
  add(true, "help", "school.toc-help");
  add(mentoring, "mentor", "school.toc-mentor");
  add(true, "why", "school.toc-why");
  add(true, "about", "school.toc-about");
  return View().set("contents", std::move(entries));
}

void set_indicators(View& view, const ShownSchool& shown, const std::vector<IndicatorGroup>& groups) {
  View::List views;
  for (const IndicatorGroup& group : groups) views.push_back(indicator_group_view(group, shown.page.words));
  view.set("help", help_answer(shown, groups))
      .set("has_indicators", !views.empty())
      .set("indicator_groups", std::move(views))
      .set("results_href", shown.municipality.has_results ? link_to(shown.page, shown.municipality.results_path) : "");
}

View school_view(const PageContext& page, std::size_t place, std::size_t school_place,
                 const std::vector<IndicatorGroup>& indicators) {
  const Words& words = page.words;
  const Municipality& municipality = page.site.municipalities[place];
  const School& school = municipality.schools[school_place];
  TermMarks marks(page);
  const ShownSchool shown{page, marks, municipality, school, school_place, plans_of(school)};
  const std::string name = marked_name(municipality, municipality.name, words);
  View view =
      frame(page, {.title = title_with_place(words("school.title", {{"school", school.name}}), municipality, words),
                   .description = words("school.description", {{"school", school.name}, {"name", name}}),
                   .municipality = &municipality,
                   .about = LinkedObject("School")
                                .set("name", school.name)
                                .set("alternateName", school.full_name == school.name ? "" : school.full_name)});
  auto steps = next_steps(shown);
  auto parents = for_parents(shown);
  auto facts = plan_facts(shown);
  const bool mentoring = !school.mentors.empty() || !school.mentees.empty();
  view.set("toc", contents(shown, !parents.empty(), mentoring))
      .set("name", name)
      .set("school_name", school.name)
      .set("full_name", school.full_name == school.name ? "" : school.full_name)
      .set("does", what_is_done(shown))
      .set("has_steps", !steps.empty())
      .set("steps", std::move(steps))
      .set("head", school.head)
      .set("contact", contact_view(page.site, municipality, words))
      .set("has_own", !school.own.empty())
      .set("own_tables", activity_tables(shown, school.own, "school.own-caption"))
      .set("has_shared", !school.shared.empty())
      .set("shared_tables", activity_tables(shown, school.shared, "school.shared-caption"))
      .set("has_parents", !parents.empty())
      .set("parents", std::move(parents))
      .set("mentoring", mentoring)
      .set("has_mentors", !school.mentors.empty())
      .set("mentors", school_links(page, municipality, school.mentors))
      .set("has_mentees", !school.mentees.empty())
      .set("mentees", school_links(page, municipality, school.mentees))
      .set("why", why(shown))
      .set("no_facts", facts.empty())
      .set("facts", std::move(facts))
      .set("ics_href", link_to(page, school.calendar_path));
  set_indicators(view, shown, indicators);
  marks.set_terms(view);
  return view;
}

std::vector<Page> school_pages(const Site& site) {
  std::vector<Page> pages;
  for (std::size_t m = 0; m < site.municipalities.size(); ++m) {
    const Municipality& municipality = site.municipalities[m];
    const auto indicators =
        std::make_shared<const std::vector<std::vector<IndicatorGroup>>>(indicator_groups_by_school(municipality));
    for (std::size_t s = 0; s < municipality.schools.size(); ++s) {
      pages.push_back({municipality.schools[s].path, [m, s, indicators](const PageContext& page) {
                         return school_view(page, m, s, (*indicators)[s]);
                       }});
    }
  }
  return pages;
}

std::vector<RecordGroup> school_records(const Site& site, const Words& words) {
  std::vector<RecordGroup> groups;
  for (const Municipality& municipality : site.municipalities) {
    RecordGroup group = record_group("school", municipality, municipality.slug + "/schools/", words);
    for (const School& school : municipality.schools) {
      SearchRecord record{.href = school.path.substr(group.base.size()), .title = school.name, .text = school.head};
      record.also = school.full_name;
      group.records.push_back(std::move(record));
    }
    groups.push_back(std::move(group));
  }
  return groups;
}

constexpr std::array searchable{Searchable{"school", school_records}};

}  // namespace

constinit const PageKind school_kind{
    .name = "school",
    .pages = school_pages,
    .searchable = searchable,
    .of_documents = true,
};

}  // namespace vekha::generator
