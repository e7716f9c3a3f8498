#include "generator/pages/plan/plan_about.hpp"

#include <algorithm>

#include "generator/pages/frame.hpp"
#include "generator/pages/general/open_data_page.hpp"
#include "generator/pages/parts/contact_view.hpp"
#include "generator/pages/parts/plan_card.hpp"
#include "generator/site/permalinks.hpp"
#include "generator/wording/human_dates.hpp"

namespace vekha::generator {
namespace {

View::List texts(const std::vector<std::string>& items) {
  View::List list;
  for (const std::string& item : items) list.push_back(View().set("text", item));
  return list;
}

void set_list(View& view, std::string_view name, const std::vector<std::string>& items) {
  const std::string prefix(name);
  view.set("has_" + prefix, !items.empty()).set(prefix, texts(items)).set("many_" + prefix, items.size() > 1);
}

View::List risk_views(const model::Document& document) {
  View::List list;
  for (const model::Risk& risk : document.risks) {
    View::List extras;
    for (const model::ExtraField& extra : risk.extra)
      extras.push_back(View().set("name", extra.name).set("outcome", extra.text));
    list.push_back(View()
                       .set("risk_title", risk.title)
                       .set("has_targets", !risk.targets.empty())
                       .set("targets", texts(risk.targets))
                       .set("extra", extras)
                       .set("has_marks", !risk.indicators.empty())
                       .set("marks", texts(risk.indicators)));
  }
  return list;
}

std::string signer(const model::Approval& approval) {
  std::string text = approval.position.value_or("");
  if (approval.official) text.append(text.empty() ? "" : " ").append(*approval.official);
  return text;
}

/// «kamensk.docx, таблица 2, строки 2–82»
std::string source(const Plan& plan, const Words& words) {
  std::optional<int> table;
  bool one_table = true;
  int first = 0;
  int last = 0;
  for (const model::Activity& activity : plan.document.activities) {
    if (!activity.source.table || !activity.source.row) continue;
    one_table = one_table && (!table || *table == *activity.source.table);
    first = table ? std::min(first, *activity.source.row) : *activity.source.row;
    last = std::max(last, *activity.source.row);
    table = activity.source.table;
  }
  if (!table || !one_table) return words("plan.source", {{"file", plan.file}});
  return words("plan.source-rows", {{"file", plan.file},
                                    {"table", std::to_string(*table)},
                                    {"first", std::to_string(first)},
                                    {"last", std::to_string(last)}});
}

}  // namespace

void set_aims(View& view, const Plan& plan) {
  const model::Document& document = plan.document;
  View::List passport;
  for (const model::PassportEntry& entry : document.passport) {
    passport.push_back(View().set("entry_name", entry.name).set("text", entry.text));
  }
  const bool any = !document.goals.empty() || !document.tasks.empty() || !document.principles.empty() ||
                   !document.expected_results.empty() || !document.risks.empty() || !passport.empty();
  view.set("has_aims", any);
  set_list(view, "goals", document.goals);
  set_list(view, "tasks", document.tasks);
  set_list(view, "principles", document.principles);
  set_list(view, "expected", document.expected_results);
  view.set("has_risks", !document.risks.empty())
      .set("risks", risk_views(document))
      .set("has_passport", !passport.empty())
      .set("passport", std::move(passport));
}

void set_participants(View& view, const PageContext& page, const Municipality& municipality, const Plan& plan) {
  View::List list;
  for (const model::Participant& participant : plan.document.participants) {
    const model::Party* party = plan.party(participant.party);
    const auto place = plan.people.find(participant.party);
    const bool known = place != plan.people.end();
    list.push_back(
        View()
            .set("party", party != nullptr ? capitalised(party->name) : "")
            .set("party_href",
                 known ? link_to(page, municipality.people_path, municipality.people[place->second].anchor) : "")
            .set("functions", participant.functions)
            .set("has_marks", !participant.indicators.empty())
            .set("marks", texts(participant.indicators)));
  }
  view.set("has_participants", !list.empty()).set("participants", std::move(list));
}

void set_about(View& view, const PageContext& page, const Municipality& municipality, const Plan& plan) {
  const Words& words = page.words;
  const model::Approval& approval = plan.document.approval;
  const std::string folder = municipality.slug + "/plans/" + plan.slug;
  view.set("full_title", plan.document.title.value_or(plan.title))
      .set("approved", approval_line(approval, words))
      .set("approved_by", approval.body.value_or(""))
      .set("signed_by", capitalised(signer(approval)))
      .set("period", human_period(plan.period, words))
      .set("period_asis", plan.document.period ? plan.document.period->text : "")
      .set("contact", contact_view(page.site, municipality, words))
      .set("document_href", link_to(page, plan.document_path))
      .set("csv_href", link_to(page, folder + ".csv"))
      .set("excel_href", link_to(page, folder + "-excel.csv"))
      .set("ics_href", link_to(page, folder + ".ics"))
      .set("json_href", link_to(page, folder + ".json"))
      .set("open_data_href", link_to(page, open_data_path))
      .set("source", source(plan, words))
      .set("in_document", std::ranges::any_of(plan.states, &ActivityState::in_document));
}

}  // namespace vekha::generator
