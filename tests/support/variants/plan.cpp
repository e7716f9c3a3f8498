#include "tests/support/variants/plan.hpp"

#include <algorithm>
#include <set>

#include "tests/support/variants/hard_deadlines.hpp"

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
    plan.sections = style_.schools_as_sections ? schools_as_sections() : sections();
    if (style_.who == "posts and subjects") plan.nobody = words_.list("subject_of_post");
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
    out.deadline = deadline(plan.time);
    if (!style_.says_period && out.deadline.needs_plan) {
      out.deadline.reading = {};
      out.deadline.vague = true;
    }
    const int people = style_.one_responsible || random_.chance(60) ? 1 : random_.between(2, 3);
    for (int i = 0; i < people; ++i) add_responsible(out);
    if (style_.schools_as_sections) out.may_name = schools_[static_cast<std::size_t>(out.section)].parties;
    if (style_.who == "exceptions" && random_.chance(50)) out.responsible = {all_but_one()};
    if (style_.who == "schools in the text" && random_.chance(50)) out.text += schools_in_text();
    out.expected = pick("result");
    return out;
  }

  Deadline deadline(const PlanTime& time) {
    const bool hard = style_.deadlines != "usual" && style_.deadlines != "summer months";
    if (hard && random_.chance(40)) return hard_deadline_in(style_.deadlines, time, random_, words_);
    Deadline out = deadline_in(time, random_, words_);
    // Nobody says for what time such a plan is as a whole.
    const bool bounded = !out.reading.intervals.empty() && (out.reading.kind == model::ScheduleKind::recurring ||
                                                            out.reading.kind == model::ScheduleKind::continuous);
    if (!time.is_told && bounded) out.reading.intervals.clear();
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
    if (style_.one_responsible) {
      activity.responsible.push_back(person(random_.of(people_)));
      return;
    }
    if (style_.schools_as_sections) {
      activity.responsible = {random_.chance(50) ? person(random_.of(people_))
                                                 : TrueResponsible{.text = pick("staff_of_school")}};
      return;
    }
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
    if (style_.who == "posts and subjects" && random_.chance(60)) {
      out.text += ", " + pick("subject_of_post");
      return out;
    }
    if (name_form_ == 1) out.text = person.initials + " " + person.surname;
    if (name_form_ == 2) out.text = name + ", " + person.post;
    if (name_form_ == 3) out.text = person.post + " " + name;
    if (name_form_ == 4) out.text = name + " – " + person.post;
    return out;
  }

  // Somebody who is named and has nothing to do with it.
  TrueResponsible all_but_one() {
    const TrueResponsible& left_out = random_.of(schools_);
    const std::vector<std::string> forms{"все школы, кроме ", "Школы района (за исключением ",
                                         "общеобразовательные организации, за исключением ", "Все школы района кроме "};
    const std::string& form = random_.of(forms);
    TrueResponsible out{.text = form + left_out.text + (form.find('(') == std::string::npos ? "" : ")"),
                        .excepted = left_out.parties};
    return out;
  }

  std::string schools_in_text() {
    const TrueResponsible several = group();
    const std::vector<std::string> forms{" (визиты в ", " на базе ", ", выезд в ", " с участием коллектива "};
    const std::string& form = random_.of(forms);
    return form + several.text + (form.find('(') == std::string::npos ? "" : ")");
  }

  std::vector<TrueSection> schools_as_sections() {
    std::vector<TrueSection> out;
    for (int i = 0; i < style_.sections; ++i) out.push_back({.title = schools_[static_cast<std::size_t>(i)].text});
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
