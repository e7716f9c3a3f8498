#include "generator/pages/plan/plan_records.hpp"

#include "generator/pages/frame.hpp"
#include "generator/wording/human_dates.hpp"

namespace vekha::generator {
namespace {

void append(std::string& text, std::string_view more) {
  if (more.empty()) return;
  if (!text.empty()) text += ' ';
  text += more;
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

}  // namespace

std::vector<RecordGroup> plan_records(const Site& site, const Words& words) {
  std::vector<RecordGroup> groups;
  for (const Municipality& municipality : site.municipalities) {
    RecordGroup group = record_group("plan", municipality, municipality.slug + "/", words);
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
  return groups;
}

std::vector<RecordGroup> activity_records(const Site& site, const Words& words) {
  std::vector<RecordGroup> groups;
  for (const Municipality& municipality : site.municipalities) {
    for (const Plan& plan : municipality.plans) {
      if (plan.newer) continue;
      RecordGroup group = record_group("activity", municipality, plan.path + "#", words);
      for (std::size_t i = 0; i < plan.states.size(); ++i) group.records.push_back(activity_record(plan, i, words));
      groups.push_back(std::move(group));
    }
  }
  return groups;
}

}  // namespace vekha::generator
