#include "tests/support/variants/score.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "language/text.hpp"

namespace vekha::test {
namespace {

struct Weight {
  std::string_view group, name;
  double points;
};
// Points of the groups are shared by what is judged in them.
constexpr std::array<std::pair<std::string_view, double>, 3> groups{
    {{"activities", 45}, {"schedules", 30}, {"parties", 25}}};
constexpr std::array<Weight, 12> weights{{{"activities", "found", 24},
                                          {"activities", "number", 3},
                                          {"activities", "section", 5},
                                          {"activities", "expected", 2},
                                          {"activities", "extra", 2},
                                          {"activities", "actions", 4},
                                          {"schedules", "kind", 8},
                                          {"schedules", "intervals", 8},
                                          {"schedules", "recurrence", 2},
                                          {"parties", "responsible", 4},
                                          {"parties", "parties", 5},
                                          {"parties", "actors", 2}}};

std::string letters_of(std::string_view text) {
  std::string out;
  for (const std::string& word : language::words_of(text)) out += word;
  return out;
}

bool same(std::string_view a, std::string_view b) {
  const std::string x = letters_of(a);
  const std::string y = letters_of(b);
  if (x == y) return true;
  const int limit = static_cast<int>(std::max(language::length(x), language::length(y)) / 20);
  return language::edit_distance(x, y, limit) <= limit;
}

// Neighbouring spans as one: «март, апрель» and «март – апрель» are the same days.
std::vector<model::DateInterval> joined(const std::vector<model::DateInterval>& spans) {
  std::vector<model::DateInterval> out;
  for (const auto& span : spans) {
    const bool next = !out.empty() && out.back().end && span.start &&
                      model::days_of(*out.back().end) + std::chrono::days{1} == model::days_of(*span.start);
    if (next) {
      out.back().end = span.end;
    } else {
      out.push_back(span);
    }
  }
  return out;
}

class Judge {
 public:
  Judge(const TruePlan& truth, const model::Document& document) : truth_(truth), document_(document) {}

  VariantScore score() {
    find();
    for (std::size_t i = 0; i < truth_.activities.size(); ++i) {
      if (found_[i] == nullptr) {
        miss("not found: " + truth_.activities[i].text);
        lose(truth_.activities[i]);
      } else {
        judge(truth_.activities[i], *found_[i]);
      }
    }
    return std::move(score_);
  }

 private:
  void miss(std::string text) { score_.misses.push_back(std::move(text)); }
  void count(const std::string& name, bool right, const TrueActivity& truth, const std::string& found,
             const std::string& expected) {
    score_.shares[name].count(right);
    if (!right) miss(name + ": " + truth.text.substr(0, 60) + ": «" + found + "», expected «" + expected + "»");
  }

  static bool is_same_activity(const TrueActivity& truth, const model::Activity& found) {
    return same(truth.text, found.text) || (!truth.actions.empty() && same(truth.actions.front().text, found.text));
  }

  // In order first, then wherever.
  void find() {
    found_.assign(truth_.activities.size(), nullptr);
    std::vector<bool> taken(document_.activities.size(), false);
    std::size_t next = 0;
    for (std::size_t i = 0; i < found_.size(); ++i) {
      for (std::size_t step = 0; step < taken.size(); ++step) {
        const std::size_t at = (next + step) % taken.size();
        if (taken[at] || !is_same_activity(truth_.activities[i], document_.activities[at])) continue;
        found_[i] = &document_.activities[at];
        taken[at] = true;
        next = at + 1;
        break;
      }
    }
    const auto right = static_cast<int>(std::ranges::count(taken, true));
    // F1: twice what is right, of all that is there and all that should be.
    score_.shares["found"] = {.right = 2 * right, .of = static_cast<int>(taken.size() + found_.size())};
    for (std::size_t at = 0; at < taken.size(); ++at) {
      if (!taken[at]) miss("no activity: " + document_.activities[at].text.substr(0, 120));
    }
  }

