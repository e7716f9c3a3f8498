#include "tests/support/variants/laying_out/head.hpp"

#include "tests/support/body_builder.hpp"
#include "tests/support/variants/plan_calendar.hpp"
#include "tests/support/variants/writing/inline_marks.hpp"

namespace vekha::test {
namespace {

using Blocks = std::vector<importer::BodyBlock>;

importer::BodyBlock title_line(const std::string& text) {
  return {importer::BodyParagraph{.text = text, .bold = true, .centered = true}};
}

class Clerk {
 public:
  Clerk(TruePlan& plan, const Choices& choices, Random& random, const Words& words)
      : plan_(plan), choices_(choices), random_(random), words_(words) {}

  Blocks head() {
    if (choices_.is("blank", "marked as a draft")) out_.push_back(paragraph("ПРОЕКТ"));
    if (choices_.is("around", "approval")) approve();
    add_title();
    return std::move(out_);
  }

 private:
  void say(std::string_view text) { out_.push_back(paragraph(text)); }

  // -- approval --

  void approve() {
    const int year = plan_.time.first_year;
    const bool autumn = plan_.time.kind == PlanTime::Kind::school_year;
    act_ = *model::make_date(year, autumn ? random_.between(8, 9) : 1, random_.between(12, 28));
    if (plan_.time.spring) act_ = *model::make_date(year, 2, random_.between(1, 28));
    number_ = std::to_string(random_.between(10, 300)) + (random_.chance(30) ? "-од" : "");
    body_ = "Управления образования администрации " + plan_.territory;
    if (!choices_.is("blank", "none")) {
      leave_blank();
      return;
    }
    plan_.head.approval = TrueHead::Approval::approved;
    plan_.head.date = act_;
    plan_.head.number = number_;
    if (choices_.is("approval", "one paragraph")) {
      say("УТВЕРЖДЁН\nприказом " + body_ + "\n" + of_act());
    } else if (choices_.is("approval", "lines")) {
      for (const std::string& line : {std::string("УТВЕРЖДЕНО"), "приказом " + body_, of_act()}) say(line);
    } else if (choices_.is("approval", "cells")) {
      in_cells();
    } else if (choices_.is("approval", "table of signatures")) {
      in_rows();
    } else if (choices_.is("approval", "appendix")) {
      for (const std::string& line : {std::string("Приложение"), "к приказу " + body_, of_act()}) say(line);
    } else {
      appendix_to_programme();
    }
    say("");
  }

  [[nodiscard]] std::string day() const {
    const auto month = static_cast<int>(static_cast<unsigned>(act_.month()));
    return two(static_cast<int>(static_cast<unsigned>(act_.day()))) + "." + two(month) + "." +
           std::to_string(static_cast<int>(act_.year()));
  }
  [[nodiscard]] std::string of_act() const { return "от " + day() + " № " + number_; }

  // Who looked at it stands at the left, who approved it at the right.
  void in_cells() {
    const std::string before = "РАССМОТРЕНО\nна заседании совета\nпротокол от 10.01." +
                               std::to_string(plan_.time.first_year) + " № " + std::to_string(random_.between(1, 9));
    const std::string approved = "УТВЕРЖДЕНО\nприказом " + body_ + "\n" + of_act();
    out_.push_back(table({{cell(before), cell(approved)}}));
  }
  void in_rows() {
    const std::string year = std::to_string(plan_.time.first_year);
    out_.push_back(table({{"СОГЛАСОВАНО", "УТВЕРЖДАЮ"},
                          {cell("Протокол совета от 10.01." + year + " № 4"), cell("Приказ " + of_act())},
                          {cell("Председатель совета\n________ О.Н. Белова"),
                           cell("Начальник управления образования\n________ В.П. Тихонов")}}));
  }
  void appendix_to_programme() {
    const std::string number = std::to_string(random_.between(1, 4));
    for (const std::string& line : {"Приложение № " + number, std::string("к муниципальной программе, утверждённой"),
                                    "приказом " + body_, of_act()})
      say(line);
  }

