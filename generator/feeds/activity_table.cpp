#include "generator/feeds/activity_table.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace vekha::generator {
namespace {

// The title of a section after those it stands in.
std::string section_of(const model::Document& document, const model::Activity& activity) {
  constexpr int deepest = 8;
  std::string titles;
  auto id = activity.section;
  for (int depth = 0; id && depth < deepest; ++depth) {
    const auto section = std::ranges::find(document.sections, *id, &model::Section::id);
    if (section == document.sections.end()) break;
    titles.insert(0, section->title + (titles.empty() ? "" : " / "));
    id = section->parent;
  }
  return titles;
}

/// The first and the last day of a schedule, as far as they are known.
model::DateInterval span_of(const model::Schedule& schedule) {
  model::DateInterval span;
  bool open_start = false;
  bool open_end = false;
  for (const auto& [start, end] : schedule.intervals) {
    open_start = open_start || !start;
    open_end = open_end || !end;
    if (start && (!span.start || *start < *span.start)) span.start = start;
    if (end && (!span.end || *end > *span.end)) span.end = end;
  }
  if (open_start) span.start.reset();
  if (open_end) span.end.reset();
  return span;
}

std::string iso(const std::optional<model::Date>& date) { return date ? model::to_iso(*date) : std::string(); }

std::string source_of(const Plan& plan, const model::Activity& activity, const Words& words) {
  if (!activity.source.table || !activity.source.row) return plan.file;
  return words.verbatim("data.row", {{"file", plan.file},
                                     {"table", std::to_string(*activity.source.table)},
                                     {"row", std::to_string(*activity.source.row)}});
}

/// Headings of the columns that have no field of their own, in the order in which the plan comes to them.
std::vector<std::string> extra_headings(const model::Document& document) {
  std::vector<std::string> headings;
  std::set<std::string_view> known;
  for (const auto& activity : document.activities) {
    for (const auto& extra : activity.extra) {
      if (known.insert(extra.name).second) headings.push_back(extra.name);
    }
  }
  return headings;
}

void add_extra(std::vector<std::string>& row, const model::Activity& activity,
               const std::vector<std::string>& headings) {
  for (const auto& heading : headings) {
    std::string text;
    for (const auto& extra : activity.extra) {
      if (extra.name == heading) text.append(text.empty() ? "" : "; ").append(extra.text);
    }
    row.push_back(std::move(text));
  }
}

}  // namespace

std::string text_of(const Plan& plan, const model::Activity& activity) {
  if (activity.actions.empty()) return activity.text;
  std::string text;
  for (const auto& action : activity.actions) {
    const auto* party = plan.party(action.party);
    text.append(text.empty() ? "" : "; ").append(party == nullptr ? "" : party->name + ": ").append(action.text);
  }
  return text;
}

std::string responsible_of(const model::Activity& activity) {
  std::string text;
  for (const auto& one : activity.responsible) text.append(text.empty() ? "" : "; ").append(one.text);
  return text;
}

std::string address_of_activity(const Site& site, const Plan& plan, const model::Activity& activity) {
  const std::string path =
      site.settings.base_url.empty() ? plan.path.substr(plan.path.rfind('/') + 1) : site.settings.base_url + plan.path;
  return path + "#" + activity.id.value;
}

std::string activity_table(const Site& site, const Plan& plan, const Words& words, CsvDialect dialect) {
  constexpr std::array<std::string_view, 11> columns{"number",      "section",  "activity", "deadline", "start", "end",
                                                     "responsible", "expected", "status",   "page",     "source"};
  CsvTable table(dialect);
  std::vector<std::string> headings;
  headings.reserve(columns.size());
  for (const auto column : columns) headings.push_back(words.verbatim(std::string("data.").append(column)));
  const auto extra = extra_headings(plan.document);
  headings.insert(headings.end(), extra.begin(), extra.end());
  table.add_row(headings);
  for (std::size_t i = 0; i < plan.document.activities.size(); ++i) {
    const auto& activity = plan.document.activities[i];
    const auto span = span_of(activity.schedule);
    std::vector<std::string> row{activity.number.value_or(""),
                                 section_of(plan.document, activity),
                                 text_of(plan, activity),
                                 activity.schedule.text.value_or(""),
                                 iso(span.start),
                                 iso(span.end),
                                 responsible_of(activity),
                                 activity.expected.value_or(""),
                                 words("status." + std::string(name_of(plan.states[i].status))),
                                 address_of_activity(site, plan, activity),
                                 source_of(plan, activity, words)};
    add_extra(row, activity, extra);
    table.add_row(row);
  }
  return table.text();
}

}  // namespace vekha::generator
