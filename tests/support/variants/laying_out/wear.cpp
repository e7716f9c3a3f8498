#include "tests/support/variants/laying_out/wear.hpp"

#include "tests/support/body_builder.hpp"
#include "tests/support/variants/writing/inline_marks.hpp"

namespace vekha::test {
namespace {

class Hand {
 public:
  Hand(TruePlan& plan, const Choices& choices, Random& random, const Words& words)
      : plan_(plan), choices_(choices), random_(random), words_(words) {}

  void wear() {
    for (TrueActivity& activity : plan_.activities) {
      if (!choices_.is("notes", "none")) add_notes(activity);
      if (choices_.is("crossed out", "values")) correct(activity);
      if (choices_.is("controls", "empty") && random_.chance(40)) leave_empty(activity);
    }
  }

 private:
  static std::string& printed(TrueActivity& activity, const std::string& role, const std::string& text) {
    return activity.printed.try_emplace(role, text).first->second;
  }

  std::string note() {
    const std::string number = std::to_string(random_.between(1, 2));
    if (choices_.is("notes", "superscript")) return marked(RunKind::superscript, number);
    const std::vector<std::string> signs{"*", number == "1" ? "¹" : "²", " *", "<" + number + ">", "**"};
    return random_.of(signs);
  }

  void add_notes(TrueActivity& activity) {
    if (random_.chance(35)) printed(activity, "period", activity.deadline.text) += note();
    if (random_.chance(35)) printed(activity, "responsible", activity.responsible_text) += note();
    if (!activity.number.empty() && choices_.is("notes", "superscript") && !choices_.is("numbers", "list") &&
        !choices_.is("numbers", "in text") && random_.chance(20)) {
      printed(activity, "number", activity.number) += note();
    }
  }

  // The old words stand before the new ones, struck.
  void correct(TrueActivity& activity) {
    const std::string year = std::to_string(plan_.time.first_year);
    const std::vector<std::string> dates{"до 01.02." + year, "15.03." + year, "апрель " + year + " г."};
    if (random_.chance(35)) {
      std::string& text = printed(activity, "period", activity.deadline.text);
      text = marked(RunKind::struck, random_.of(dates)) + " " + text;
    }
    if (random_.chance(35)) {
      const std::string gone =
          words_.of("surname_gone", random_) + " " + words_.of("given", random_).substr(0, 2) + ".А.";
      std::string& text = printed(activity, "responsible", activity.responsible_text);
      text = marked(RunKind::struck, gone) + " " + text;
    }
  }

  void leave_empty(TrueActivity& activity) {
    activity.printed["period"] = marked(RunKind::placeholder, words_.of("placeholder_date", random_));
    activity.deadline = {.text = {}, .family = "empty control", .vague = true};
    if (random_.chance(50)) return;
    activity.printed["responsible"] = marked(RunKind::placeholder, words_.of("placeholder_text", random_));
    activity.responsible.clear();
    activity.responsible_text.clear();
  }

  TruePlan& plan_;
  const Choices& choices_;
  Random& random_;
  const Words& words_;
};

}  // namespace

void wear(TruePlan& plan, const Choices& choices, Random& random, const Words& words) {
  Hand(plan, choices, random, words).wear();
}

std::vector<importer::BodyBlock> notes_of(const Choices& choices) {
  if (choices.is("notes", "none")) return {};
  const auto mark = [&](const std::string& number, const std::string& sign) {
    return choices.is("notes", "superscript") ? marked(RunKind::superscript, number) : sign;
  };
  return {paragraph(mark("1", "*") + " Срок может быть уточнён по согласованию."),
          paragraph(mark("2", "**") + " По согласованию с учредителем.")};
}

}  // namespace vekha::test
