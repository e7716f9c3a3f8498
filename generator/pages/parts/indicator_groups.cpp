#include "generator/pages/parts/indicator_groups.hpp"

#include <algorithm>
#include <map>

#include "generator/pages/parts/indicator_view.hpp"
#include "generator/site/school_names.hpp"

namespace vekha::generator {
namespace {

using SchoolIndex = std::map<std::string, const School*>;

SchoolIndex schools_by_key(const Municipality& municipality) {
  SchoolIndex index;
  for (const School& school : municipality.schools) {
    for (const std::string& name : {school.full_name, school.name, school.label})
      index.emplace(school_key(name), &school);
  }
  return index;
}

void append_groups(const model::Document& document, const SchoolIndex& schools, std::vector<IndicatorGroup>& groups) {
  const std::size_t first = groups.size();
  std::map<std::string, std::size_t> places;
  for (const model::Indicator& indicator : document.indicators) {
    const auto [place, added] = places.emplace(indicator.group, groups.size());
    if (added) {
      const auto school = schools.find(school_key(indicator.group));
      groups.push_back({indicator.group, &document, school == schools.end() ? nullptr : school->second, {}});
    }
    groups[place->second].indicators.push_back(&indicator);
  }
  std::stable_partition(groups.begin() + static_cast<std::ptrdiff_t>(first), groups.end(),
                        [](const IndicatorGroup& group) { return group.school == nullptr; });
}

std::string table_caption(const IndicatorGroup& group, const Words& words) {
  return group.title.empty() ? words("indicator.table") : words("indicator.table-of", {{"title", group.title}});
}

}  // namespace

std::vector<IndicatorGroup> indicator_groups(const Municipality& municipality) {
  const SchoolIndex schools = schools_by_key(municipality);
  std::vector<IndicatorGroup> groups;
  for (const Plan& plan : municipality.plans) append_groups(plan.document, schools, groups);
  for (const OtherDocument& other : municipality.others) append_groups(other.document, schools, groups);
  return groups;
}

std::vector<IndicatorGroup> indicator_groups(const Municipality& municipality, const model::Document& document) {
  std::vector<IndicatorGroup> groups;
  if (!document.indicators.empty()) append_groups(document, schools_by_key(municipality), groups);
  return groups;
}

std::vector<std::vector<IndicatorGroup>> indicator_groups_by_school(const Municipality& municipality) {
  std::vector<std::vector<IndicatorGroup>> by_school(municipality.schools.size());
  for (IndicatorGroup& group : indicator_groups(municipality)) {
    if (group.school == nullptr) continue;
    by_school[static_cast<std::size_t>(group.school - municipality.schools.data())].push_back(std::move(group));
  }
  return by_school;
}

View indicator_group_view(const IndicatorGroup& group, const Words& words) {
  View::List charts;
  View::List names;
  std::vector<const model::Indicator*> numbered;
  for (const model::Indicator* indicator : group.indicators) {
    if (has_numbers(*indicator)) {
      charts.push_back(chart_view(*indicator, words));
      numbered.push_back(indicator);
    } else if (has_values(*indicator)) {
      numbered.push_back(indicator);
    } else {
      names.push_back(View().set("name", capitalised(indicator->text)));
    }
  }
  View view;
  view.set("group_title", group.title)
      .set("has_charts", !charts.empty())
      .set("charts", std::move(charts))
      .set("has_table", !numbered.empty())
      .set("table", indicator_table(numbered, table_caption(group, words), words))
      .set("has_names", !names.empty())
      .set("names_label", group.title.empty() ? words("indicator.table") : group.title)
      .set("names_count", std::to_string(names.size()))
      .set("names", std::move(names));
  return view;
}

std::string verdict_sentence(const std::vector<IndicatorGroup>& groups, const Words& words) {
  std::map<Verdict, std::size_t> counts;
  std::size_t total = 0;
  for (const IndicatorGroup& group : groups) {
    for (const model::Indicator* indicator : group.indicators) {
      ++counts[read_indicator(*indicator).verdict];
      ++total;
    }
  }
  if (counts[Verdict::no_data] == total) return {};
  std::vector<std::string> parts;
  for (const auto& [verdict, key] :
       {std::pair(Verdict::better, "verdict.count-better"), std::pair(Verdict::same, "verdict.count-same"),
        std::pair(Verdict::worse, "verdict.count-worse"),
        std::pair(Verdict::no_comparison, "verdict.count-no-comparison"),
        std::pair(Verdict::no_data, "verdict.count-no-data")}) {
    if (counts[verdict] > 0) parts.push_back(words(key, {{"count", std::to_string(counts[verdict])}}));
  }
  std::string listed;
  for (const std::string& part : parts) listed.append(listed.empty() ? "" : ", ").append(part);
  return words("verdict.sentence", {{"total", words.count("verdict.of", total)}, {"parts", listed}});
}

}  // namespace vekha::generator