  void leave_blank() {
    plan_.head.approval = TrueHead::Approval::draft;
    const std::string year = std::to_string(plan_.time.first_year);
    std::string line = of_act();
    if (choices_.is("blank", "crosses"))
      line = random_.chance(50) ? "от ХХ.ХХ." + year + " № ХХ" : "от __.__." + year + " № ___";
    if (choices_.is("blank", "underlined"))
      line = "от " + marked(RunKind::underlined, "\t\t") + " № " + marked(RunKind::underlined, "\t");
    if (choices_.is("blank", "spaces")) line = "от            №       ";
    if (choices_.is("blank", "empty controls"))
      line = "от " + marked(RunKind::placeholder, "Место для ввода даты.") + " № " +
             marked(RunKind::placeholder, "Место для ввода текста.");
    if (choices_.is("blank", "quoted day")) line = "«___» ____________ " + year + " г.";
    if (choices_.is("blank", "number only")) line = "от " + day() + " № " + (random_.chance(50) ? "ХХ" : "_____");
    for (const std::string& part : {std::string("УТВЕРЖДЕНО"), "приказом " + body_, line}) say(part);
    say("");
  }

  // -- title --

  void add_title() {
    const bool says_time = choices_.is("period", "title") && !choices_.is("header rows", "caption");
    if (plan_.time.is_told) {
      plan_.head.has_period = says_time;
    }
    if (!plan_.time.is_told && choices_.is("title", "one line")) {
      const std::string whole = plan_.title + " " + plan_.time.words;
      out_.push_back(title_line(whole));
      plan_.head.title = whole;
      return;
    }
    const std::string period = choices_.is("period", "title") ? " " + plan_.time.words : std::string();
    if (choices_.is("title", "initials")) plan_.title += name_in_title();
    const std::string whole = plan_.title + period;
    if (!choices_.is("header rows", "caption")) plan_.head.title = whole;
    if (choices_.is("title", "broken") || choices_.is("title", "initials")) {
      break_title(whole);
    } else {
      out_.push_back(title_line(whole));
    }
    if (choices_.is("title", "place and year above")) {
      const std::string year = std::to_string(plan_.time.first_year);
      const std::vector<std::string> ends{", " + year + " г.", "\n" + year, ", " + year};
      out_.push_back(
          {importer::BodyParagraph{.text = words_.of("settlement", random_) + random_.of(ends), .centered = true}});
    }
  }

  std::string name_in_title() {
    return " по сохранению наследия учителя " + words_.of("initials", random_) + " " + words_.of("namesake", random_);
  }

  // Lines end wherever the page ends, also behind initials and inside a span of years.
  void break_title(const std::string& whole) {
    std::vector<std::size_t> places;
    for (std::size_t at = whole.find(' '); at != std::string::npos; at = whole.find(' ', at + 1)) {
      if (at > whole.size() / 5) places.push_back(at);
    }
    std::size_t at = places[static_cast<std::size_t>(random_.below(static_cast<int>(places.size())))];
    if (choices_.is("title", "initials")) at = whole.find(". ", whole.find("учителя")) + 1;
    if (choices_.is("title", "initials")) at = whole.find(' ', at);
    out_.push_back(title_line(whole.substr(0, at)));
    out_.push_back(title_line(whole.substr(at + 1)));
  }

  TruePlan& plan_;
  const Choices& choices_;
  Random& random_;
  const Words& words_;
  Blocks out_;
  model::Date act_{};
  std::string number_, body_;
};

}  // namespace

std::vector<importer::BodyBlock> head_of(TruePlan& plan, const Choices& choices, Random& random, const Words& words) {
  return Clerk(plan, choices, random, words).head();
}

std::string page_header_of(const Choices& choices) { return choices.is("blank", "page header") ? "ПРОЕКТ" : ""; }

}  // namespace vekha::test
