#include "generator/pages/plan/plan_changes.hpp"

#include <algorithm>

#include "generator/pages/frame.hpp"
#include "generator/pages/parts/plan_card.hpp"
#include "generator/site/progress_matching.hpp"
#include "language/text.hpp"

namespace vekha::generator {
namespace {

using model::Activity;

/// The edition that this one replaced: of several the one approved last.
const Plan* edition_before(const Municipality& municipality, std::size_t plan) {
  const Plan* before = nullptr;
  for (const Plan& other : municipality.plans) {
    if (other.newer != plan) continue;
    if (before == nullptr || other.document.approval.date > before->document.approval.date) before = &other;
  }
  return before;
}

/// For each activity of the older edition the one that it became, or nothing; each at most once.
std::vector<std::optional<std::size_t>> successors(const model::Document& older, const model::Document& newer) {
  std::vector<model::ProgressRecord> records;
  for (const Activity& activity : older.activities) {
    model::ProgressRecord record;
    record.number = activity.number;
    record.text = activity.text;
    records.push_back(std::move(record));
  }
  auto matches = matched_activities(records, newer.activities);
  std::vector<bool> taken(newer.activities.size());
  for (auto& match : matches) {
    if (match && taken[*match]) match.reset();
    if (match) taken[*match] = true;
  }
  return matches;
}

bool same_words(const std::string& a, const std::string& b) { return language::words_of(a) == language::words_of(b); }

View change(std::string_view kind, const Words& words, std::string text, std::string href) {
  return View()
      .set("kind", words(std::string("changes.").append(kind)))
      .set("text", std::move(text))
      .set("href", std::move(href))
      .set("was", "")
      .set("becomes", "");
}

View change(std::string_view kind, const Words& words, const Activity& now, const std::string& was,
            const std::string& becomes) {
  View view;
  return view.set("kind", words(std::string("changes.").append(kind)))
      .set("text", now.text)
      .set("href", "#" + now.id.value)
      .set("was", was.empty() ? words("changes.nothing") : was)
      .set("becomes", becomes.empty() ? words("changes.nothing") : becomes);
}

View::List changes_between(const model::Document& older, const model::Document& newer, const Words& words) {
  const auto matches = successors(older, newer);
  View::List added;
  View::List others;
  std::vector<bool> known(newer.activities.size());
  for (std::size_t i = 0; i < matches.size(); ++i) {
    const Activity& before = older.activities[i];
    if (!matches[i]) {
      others.push_back(change("removed", words, before.text, {}));
      continue;
    }
    known[*matches[i]] = true;
    const Activity& now = newer.activities[*matches[i]];
    const std::string was = before.schedule.text.value_or("");
    const std::string becomes = now.schedule.text.value_or("");
    if (!same_words(was, becomes)) others.push_back(change("moved", words, now, was, becomes));
    if (!same_words(before.text, now.text)) others.push_back(change("worded", words, now, before.text, now.text));
  }
  for (std::size_t i = 0; i < known.size(); ++i) {
    const Activity& now = newer.activities[i];
    if (!known[i]) added.push_back(change("added", words, now.text, "#" + now.id.value));
  }
  added.insert(added.end(), std::make_move_iterator(others.begin()), std::make_move_iterator(others.end()));
  return added;
}

}  // namespace

void set_changes(View& view, const PageContext& page, const Municipality& municipality, std::size_t plan) {
  const Plan* before = edition_before(municipality, plan);
  View::List changes;
  if (before != nullptr) {
    changes = changes_between(before->document, municipality.plans[plan].document, page.words);
  }
  view.set("has_changes", before != nullptr)
      .set("no_changes", changes.empty())
      .set("changes", std::move(changes))
      .set("before_href", before != nullptr ? link_to(page, before->path) : "")
      .set("before_title", before != nullptr ? before->title : "")
      .set("before_approval", before != nullptr ? approval_line(before->document.approval, page.words) : "");
}

}  // namespace vekha::generator
