#include "generator/search/search_records.hpp"

#include <array>

#include "generator/pages/frame.hpp"
#include "generator/pages/general/glossary.hpp"
#include "generator/wording/human_dates.hpp"

namespace vekha::generator {
namespace {

constexpr std::array<std::string_view, 6> kinds{"school", "person", "plan", "activity", "term", "page"};

using Groups = std::vector<RecordGroup>;

void append(std::string& text, std::string_view more) {
  if (more.empty()) return;
  if (!text.empty()) text += ' ';
  text += more;
}

RecordGroup group_of(std::string_view kind, const Municipality& municipality, std::string base, const Words& words) {
  return {.kind = kind,
          .place = municipality.slug,
          .place_name = marked_name(municipality, municipality.short_name, words),
          .base = std::move(base),
          .records = {}};
}

void add_schools(Groups& groups, const Municipality& municipality, const Words& words) {
  const std::string base = municipality.slug + "/schools/";
  RecordGroup group = group_of("school", municipality, base, words);
  for (const School& school : municipality.schools) {
    SearchRecord record{.href = school.path.substr(base.size()), .title = school.name, .text = school.head};
    record.also = school.full_name;
    group.records.push_back(std::move(record));
  }
  groups.push_back(std::move(group));
}

void add_people(Groups& groups, const Municipality& municipality, const Words& words) {
  RecordGroup group = group_of("person", municipality, municipality.people_path, words);
  for (const Responsible& party : municipality.people) {
    group.records.push_back({.href = "#" + party.anchor,
                             .title = party.title,
                             .text = words.count("count.activities", party.activities.size())});
  }
  groups.push_back(std::move(group));
}

void add_plans(Groups& groups, const Municipality& municipality, const Words& words) {
  RecordGroup group = group_of("plan", municipality, municipality.slug + "/", words);
  for (const Plan& plan : municipality.plans) {
    SearchRecord record{.href = plan.path.substr(group.base.size()), .title = plan.title};
    record.text = plan.document.title.value_or("");
    for (const std::string& goal : plan.document.goals) append(record.also, goal);
    group.records.push_back(std::move(record));
  }
  for (const OtherDocument& other : municipality.others) {
    group.records.push_back({.href = "index.html", .title = other.document.title.value_or(other.file)});
  }
  groups.push_back(std::move(group));
}

/// «3)» and «1.2.» as they are said in a sentence.
std::string bare_number(const model::Activity& activity) {
  const std::string number = activity.number.value_or("");
  return number.substr(0, number.find_last_not_of(".) ") + 1);
}

SearchRecord activity_record(const Plan& plan, std::size_t index, const Words& words) {
  const model::Activity& activity = plan.document.activities[index];
  SearchRecord record{.href = activity.id.value,
                      .label = bare_number(activity),
                      .state = std::string(name_of(plan.states[index].status)),
                      .when = human_schedule(activity.schedule, plan.period, words)};
  record.title = activity.text;
  if (!activity.actions.empty()) {
    record.title = activity.actions.front().text;
    for (std::size_t i = 1; i < activity.actions.size(); ++i) append(record.text, activity.actions[i].text);
  }
  for (const model::ResponsibleParty& party : activity.responsible) append(record.text, party.text);
  append(record.also, activity.expected.value_or(""));
  return record;
}

void add_activities(Groups& groups, const Municipality& municipality, const Words& words) {
  for (const Plan& plan : municipality.plans) {
    if (plan.newer) continue;
    RecordGroup group = group_of("activity", municipality, plan.path + "#", words);
    for (std::size_t i = 0; i < plan.states.size(); ++i) group.records.push_back(activity_record(plan, i, words));
    groups.push_back(std::move(group));
  }
}

void add_terms(Groups& groups, const Site& site) {
  RecordGroup group{
      .kind = "term", .place = {}, .place_name = {}, .base = std::string(glossary_path) + "#", .records = {}};
  for (const Term& term : site.glossary.terms) {
    group.records.push_back({.href = term.anchor,
                             .title = term.abbreviation + " — " + term.expansion,
                             .text = term.explanation.empty() ? term.defined_in : term.explanation});
  }
  groups.push_back(std::move(group));
}

/// The text of a page's HTML.
std::string text_of(std::string_view html) {
  std::string text;
  bool inside = false;
  for (const char c : html) {
    if (c == '<') {
      inside = true;
      text += ' ';
    } else if (c == '>') {
      inside = false;
    } else if (!inside) {
      text += c;
    }
  }
  return text;
}

void add_pages(Groups& groups, const Site& site) {
  RecordGroup group{.kind = "page", .place = {}, .place_name = {}, .base = {}, .records = {}};
  for (const ContentPage& page : site.content) {
    group.records.push_back(
        {.href = page.permalink, .title = page.title, .text = page.description, .also = text_of(page.html)});
  }
  groups.push_back(std::move(group));
}

}  // namespace

std::span<const std::string_view> record_kinds() { return kinds; }

std::vector<RecordGroup> search_records(const Site& site, const Words& words) {
  Groups groups;
  for (const auto add : {add_schools, add_people, add_plans, add_activities}) {
    for (const Municipality& municipality : site.municipalities) add(groups, municipality, words);
  }
  add_terms(groups, site);
  add_pages(groups, site);
  std::erase_if(groups, [](const RecordGroup& group) { return group.records.empty(); });
  return groups;
}

}  // namespace vekha::generator
