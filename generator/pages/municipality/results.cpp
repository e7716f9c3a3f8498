#include "generator/pages/municipality/results.hpp"

#include <algorithm>

#include "generator/pages/frame.hpp"
#include "generator/pages/parts/activity_view.hpp"
#include "generator/pages/parts/indicator_groups.hpp"
#include "generator/pages/parts/indicator_view.hpp"
#include "generator/pages/parts/plan_card.hpp"
#include "generator/wording/human_dates.hpp"

namespace vekha::generator {
namespace {

/// The word of a report about one row. A report's word is shown as it is: whether the plan has the row is another
/// matter.
View reported_tag(const model::ProgressRecord& record, const Words& words) {
  switch (record.status) {
    case model::ProgressStatus::done:
      return View().set("word", words("status.done")).set("tag_class", "tag is-done").set("icon", "i-done");
    case model::ProgressStatus::active:
      return View().set("word", words("status.active")).set("tag_class", "tag is-active").set("icon", "i-active");
    case model::ProgressStatus::planned:
      return View().set("word", words("status.planned")).set("tag_class", "tag").set("icon", "i-planned");
    case model::ProgressStatus::late:
      return View().set("word", words("status.notdone")).set("tag_class", "tag is-late").set("icon", "i-late");
    case model::ProgressStatus::cancelled:
      return View().set("word", words("status.cancelled")).set("tag_class", "tag is-void").set("icon", "i-void");
    case model::ProgressStatus::unknown:
      break;
  }
  if (record.mark)
    return View().set("word", words("results.unclear-mark")).set("tag_class", "tag").set("icon", "i-nodate");
  return View().set("word", words("results.no-mark")).set("tag_class", "tag").set("icon", "i-nodate");
}

/// «МБОУ СОШ № 3: » before a row that speaks of one school.
std::string schools_of(const model::Document& document, const model::ProgressRecord& record) {
  std::string names;
  for (const model::PartyId& id : record.schools) {
    const auto party = std::ranges::find(document.parties, id, &model::Party::id);
    if (party != document.parties.end()) names.append(names.empty() ? "" : ", ").append(party->name);
  }
  return names.empty() ? names : names + ": ";
}

View::List record_views(const model::Document& document, const Words& words) {
  View::List rows;
  for (const model::ProgressRecord& record : document.progress) {
    auto evidence = evidence_views(record.evidence);
    const bool done = record.status == model::ProgressStatus::done;
    rows.push_back(View()
                       .set("number", record.number.value_or(""))
                       .set("text", schools_of(document, record) + record.text)
                       .set("day", record.date ? human_date(*record.date, words) : "")
                       .set("note", record.note.value_or(""))
                       .set("tag", reported_tag(record, words))
                       .set("no_evidence", done && evidence.empty())
                       .set("has_evidence", !evidence.empty())
                       .set("evidence", std::move(evidence)));
  }
  return rows;
}

View report_view(const model::Document& document, const std::string& file, const Words& words) {
  const auto title = document.title.value_or(file);
  return View()
      .set("report_title", title)
      .set("caption", words("results.caption", {{"title", title}}))
      .set("rows", record_views(document, words));
}

View::List report_views(const Municipality& municipality, const Words& words) {
  View::List reports;
  for (const OtherDocument& other : municipality.others) {
    if (!other.document.progress.empty()) reports.push_back(report_view(other.document, other.file, words));
  }
  for (const Plan& plan : municipality.plans) {
    if (!plan.document.progress.empty()) reports.push_back(report_view(plan.document, plan.file, words));
  }
  return reports;
}

/// Schools side by side for every indicator that two schools or more have: the same numbers, no order of merit.
View::List comparisons(const PageContext& page, const std::vector<IndicatorGroup>& groups) {
  std::vector<std::string> order;
  std::map<std::string, View::List> rows;
  std::map<std::string, std::string> units;
  for (const IndicatorGroup& group : groups) {
    if (group.school == nullptr) continue;
    for (const model::Indicator* indicator : group.indicators) {
      if (!has_numbers(*indicator)) continue;
      if (!rows.contains(indicator->text)) order.push_back(indicator->text);
      View row = chart_view(*indicator, page.words);
      row.set("href", link_to(page, group.school->path, "help")).set("label", group.school->name);
      rows[indicator->text].push_back(std::move(row));
      units[indicator->text] = indicator->unit;
    }
  }
  View::List tables;
  for (const std::string& text : order) {
    if (rows[text].size() < 2) continue;
    tables.push_back(View()
                         .set("caption", units[text].empty() || text.find(units[text]) != std::string::npos
                                             ? capitalised(text)
                                             : capitalised(text) + ", " + units[text])
                         .set("rows", std::move(rows[text])));
  }
  return tables;
}

View::List sources(const Municipality& municipality, const Words& words) {
  View::List list;
  for (const OtherDocument& other : municipality.others) {
    std::string label = other.document.title.value_or(other.file);
    if (other.as_of && !other.document.progress.empty())
      label.append(words("results.as-of", {{"date", human_date(*other.as_of, words)}}));
    list.push_back(View().set("label", std::move(label)).set("file", other.file));
  }
  return list;
}

View results_view(const PageContext& page, std::size_t place) {
  const Words& words = page.words;
  const Municipality& municipality = page.site.municipalities[place];
  const std::string name = marked_name(municipality, municipality.name, words);
  View view = frame(page, {.title = title_with_place(words("results.title"), municipality, words),
                           .description = words("results.description", {{"name", name}}),
                           .municipality = &municipality});
  const auto groups = indicator_groups(municipality);
  View::List common;
  for (const IndicatorGroup& group : groups) {
    if (group.school == nullptr) common.push_back(indicator_group_view(group, words));
  }
  const std::string verdict = verdict_sentence(groups, words);
  auto tables = comparisons(page, groups);
  auto reports = report_views(municipality, words);
  auto files = sources(municipality, words);
  view.set("name", name)
      .set("lead", verdict.empty() ? words("results.no-numbers") : verdict)
      .set("has_common", !common.empty())
      .set("indicator_groups", std::move(common))
      .set("has_tables", !tables.empty())
      .set("tables", std::move(tables))
      .set("has_reports", !reports.empty())
      .set("reports", std::move(reports))
      .set("has_files", !files.empty())
      .set("files", std::move(files));
  return view;
}

std::vector<Page> results_pages(const Site& site) {
  std::vector<Page> pages;
  for (std::size_t place = 0; place < site.municipalities.size(); ++place) {
    if (!site.municipalities[place].has_results) continue;
    pages.push_back({site.municipalities[place].results_path,
                     [place](const PageContext& page) { return results_view(page, place); }});
  }
  return pages;
}

}  // namespace

constinit const PageKind results_kind{
    .name = "results",
    .pages = results_pages,
    .of_documents = true,
};

}  // namespace vekha::generator
