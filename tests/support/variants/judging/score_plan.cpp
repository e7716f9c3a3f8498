#include <algorithm>
#include <set>

#include "language/text.hpp"
#include "tests/support/variants/judging/tally.hpp"
#include "tests/support/variants/writing/inline_marks.hpp"

namespace vekha::test {
namespace {

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
  Judge(const TruePlan& truth, const model::Document& document, VariantScore& score, Tally& tally)
      : truth_(truth), document_(document), score_(score), tally_(tally) {}

  void judge() {
    find();
    for (std::size_t i = 0; i < truth_.activities.size(); ++i) {
      if (found_[i] == nullptr) {
        miss("not found: " + truth_.activities[i].text);
        lose(truth_.activities[i]);
      } else {
        judge(truth_.activities[i], *found_[i]);
      }
    }
    judge_names();
  }

 private:
  void miss(std::string text) { tally_.miss(std::move(text)); }
  void count(const std::string& name, bool right, const TrueActivity& truth, const std::string& found,
             const std::string& expected) {
    tally_.count(name, right, truth.text.substr(0, 60) + ": «" + found + "», expected «" + expected + "»");
  }

  // A matrix of actors has no text but what each of them does.
  static bool is_same_activity(const TrueActivity& truth, const model::Activity& found) {
    return same_words(truth.text, found.text) || std::ranges::any_of(truth.actions, [&](const TrueAction& action) {
             return same_words(action.text, found.text);
           });
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
    for (std::size_t at = 0; at < taken.size(); ++at) {
      // A reader may give the rows of a report as activities too.
      const std::string& text = document_.activities[at].text;
      taken[at] = taken[at] || std::ranges::any_of(truth_.records.progress,
                                                   [&](const TrueProgress& row) { return same_words(row.text, text); });
      if (!taken[at]) tally_.state("activity", false, document_.activities[at].source, text.substr(0, 120));
    }
    if (truth_.activities.empty() && document_.activities.empty()) return;
    const auto right = static_cast<int>(found_.size() - static_cast<std::size_t>(std::ranges::count(found_, nullptr)));
    // F1: twice what is right, of all that is there and all that should be.
    score_.shares["found"] = {.right = 2 * right, .of = static_cast<int>(taken.size() + found_.size())};
  }

  // What is not found is wrong in all that the truth has.
  void lose(const TrueActivity& truth) {
    for (const std::string name : {"number", "kind", "intervals"}) score_.shares[name].count(false);
    if (truth.section >= 0) score_.shares["section"].count(false);
    for (std::size_t i = 0; i < truth.actions.size(); ++i) {
      for (const std::string name : {"actions", "actors"}) score_.shares[name].count(false);
    }
    if (truth.actions.empty()) {
      score_.shares["responsible"].count(false);
      score_.shares["parties"].count(false);
    }
  }