  // What is not found is wrong in all that the truth has.
  void lose(const TrueActivity& truth) {
    for (const std::string name : {"number", "kind", "intervals"}) score_.shares[name].count(false);
    if (truth.section >= 0) score_.shares["section"].count(false);
    if (truth.actions.empty()) {
      score_.shares["responsible"].count(false);
      score_.shares["parties"].count(false);
    }
  }

  void judge(const TrueActivity& truth, const model::Activity& found) {
    if (!truth.number.empty()) {
      const auto bare = [](const std::string& text) { return text.substr(0, text.find_last_not_of(".)") + 1); };
      count("number", bare(found.number.value_or("")) == bare(truth.number), truth, found.number.value_or(""),
            truth.number);
    }
    if (truth.section >= 0) judge_section(truth, found);
    judge_schedule(truth, found);
    if (truth.actions.empty()) {
      judge_responsible(truth, found);
    } else {
      judge_actions(truth, found);
    }
    if (truth_.tells_results)
      count("expected", same(found.expected.value_or(""), truth.expected), truth, found.expected.value_or(""),
            truth.expected);
    for (std::size_t i = 0; i < truth.others.size(); ++i) {
      if (truth.others[i].empty()) continue;
      const auto is_it = [&](const model::ExtraField& field) {
        return same(field.name, truth_.others[i]) && same(field.text, truth.others[i]);
      };
      const bool expected = !truth_.tells_results && same(found.expected.value_or(""), truth.others[i]);
      count("extra", expected || std::ranges::any_of(found.extra, is_it), truth,
            found.extra.empty() ? "" : found.extra[0].text, truth.others[i]);
    }
  }

  [[nodiscard]] const model::Section* section_of(const std::optional<model::SectionId>& id) const {
    if (!id) return nullptr;
    const auto at = std::ranges::find(document_.sections, *id, &model::Section::id);
    return at == document_.sections.end() ? nullptr : &*at;
  }
  static bool is_section(const model::Section* found, const std::string& title) {
    if (found == nullptr) return false;
    return same(found->number.value_or("") + " " + found->title, title) || same(found->title, title);
  }

  void judge_section(const TrueActivity& truth, const model::Activity& found) {
    const TrueSection& wanted = truth_.sections[static_cast<std::size_t>(truth.section)];
    const model::Section* section = section_of(found.section);
    bool right = is_section(section, wanted.title);
    if (right && wanted.parent >= 0) {
      right = is_section(section_of(section->parent), truth_.sections[static_cast<std::size_t>(wanted.parent)].title);
    }
    count("section", right, truth, section == nullptr ? "" : section->title, wanted.title);
  }

  [[nodiscard]] bool is_reported(const model::Activity& found,
                                 std::initializer_list<model::DiagnosticCode> codes) const {
    return std::ranges::any_of(document_.diagnostics, [&](const model::Diagnostic& diagnostic) {
      return diagnostic.source.table == found.source.table && diagnostic.source.row == found.source.row &&
             std::ranges::find(codes, diagnostic.code) != codes.end();
    });
  }

  void judge_schedule(const TrueActivity& truth, const model::Activity& found) {
    using enum model::DiagnosticCode;
    const model::Schedule& wanted = truth.deadline.reading;
    const model::Schedule& got = found.schedule;
    const bool grid = truth.deadline.family == "grid";
    const bool vague = truth.deadline.vague && got.kind == model::ScheduleKind::conditional;
    const bool kind = got.kind == wanted.kind || vague || (grid && joined(got.intervals) == joined(wanted.intervals));
    const bool bounded =
        wanted.kind == model::ScheduleKind::recurring || wanted.kind == model::ScheduleKind::continuous;
    const bool intervals = joined(got.intervals) == joined(wanted.intervals) || (bounded && got.intervals.empty());
    const bool rule = got.recurrence == wanted.recurrence;
    const std::string text = truth.deadline.text + "» as «" + got.text.value_or("");
    count("kind", kind, truth, text, truth.deadline.family);
    count("intervals", kind && intervals, truth, text, truth.deadline.family);
    if (wanted.recurrence || got.recurrence) count("recurrence", rule, truth, text, truth.deadline.family);
    score_.phrases[truth.deadline.family].count(kind && intervals && rule);
    ++score_.statements;
    const bool says = got.kind != model::ScheduleKind::unknown;
    if (!says || (kind && intervals && rule)) return;
    if (is_reported(
            found, {schedule_unread, schedule_outside_period, schedule_missing, activities_in_one_cell, row_continued}))
      return;
    ++score_.wrong;
    miss("WRONG schedule: " + text);
  }

