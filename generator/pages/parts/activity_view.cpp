#include "generator/pages/parts/activity_view.hpp"

#include <algorithm>
#include <map>
#include <numeric>

#include "generator/pages/frame.hpp"
#include "generator/pages/parts/public_address.hpp"
#include "generator/pages/parts/status_view.hpp"
#include "generator/wording/document_words.hpp"
#include "generator/wording/human_dates.hpp"
#include "language/text.hpp"

namespace vekha::generator {
namespace {

using model::Party;

std::string joined_words(std::vector<std::string> words) {
  std::ranges::sort(words);
  std::string out;
  for (const std::string& word : words) out.append(word).append(" ");
  return out;
}

/// «Начальник Управления образования, Миннуллина Л.М.»
std::string post_and_name(const Party& person) {
  return person.position ? capitalised(*person.position) + ", " + person.name : person.name;
}

/// The place of a party on the page of those who answer; empty where it has none.
std::string party_link(const PageContext& page, const ShownActivity& shown, const model::PartyId* party) {
  if (party == nullptr) return {};
  const auto place = shown.plan.people.find(*party);
  if (place == shown.plan.people.end()) return {};
  return link_to(page, shown.municipality.people_path, shown.municipality.people[place->second].anchor);
}

/// The people of an entry one by one, where their posts and names are all its words; else nothing.
std::vector<std::string> people_of(const Plan& plan, const model::ResponsibleParty& responsible) {
  std::vector<std::string> people;
  std::string said;
  for (const model::PartyId& id : responsible.parties) {
    const Party* party = plan.party(id);
    if (party == nullptr || party->kind != model::PartyKind::person || !party->position) return {};
    people.push_back(post_and_name(*party));
    said.append(people.back()).append(" ");
  }
  const bool all_said = joined_words(language::words_of(said)) == joined_words(language::words_of(responsible.text));
  return all_said ? people : std::vector<std::string>();
}

bool means_year(std::string_view word) {
  const auto& years = document_words("year");
  return std::ranges::find(years, word) != years.end();
}

/// The words of a date without those for "year", which people write, leave out or stick to the number («2021г.»).
std::vector<std::string> words_of_date(std::string_view text) {
  auto words = language::words_of(text);
  std::erase_if(words, means_year);
  for (std::string& word : words) {
    const auto letters = word.find_first_not_of("0123456789");
    if (letters != std::string::npos && means_year(std::string_view(word).substr(letters))) word.resize(letters);
  }
  return words;
}

bool concerns(const ActivityState& state, std::size_t action, std::size_t school) {
  return action < state.by_action.size() && std::ranges::binary_search(state.by_action[action], school);
}

View::List action_views(const ShownActivity& shown, TermMarks& marks, std::optional<std::size_t> school) {
  std::vector<std::size_t> order(shown.activity().actions.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_partition(order.begin(), order.end(),
                        [&](std::size_t action) { return school && concerns(shown.state(), action, *school); });
  View::List actions;
  for (const std::size_t place : order) {
    const model::Action& action = shown.activity().actions[place];
    const Party* party = shown.plan.party(action.party);
    actions.push_back(
        View().set("actor", party != nullptr ? party->name : "").set("action", marks.mark(action.text, shown.plan)));
  }
  return actions;
}

/// What should come out, what came out, and the columns that have no field of their own.
View::List outcome_views(const ShownActivity& shown, TermMarks& marks, const Words& words) {
  View::List outcomes;
  const auto add = [&](const std::string& name, const std::string& text) {
    if (!text.empty()) outcomes.push_back(View().set("name", name).set("outcome", marks.mark(text, shown.plan)));
  };
  const model::Activity& activity = shown.activity();
  add(words("row.expected"), activity.expected.value_or(""));
  for (const model::ExtraField& extra : activity.extra) add(extra.name, extra.text);
  if (!shown.state().progress) return outcomes;
  const model::ProgressRecord& record = shown.state().progress->record;
  if (record.date) add(words("row.day"), human_date(*record.date, words));
  add(words("row.outcome"), record.note.value_or(""));
  return outcomes;
}

/// Numbers or names of the schools, by which the filter finds the row.
std::string school_keys(const ShownActivity& shown) {
  std::string keys;
  const auto add = [&](std::size_t place) {
    const School& school = shown.municipality.schools[place];
    if (!keys.empty()) keys += ' ';
    keys += school.number.empty() ? school.slug : school.number;
  };
  for (const std::size_t place : shown.state().own) add(place);
  for (const std::size_t place : shown.state().shared) add(place);
  return keys;
}

}  // namespace

View::List responsible_views(const PageContext& page, const ShownActivity& shown) {
  constexpr std::size_t most_named = 60;  // of an activity; a row that names more is read in the document
  View::List entries;
  std::size_t unnamed = 0;
  const auto add = [&](const std::string& who, const model::PartyId* party) {
    if (entries.size() == most_named) {
      ++unnamed;
      return;
    }
    entries.push_back(View().set("who", no_breaks(who)).set("who_href", party_link(page, shown, party)));
  };
  for (const model::ResponsibleParty& responsible : shown.activity().responsible) {
    const auto people = people_of(shown.plan, responsible);
    for (std::size_t i = 0; i < people.size(); ++i) add(people[i], &responsible.parties[i]);
    if (!people.empty()) continue;
    add(capitalised(responsible.text), responsible.parties.size() == 1 ? responsible.parties.data() : nullptr);
  }
  if (unnamed > 0)
    entries.push_back(View()
                          .set("who", page.words.count("responsible.more", unnamed))
                          .set("who_href", link_to(page, shown.plan.document_path)));
  return entries;
}

View::List actors(const PageContext& page, const ShownActivity& shown) {
  View::List entries;
  for (const model::Action& action : shown.activity().actions) {
    if (const Party* party = shown.plan.party(action.party))
      entries.push_back(View().set("who", party->name).set("who_href", party_link(page, shown, &action.party)));
  }
  return entries;
}

std::string as_in_document(const model::Activity& activity, std::string_view when, const Words& words) {
  const auto& text = activity.schedule.text;
  if (!text || text->empty() || words_of_date(*text) == words_of_date(when)) return {};
  const bool said = activity.schedule.kind == model::ScheduleKind::conditional && activity.schedule.condition == text;
  if (said) return {};  // «срок зависит: по графику» has the words already
  return words("quote.open") + no_breaks(*text) + words("quote.close");
}

namespace {

bool has_outcomes(const Plan& plan) {
  return std::ranges::any_of(plan.states, [](const ActivityState& state) { return state.progress.has_value(); }) ||
         std::ranges::any_of(plan.document.activities, [](const model::Activity& activity) {
           return activity.expected || !activity.extra.empty();
         });
}

View activity_row(const PageContext& page, TermMarks& marks, const ShownActivity& shown, const TableRow& place,
                  std::optional<std::size_t> school) {
  const Words& words = page.words;
  const model::Activity& activity = shown.activity();
  const ActivityState& state = shown.state();
  const bool done = state.status == Status::done && state.progress;
  const std::string when = human_schedule(activity.schedule, shown.plan.period, words);
  View::List evidence = state.progress ? evidence_views(state.progress->record.evidence) : View::List();
  View row;
  row.set("id", place.prefix + activity.id.value)
      .set("months", place.months)
      .set("people", place.people)
      .set("state", name_of(state.status))
      .set("school_keys", school_keys(shown))
      .set("number", activity.number.value_or(""))
      .set("document_href", state.in_document ? link_to(page, shown.plan.document_path, activity.id.value) : "")
      .set("permalink", link_to(page, shown.plan.path, activity.id.value))
      .set("text", marks.mark(activity.actions.empty() ? activity.text : "", shown.plan))
      .set("actions", action_views(shown, marks, school))
      .set("when", when)
      .set("asis", as_in_document(activity, when, words))
      .set("responsible", responsible_views(page, shown))
      .set("tag", tag_view(state.status, words))
      .set("outcomes", outcome_views(shown, marks, words))
      .set("no_evidence", done && evidence.empty())
      .set("has_evidence", !evidence.empty())
      .set("evidence", std::move(evidence));
  return row;
}

}  // namespace

View activity_table(const PageContext& page, TermMarks& marks, const Municipality& municipality, const Plan& plan,
                    const std::vector<TableRow>& rows, std::string caption, std::optional<std::size_t> school) {
  View::List views;
  bool numbered = false;
  bool named = false;
  for (const TableRow& row : rows) {
    const model::Activity& activity = plan.document.activities[row.index];
    numbered = numbered || activity.number.has_value();
    named = named || !activity.responsible.empty() || activity.actions.empty();
    views.push_back(activity_row(page, marks, {municipality, plan, row.index}, row, school));
  }
  return View()
      .set("caption", std::move(caption))
      .set("number_column", numbered)
      .set("who_column", named)
      .set("outcome_column", has_outcomes(plan))
      .set("rows", std::move(views));
}

const std::string& text_for_school(const ShownActivity& shown, std::size_t school) {
  const auto& actions = shown.activity().actions;
  for (std::size_t i = 0; i < actions.size(); ++i) {
    if (concerns(shown.state(), i, school)) return actions[i].text;
  }
  return shown.activity().text;
}

View::List evidence_views(std::span<const std::string> evidence) {
  View::List entries;
  for (const std::string& text : evidence) {
    auto [label, address] = public_address(text);
    entries.push_back(View()
                          .set("label", label.empty() ? address : no_breaks(label))
                          .set("href", std::move(address))
                          .set("more", !entries.empty()));
  }
  return entries;
}

}  // namespace vekha::generator
