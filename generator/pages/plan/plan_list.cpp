#include "generator/pages/plan/plan_list.hpp"

#include <algorithm>

#include "generator/pages/municipality/month_parts.hpp"
#include "generator/pages/parts/activity_view.hpp"
#include "generator/pages/parts/status_view.hpp"
#include "generator/pages/plan/plan_sections.hpp"
#include "generator/pages/plan/timeline.hpp"
#include "generator/wording/human_dates.hpp"

namespace vekha::generator {
namespace {

/// Whether every section that has activities has a number of its own: then numbers are enough to choose by. Where the
/// document numbers none, places among the sections would be numbers that nobody knows.
bool numbers_suffice(const std::vector<PlanSection>& sections) {
  std::set<std::string> numbers;
  const auto numbered = [](const PlanSection& section) { return section.printed && !section.activities.empty(); };
  if (std::ranges::none_of(sections, numbered)) return false;
  for (const PlanSection& section : sections) {
    if (!section.activities.empty() && !numbers.insert(section.number).second) return false;
  }
  return true;
}

/// Runs of ascending numbers: "0-3 7".
std::string runs_of(const std::vector<std::size_t>& numbers) {
  std::string text;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    std::size_t last = i;
    while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1) ++last;
    if (!text.empty()) text += ' ';
    text += std::to_string(numbers[i]);
    if (last > i) text.append("-").append(std::to_string(numbers[last]));
    i = last;
  }
  return text;
}

/// More sections than these would put two screens of a phone before the activities: they open by a tap.
constexpr std::size_t most_open_sections = 8;

/// What the filter of a plan offers besides states, words and schools.
class RowKeys {
 public:
  explicit RowKeys(const ShownPlan& shown) : shown_(shown) {
    const PlanPeriod& period = shown.plan.period;
    if (!period.start || !period.end) return;
    for (const Month& month : shown.municipality.months) {
      const auto days = model::month_interval(month.year, static_cast<int>(month.month));
      if (days && *days->end >= *period.start && *days->start <= *period.end) months_.push_back(month);
    }
  }

  [[nodiscard]] TableRow row(std::size_t index) const {
    const model::Schedule& schedule = shown_.plan.document.activities[index].schedule;
    std::vector<std::size_t> months;
    for (std::size_t i = 0; i < months_.size(); ++i) {
      const Month& month = months_[i];
      if (month_role(schedule, shown_.plan.period, month.year, month.month) != MonthRole::none) months.push_back(i);
    }
    return {index, {}, runs_of(months), people_of(index)};
  }

  [[nodiscard]] View::List month_options() const {
    View::List options;
    for (std::size_t i = 0; i < months_.size(); ++i) {
      options.push_back(View()
                            .set("key", std::to_string(i))
                            .set("label", human_month(months_[i].year, months_[i].month, shown_.page.words)));
    }
    return options;
  }

  [[nodiscard]] View::List people_options() const {
    View::List options;
    const auto of_plan = [&](const ActivityRef& ref) { return ref.plan == shown_.plan_place; };
    for (std::size_t i = 0; i < shown_.municipality.people.size(); ++i) {
      const Responsible& party = shown_.municipality.people[i];
      if (std::ranges::none_of(party.activities, of_plan)) continue;
      options.push_back(View().set("key", std::to_string(i)).set("label", shortened(party.title, longest_option)));
    }
    return options;
  }

 private:
  static constexpr std::size_t longest_option = 70;

  [[nodiscard]] std::string people_of(std::size_t index) const {
    std::set<std::size_t> places;
    for (const model::PartyId& id : parties_of(shown_.plan.document.activities[index])) {
      const auto found = shown_.plan.people.find(id);
      if (found != shown_.plan.people.end()) places.insert(found->second);
    }
    return runs_of({places.begin(), places.end()});
  }

  const ShownPlan& shown_;
  std::vector<Month> months_;  ///< of the plan's period
};

/// How far each section has come, where there are several.
View::List section_progress(const ShownPlan& shown, const std::vector<PlanSection>& sections) {
  View::List rows;
  for (const PlanSection& section : sections) {
    if (section.activities.empty()) continue;
    StatusCounts counts;
    for (const std::size_t index : section.activities) counts.add(shown.plan.states[index].status);
    rows.push_back(View()
                       .set("section_href", "#" + section.id)
                       .set("label", section.label)
                       .set("count", std::to_string(section.activities.size()))
                       .set("progress", progress_view(counts, shown.page.words)));
  }
  return rows;
}

View::List section_views(const ShownPlan& shown, const RowKeys& keys, const std::vector<PlanSection>& sections) {
  constexpr std::size_t longest_chip = 70;
  const bool by_number = numbers_suffice(sections);
  View::List views;
  for (const PlanSection& section : sections) {
    std::vector<TableRow> rows;
    for (const std::size_t index : section.activities) rows.push_back(keys.row(index));
    const std::string title = section.title.empty() ? shown.page.words("section.none") : section.title;
    const std::string caption = shown.page.words("section.caption", {{"title", section.label}});
    View view;
    view.set("section_id", section.id)
        .set("chip", by_number ? section.number : shortened(section.label, longest_chip))
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

}  // namespace

void set_activities(View& view, const ShownPlan& shown, const std::set<std::size_t>& schools) {
  const Words& words = shown.page.words;
  const auto sections = plan_sections(shown.plan, words);
  auto choices = filter_choices(shown.plan, words);
  auto options = school_options(shown.municipality, schools);
  const RowKeys keys(shown);
  auto months = keys.month_options();
  auto people = keys.people_options();
  auto progress = section_progress(shown, sections);
  view.set("has_activities", !shown.plan.states.empty())
      .set("all_title", words.count("plan.all", shown.plan.states.size()))
      .set("all_choice", words("filter.choice",
                               {{"word", words("filter.all")}, {"number", std::to_string(shown.plan.states.size())}}))
      .set("has_choices", choices.size() > 1)
      .set("choices", std::move(choices))
      .set("has_options", options.size() > 1)
      .set("options", std::move(options))
      .set("has_month_options", months.size() > 1)
      .set("month_options", std::move(months))
      .set("has_people_options", people.size() > 1)
      .set("people_options", std::move(people))
      .set("has_section_progress", progress.size() > 1)
      .set("fold_sections", progress.size() > most_open_sections)
      .set("section_progress", std::move(progress))
      .set("many_sections", sections.size() > 1)
      .set("sections", section_views(shown, keys, sections));
  if (has_timeline(shown.plan)) {
    view.set("timeline", timeline_view(shown.page, shown.municipality, shown.plan, sections));
  } else {
    view.set("timeline", false);
  }
}

}  // namespace vekha::generator
