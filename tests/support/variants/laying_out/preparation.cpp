#include "tests/support/variants/laying_out/preparation.hpp"

#include <algorithm>

namespace vekha::test {
namespace {

class Editor {
 public:
  Editor(TruePlan& plan, const Choices& choices, Random& random, const Words& words)
      : plan_(plan), choices_(choices), random_(random), words_(words) {}

  std::vector<int> prepare() {
    number_sections();
    share_cells();
    write_responsible();
    number_activities();
    add_bullets();
    return std::move(shared_);
  }

 private:
  TrueActivity& activity(int index) { return plan_.activities[static_cast<std::size_t>(index)]; }
  [[nodiscard]] int count() const { return static_cast<int>(plan_.activities.size()); }
  std::string year(int index) { return year_of(plan_, choices_, index); }

  void number_sections() {
    std::vector<int> next{0, 0};
    for (TrueSection& section : plan_.sections) {
      const std::size_t level = section.parent < 0 ? 0 : 1;
      const auto index = static_cast<std::size_t>(next[level]++);
      if (level == 0) next[1] = 0;
      const std::string number = std::to_string(index + 1) + ". ";
      const std::string roman = words_.list("roman")[index] + ". ";
      const bool inner = choices_.is("section levels", "two") && level == 1;
      if (inner || choices_.is("section numbers", "arabic")) {
        section.title = number + section.title;
      } else if (choices_.is("section numbers", "roman")) {
        section.title = roman + section.title;
      } else if (choices_.is("section numbers", "word arabic")) {
        section.title = "Раздел " + number + section.title;
      } else if (choices_.is("section numbers", "word roman")) {
        section.title = "Направление " + roman + section.title;
      } else if (choices_.is("section numbers", "letters")) {
        section.title = words_.list("letter")[index] + ". " + section.title;
      }
    }
  }

  // One cell over a column of two neighbours, or a word that points to the cell above.
  void share_cells() {
    shared_.assign(plan_.activities.size(), 1);
    if (choices_.is("shared cells", "no")) return;
    for (int i = 0; i + 1 < count(); i += 2) {
      TrueActivity& next = activity(i + 1);
      if (random_.chance(60) || activity(i).section != next.section || year(i) != year(i + 1)) continue;
      const bool both = choices_.is("shared cells", "ditto for both");
      if (both || choices_.is("shared cells", "ditto")) {
        point_above(activity(i), next, both);
        continue;
      }
      if (choices_.is("shared cells", "responsible")) next.responsible = activity(i).responsible;
      if (choices_.is("shared cells", "deadline")) next.deadline = activity(i).deadline;
      shared_[static_cast<std::size_t>(i)] = 2;
      shared_[static_cast<std::size_t>(i) + 1] = 0;
    }
  }

  // A mark in the place of a cell says what stands in the row above.
  void point_above(const TrueActivity& above, TrueActivity& next, bool both) {
    const std::string mark = words_.of("ditto", random_);
    next.printed["responsible"] = mark;
    next.responsible = above.responsible;
    if (!both) return;
    next.printed["period"] = mark;
    next.deadline = above.deadline;
  }

  // A list inside an activity is a part of it.
  void add_bullets() {
    if (!choices_.is("cell text", "bulleted")) return;
    for (TrueActivity& activity : plan_.activities) {
      if (random_.chance(65)) continue;
      activity.text += ":";
      for (int i = random_.between(2, 3); i > 0; --i)
        activity.text += "\n- " + words_.of("act_on", random_) + (i > 1 ? ";" : "");
    }
  }

  void write_responsible() {
    const std::string separator = choices_.is("separator", "comma")   ? ", "
                                  : choices_.is("separator", "lines") ? "\n"
                                                                      : "; ";
    for (TrueActivity& activity : plan_.activities) {
      for (const TrueResponsible& party : activity.responsible) {
        activity.responsible_text += (activity.responsible_text.empty() ? "" : separator) + party.text;
      }
    }
  }

  void number_activities() {
    int next = 0;
    int section = -2;
    int leaf = 0;
    for (TrueActivity& activity : plan_.activities) {
      const bool restarts = choices_.is("numbers", "restarting") || choices_.is("numbers", "dotted");
      if (activity.section != section) {
        ++leaf;
        section = activity.section;
        if (restarts) next = 0;
      }
      ++next;
      if (choices_.is("numbers", "lying") && random_.chance(20)) next = std::max(1, next + random_.between(-2, 3));
      activity.number = std::to_string(next) + ".";
      if (choices_.is("numbers", "1")) activity.number.pop_back();
      if (choices_.is("numbers", "dotted") && !plan_.sections.empty()) {
        activity.number = std::to_string(leaf) + "." + activity.number;
      }
      if (choices_.is("numbers", "none")) activity.number.clear();
      const bool told_by_actors = choices_.is("shape", "actors") || choices_.is("shape", "spanned actors");
      if (told_by_actors && choices_.is("numbers", "in text")) activity.number.clear();
    }
  }

  TruePlan& plan_;
  const Choices& choices_;
  Random& random_;
  const Words& words_;
  std::vector<int> shared_;
};

}  // namespace

std::string year_of(const TruePlan& plan, const Choices& choices, int activity) {
  if (!choices.is("shape", "years") && !choices.is("shape", "year rows")) return {};
  const model::Schedule& when = plan.activities[static_cast<std::size_t>(activity)].deadline.reading;
  return std::to_string(static_cast<int>(when.intervals[0].start->year()));
}

std::vector<int> prepare(TruePlan& plan, const Choices& choices, Random& random, const Words& words) {
  return Editor(plan, choices, random, words).prepare();
}

}  // namespace vekha::test