  [[nodiscard]] const model::Party* party(const model::PartyId& id) const {
    const auto at = std::ranges::find(document_.parties, id, &model::Party::id);
    return at == document_.parties.end() ? nullptr : &*at;
  }

  static bool is_party(const model::Party& found, const TrueParty& wanted) {
    const bool school = wanted.kind == TrueParty::Kind::school;
    if (found.kind != (school ? model::PartyKind::school : model::PartyKind::person)) return false;
    if (found.number && *found.number == wanted.key) return true;
    const auto words = language::words_of(found.name);
    const std::string key = language::folded(wanted.key);
    return std::ranges::any_of(
        words, [&](const std::string& word) { return word == key || (key.size() > 8 && word.starts_with(key)); });
  }

  void judge_responsible(const TrueActivity& truth, const model::Activity& found) {
    std::string text;
    for (const auto& cell : found.responsible) text += " " + cell.text;
    count("responsible", same(text, truth.responsible_text), truth, text, truth.responsible_text);
    std::vector<TrueParty> wanted;
    for (const auto& responsible : truth.responsible) {
      for (const TrueParty& key : responsible.parties) {
        if (std::ranges::find(wanted, key) == wanted.end()) wanted.push_back(key);
      }
    }
    std::size_t right = 0;
    std::set<std::string> linked;
    int wrong = 0;
    for (const auto& cell : found.responsible) {
      for (const model::PartyId& id : cell.parties) {
        const model::Party* named = party(id);
        const bool judged =
            named != nullptr && (named->kind == model::PartyKind::school || named->kind == model::PartyKind::person);
        if (!judged || !linked.insert(id.value).second) continue;
        const bool is_right = std::ranges::any_of(wanted, [&](const TrueParty& key) { return is_party(*named, key); });
        is_right ? ++right : static_cast<std::size_t>(++wrong);
        ++score_.statements;
        if (!is_right) miss("WRONG party: " + named->name + " in «" + truth.responsible_text + "»");
      }
    }
    score_.wrong += wrong;
    std::string names;
    for (const std::string& id : linked) names += id + " ";
    count("parties", wrong == 0 && right == wanted.size(), truth, names, truth.responsible_text);
  }

  void judge_actions(const TrueActivity& truth, const model::Activity& found) {
    for (const TrueAction& wanted : truth.actions) {
      const auto at = std::ranges::find_if(found.actions,
                                           [&](const model::Action& action) { return same(action.text, wanted.text); });
      count("actions", at != found.actions.end(), truth, "", wanted.text);
      const model::Party* actor = at == found.actions.end() ? nullptr : party(at->party);
      count("actors", actor != nullptr, truth, at == found.actions.end() ? "" : at->text, wanted.actor);
    }
  }

  const TruePlan& truth_;
  const model::Document& document_;
  std::vector<const model::Activity*> found_;  // by activity of the truth
  VariantScore score_;
};

}  // namespace

double VariantScore::total() const {
  double got = 0;
  double whole = 0;
  for (const auto& [group, points] : groups) {
    double right = 0;
    double all = 0;
    for (const Weight& weight : weights) {
      const auto share = shares.find(std::string(weight.name));
      if (weight.group != group || share == shares.end() || share->second.of == 0) continue;
      right += weight.points * share->second.value();
      all += weight.points;
    }
    if (all == 0) continue;
    got += points * right / all;
    whole += points;
  }
  return whole == 0 ? 100 : 100 * got / whole;
}

VariantScore score_of(const TruePlan& truth, const model::Document& document) { return Judge(truth, document).score(); }

}  // namespace vekha::test