  void judge(const TrueActivity& truth, const model::Activity& found) {
    if (!truth.number.empty()) {
      const auto bare = [](const std::string& text) { return text.substr(0, text.find_last_not_of(".)") + 1); };
      const bool right = bare(found.number.value_or("")) == bare(truth.number);
      count("number", right, truth, found.number.value_or(""), truth.number);
      if (found.number) tally_.state("number", right, found.source, *found.number + " for " + truth.number);
    }
    judge_section(truth, found);
    judge_schedule(truth, found);
    if (truth.actions.empty()) {
      judge_responsible(truth, found);
    } else {
      judge_actions(truth, found);
    }
    if (truth_.tells_results)
      count("expected", same_words(found.expected.value_or(""), truth.expected), truth, found.expected.value_or(""),
            truth.expected);
    for (std::size_t i = 0; i < truth.others.size(); ++i) {
      if (truth.others[i].empty()) continue;
      const auto is_it = [&](const model::ExtraField& field) {
        return same_words(field.name, truth_.others[i]) && same_words(field.text, truth.others[i]);
      };
      const bool expected = !truth_.tells_results && same_words(found.expected.value_or(""), truth.others[i]);
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
    return same_words(found->number.value_or("") + " " + found->title, title) || same_words(found->title, title) ||
           same_words(found->title, "Дорожная карта " + title) || ends_with_words(found->title, title);
  }

  void judge_section(const TrueActivity& truth, const model::Activity& found) {
    if (truth.section < 0) return;
    const TrueSection& wanted = truth_.sections[static_cast<std::size_t>(truth.section)];
    const model::Section* section = section_of(found.section);
    bool right = is_section(section, wanted.title);
    if (right && wanted.parent >= 0) {
      right = is_section(section_of(section->parent), truth_.sections[static_cast<std::size_t>(wanted.parent)].title);
    }
    count("section", right, truth, section == nullptr ? "" : section->title, wanted.title);
    if (section != nullptr) tally_.state("section", right, found.source, section->title + " for " + wanted.title);
  }

  // «Этап 1. Кадры» for «Кадры».
  static bool ends_with_words(const std::string& found, const std::string& title) {
    return title.size() > 12 && found.size() < title.size() + 24 && found.ends_with(title);
  }

  static std::chrono::days length(const model::DateInterval& days) {
    return std::chrono::sys_days(*days.end) - std::chrono::sys_days(*days.start) + std::chrono::days{1};
  }

  // A span for words that name none exactly.
  static bool is_loosely(const model::Schedule& got, const Deadline& wanted) {
    if (!wanted.outer || got.kind == model::ScheduleKind::recurring) return false;
    const auto spans = joined(got.intervals);
    if (spans.size() != 1 || !spans[0].start || !spans[0].end) return false;
    const model::DateInterval& days = spans[0];
    const auto within = [](const model::DateInterval& inner, const model::DateInterval& outer) {
      return *inner.start >= *outer.start && *inner.end <= *outer.end;
    };
    return within(days, *wanted.outer) && length(days) >= std::chrono::days{wanted.least_days} &&
           (!wanted.inner || within(*wanted.inner, days));
  }

  static bool is_reading(const model::Schedule& got, const model::Schedule& wanted) {
    const bool bounded =
        wanted.kind == model::ScheduleKind::recurring || wanted.kind == model::ScheduleKind::continuous;
    const bool unbounded = bounded && (got.intervals.empty() || wanted.intervals.empty());
    return got.kind == wanted.kind && (unbounded || joined(got.intervals) == joined(wanted.intervals)) &&
           got.recurrence == wanted.recurrence;
  }

  // A condition in the words of the cell claims nothing; the reader of the page sees these words.
  static bool says_when(const model::Schedule& got) {
    const bool only_words = got.kind == model::ScheduleKind::conditional && got.intervals.empty() && !got.recurrence;
    return got.kind != model::ScheduleKind::unknown && !only_words;
  }

  void judge_schedule(const TrueActivity& truth, const model::Activity& found) {
    const model::Schedule& wanted = truth.deadline.reading;
    const model::Schedule& got = found.schedule;
    const bool grid = truth.deadline.family == "grid";
    const bool vague = truth.deadline.vague && got.kind == model::ScheduleKind::conditional;
    const bool other =
        is_loosely(got, truth.deadline) ||
        std::ranges::any_of(truth.deadline.also, [&](const auto& also) { return is_reading(got, also); });
    const bool kind =
        other || vague || got.kind == wanted.kind || (grid && joined(got.intervals) == joined(wanted.intervals));
    const bool right = other || vague || (kind && grid && joined(got.intervals) == joined(wanted.intervals)) ||
                       is_reading(got, wanted);
    const std::string text = truth.deadline.text + "» as «" + got.text.value_or("");
    count("kind", kind, truth, text, truth.deadline.family);
    count("intervals", right || (kind && joined(got.intervals) == joined(wanted.intervals)), truth, text,
          truth.deadline.family);
    if (wanted.recurrence || got.recurrence) count("recurrence", right, truth, text, truth.deadline.family);
    score_.phrases[truth.deadline.family].count(right);
    if (says_when(got)) tally_.state("schedule", right, found.source, text);
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

  // As it is printed with the marks of notes; what is crossed out is no part of it.
  static std::string printed_responsible(const TrueActivity& truth) {
    const auto at = truth.printed.find("responsible");
    if (at == truth.printed.end()) return truth.responsible_text;
    std::string out;
    for (const MarkedRun& run : runs_of(at->second)) {
      if (run.kind != RunKind::struck && run.kind != RunKind::placeholder) out += run.text;
    }
    return out;
  }

  void judge_responsible(const TrueActivity& truth, const model::Activity& found) {
    std::string text;
    for (const auto& cell : found.responsible) text += " " + cell.text;
    const bool right_text = same_words(text, truth.responsible_text) || same_words(text, printed_responsible(truth)) ||
                            !truth.may_name.empty();
    count("responsible", right_text, truth, text, truth.responsible_text);
    std::vector<TrueParty> wanted;
    for (const auto& responsible : truth.responsible) {
      for (const TrueParty& key : responsible.parties) {
        if (std::ranges::find(wanted, key) == wanted.end()) wanted.push_back(key);
      }
    }
    std::size_t right = 0;
    bool wrong = false;
    std::string names;
    for (const std::string& id : linked_parties(found)) {
      const model::Party& named = *party({id});
      const auto is_it = [&](const TrueParty& key) { return is_party(named, key); };
      const bool is_wanted = std::ranges::any_of(wanted, is_it);
      const bool is_right = is_wanted || std::ranges::any_of(truth.may_name, is_it);
      right += is_wanted ? 1 : 0;
      wrong = wrong || !is_right;
      names += named.name + "; ";
      tally_.state("party", is_right, found.source, named.name + " in «" + truth.responsible_text + "»");
    }
    for (const TrueResponsible& responsible : truth.responsible) {
      for (const TrueParty& key : responsible.excepted) {
        if (!has_in_group(found, key)) continue;
        wrong = true;
        tally_.state("party", false, found.source, key.key + " of a group in «" + truth.responsible_text + "»");
      }
    }
    count("parties", !wrong && right == wanted.size(), truth, names, truth.responsible_text);
  }

  [[nodiscard]] std::set<std::string> linked_parties(const model::Activity& found) const {
    std::set<std::string> out;
    for (const auto& cell : found.responsible) {
      for (const model::PartyId& id : cell.parties) add_linked(id, out);
    }
    return out;
  }
  void add_linked(const model::PartyId& id, std::set<std::string>& out) const {
    const model::Party* named = party(id);
    if (named == nullptr) return;
    if (named->kind == model::PartyKind::school || named->kind == model::PartyKind::person) out.insert(id.value);
  }

  // A group that has somebody who was left out.
  [[nodiscard]] bool has_in_group(const model::Activity& found, const TrueParty& key) const {
    const auto is_it = [&](const model::PartyId& id) {
      const model::Party* named = party(id);
      return named != nullptr && is_party(*named, key);
    };
    const auto holds = [&](const model::PartyId& id) {
      const model::Party* named = party(id);
      return named != nullptr && std::ranges::any_of(named->members, is_it);
    };
    return std::ranges::any_of(found.responsible,
                               [&](const auto& cell) { return std::ranges::any_of(cell.parties, holds); });
  }

  // Words of a table that are taken for somebody.
  void judge_names() {
    for (const model::Party& found : document_.parties) {
      const auto is_it = [&](const std::string& word) { return same_words(word, found.name); };
      if (std::ranges::any_of(truth_.nobody, is_it)) {
        tally_.count("names", false, found.name);
        tally_.state_of_document("name", false, {}, found.name);
      }
    }
  }

  void judge_actions(const TrueActivity& truth, const model::Activity& found) {
    for (const TrueAction& wanted : truth.actions) {
      const auto at = std::ranges::find_if(
          found.actions, [&](const model::Action& action) { return same_words(action.text, wanted.text); });
      count("actions", at != found.actions.end(), truth, "", wanted.text);
      const model::Party* actor = at == found.actions.end() ? nullptr : party(at->party);
      count("actors", actor != nullptr, truth, at == found.actions.end() ? "" : at->text, wanted.actor);
    }
  }

  const TruePlan& truth_;
  const model::Document& document_;
  std::vector<const model::Activity*> found_;  // by activity of the truth
  VariantScore& score_;
  Tally& tally_;
};

}  // namespace

void judge_plan(const TruePlan& truth, const model::Document& document, VariantScore& score, Tally& tally) {
  Judge(truth, document, score, tally).judge();
}

}  // namespace vekha::test
