#include "tests/support/variants/plan.hpp"

#include <algorithm>
#include <set>

namespace vekha::test {
namespace {

// A person of the plan; the forms of the name are those of one document.
struct Person {
  std::string surname, initials, post;
};

class Inventor {
 public:
  Inventor(const PlanStyle& style, Random& random, const Words& words) : style_(style), random_(random), words_(words) {
    name_form_ = random_.below(5);
    invent_people();
    invent_schools();
  }

  TruePlan plan() {
    TruePlan plan;
    plan.time = style_.time;
    const int territory = random_.below(static_cast<int>(words_.list("territory").size()));
    plan.territory = words_.list("territory_of")[static_cast<std::size_t>(territory)];
    plan.title = pick("plan_title") + " " + plan.territory;
    plan.schools = schools_;
    plan.sections = sections();
    for (int i = 0; i < style_.activities; ++i) plan.activities.push_back(activity(plan, i));
    return plan;
  }

 private:
  const std::string& pick(std::string_view list) { return words_.of(list, random_); }

  void invent_people() {
    std::vector<std::string> surnames = words_.list("surname");
    random_.shuffle(surnames);
    for (int i = 0; i < 7; ++i) {
      const bool woman = random_.chance(70);
      Person person{
          .surname = surnames[static_cast<std::size_t>(i)] + (woman ? "а" : ""), .initials = {}, .post = pick("post")};
      person.initials = pick("given").substr(0, 2) + "." + pick("father").substr(0, 2) + ".";
      people_.push_back(std::move(person));
    }
  }

  void invent_schools() {
    std::vector<std::string> villages = words_.list("village");
    random_.shuffle(villages);
    const std::string form = pick("school_form");
    const std::string kind = pick("school_kind");
    std::set<int> numbers;
    for (int i = 0; i < 4; ++i) {
      const int number = random_.between(1, 60);
      if (!numbers.insert(number).second) continue;
      const std::string key = std::to_string(number);
      std::string name = form;
      name.append(" ").append(kind).append(" № ").append(key);
      schools_.push_back({.text = std::move(name), .parties = {{TrueParty::Kind::school, key}}});
      numbered_.push_back(number);
    }
    for (int i = 0; i < 4; ++i) {
      const std::string& village = villages[static_cast<std::size_t>(i)];
      std::string name = village;
      name.append(" ").append(kind);
      if (random_.chance(50)) name.insert(0, " «").insert(0, form).append("»");
      schools_.push_back(
          {.text = std::move(name), .parties = {{TrueParty::Kind::school, village.substr(0, village.size() - 4)}}});
    }
    group_ = form + " " + (kind.starts_with("С") || kind.starts_with("О") ? kind : std::string("СОШ"));
  }

  std::vector<TrueSection> sections() {
    std::vector<std::string> titles = words_.list("section");
    random_.shuffle(titles);
    std::vector<TrueSection> out;
    int part = -1;
    for (int i = 0; i < style_.sections; ++i) {
      const std::size_t next = out.size();
      if (style_.nested_sections && i % 2 == 0) {
        part = static_cast<int>(next);
        out.push_back({.title = titles[next], .parent = -1});
      }
      out.push_back({.title = titles[out.size()], .parent = part});
    }
    return out;
  }

  // The sections that hold activities, each with its share of them in order.
  [[nodiscard]] int section_of(const TruePlan& plan, int activity) const {
    if (plan.sections.empty()) return -1;
    std::vector<int> leaves;
    for (int i = 0; i < static_cast<int>(plan.sections.size()); ++i) {
      if (!style_.nested_sections || plan.sections[static_cast<std::size_t>(i)].parent >= 0) leaves.push_back(i);
    }
    return leaves[static_cast<std::size_t>(activity * static_cast<int>(leaves.size()) / style_.activities)];
  }

  TrueActivity activity(const TruePlan& plan, int index) {
    TrueActivity out;
    out.section = section_of(plan, index);
    out.text = text();
    out.deadline = deadline_in(plan.time, random_, words_);
    if (!style_.says_period && out.deadline.needs_plan) {
      out.deadline.reading = {};
      out.deadline.vague = true;
    }
    const int people = random_.chance(60) ? 1 : random_.between(2, 3);
    for (int i = 0; i < people; ++i) add_responsible(out);
    out.expected = pick("result");
    return out;
  }

  std::string text() {
    for (int tries = 0;; ++tries) {
      std::string out;
      switch (random_.below(4)) {
        case 0:
          out = pick("act") + " " + pick("act_on");
          break;
        case 1:
          out = pick("thing");
          break;
        default:
          out = pick("doing") + " " + pick("done_to");
      }
      if (random_.chance(25)) out += " по " + pick("topic");
      if (random_.chance(25) || tries > 2) out += " для " + pick("group");
      if (random_.chance(40) || tries > 3) out += " " + pick("tail");
      if (random_.chance(10)) out += ". " + pick("sentence");
      if (tries > 20) out += " № " + std::to_string(tries);
      if (texts_.insert(out).second) return out;
    }
  }

  void add_responsible(TrueActivity& activity) {
    TrueResponsible added;
    switch (random_.below(10)) {
      case 0:
      case 1:
      case 2:
      case 3:
        added = person(random_.of(people_));
        break;
      case 4:
      case 5:
        added = random_.of(schools_);
        break;
      case 6:
        added = group();
        break;
      default:
        added = {.text = pick("body"), .parties = {}};
    }
    const auto known = [&](const TrueResponsible& other) { return other.text == added.text; };
    if (std::ranges::none_of(activity.responsible, known)) activity.responsible.push_back(std::move(added));
  }

  TrueResponsible person(const Person& person) {
    const std::string name = person.surname + " " + person.initials;
    TrueResponsible out{.text = name, .parties = {{TrueParty::Kind::person, person.surname}}};
    if (name_form_ == 1) out.text = person.initials + " " + person.surname;
    if (name_form_ == 2) out.text = name + ", " + person.post;
    if (name_form_ == 3) out.text = person.post + " " + name;
    if (name_form_ == 4) out.text = name + " – " + person.post;
    return out;
  }

  TrueResponsible group() {
    if (numbered_.size() < 2) return random_.of(schools_);
    const std::string first = std::to_string(numbered_[0]);
    const std::string second = std::to_string(numbered_[1]);
    const std::string text =
        random_.chance(50) ? group_ + " №№ " + first + ", " + second : group_ + " № " + first + ", № " + second;
    return {.text = text, .parties = {{TrueParty::Kind::school, first}, {TrueParty::Kind::school, second}}};
  }

  const PlanStyle& style_;
  Random& random_;
  const Words& words_;
  int name_form_ = 0;
  std::string group_;
  std::vector<Person> people_;
  std::vector<TrueResponsible> schools_;
  std::vector<int> numbered_;
  std::set<std::string> texts_;
};

}  // namespace

TruePlan invented_plan(const PlanStyle& style, Random& random, const Words& words) {
  return Inventor(style, random, words).plan();
}

}  // namespace vekha::test
