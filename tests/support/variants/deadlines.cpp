#include "tests/support/variants/deadlines.hpp"

#include <array>
#include <utility>

#include "language/letters.hpp"
#include "language/text.hpp"
#include "tests/support/variants/laying_out/misspelling.hpp"
#include "tests/support/variants/plan_calendar.hpp"

namespace vekha::test {
namespace {

using model::DateInterval;
using model::Schedule;
using enum model::ScheduleKind;
using model::Unit;

class Author {
 public:
  Author(const PlanTime& plan, Random& random, const Words& words)
      : plan_(plan), random_(random), words_(words), calendar_(plan, random, words) {}

  Deadline phrase() {
    using Family = Deadline (Author::*)();
    constexpr std::array<std::pair<Family, int>, 18> families{{{&Author::day, 14},
                                                               {&Author::by_day, 12},
                                                               {&Author::days, 8},
                                                               {&Author::month, 14},
                                                               {&Author::months, 10},
                                                               {&Author::list, 10},
                                                               {&Author::quarter, 8},
                                                               {&Author::half, 5},
                                                               {&Author::decade, 3},
                                                               {&Author::whole_year, 4},
                                                               {&Author::recurring_rule, 12},
                                                               {&Author::always, 6},
                                                               {&Author::condition, 5},
                                                               {&Author::since, 3},
                                                               {&Author::list_of_spans, 4},
                                                               {&Author::rich_rule, 6},
                                                               {&Author::end_of_year, 3},
                                                               {&Author::nothing_certain, 5}}};
    int sum = 0;
    for (const auto& family : families) sum += family.second;
    int at = random_.below(sum);
    for (const auto& [family, weight] : families) {
      if (at < weight) {
        Deadline deadline = typed((this->*family)());
        const bool end = deadline.family == "end of year" && plan_.kind != PlanTime::Kind::years;
        deadline.needs_plan = calendar_.omitted() || end;
        return deadline;
      }
      at -= weight;
    }
    return day();
  }

  std::string day_text(model::Date date) {
    const int day = static_cast<int>(static_cast<unsigned>(date.day()));
    const Month month{.year = static_cast<int>(date.year()),
                      .month = static_cast<int>(static_cast<unsigned>(date.month()))};
    const std::string of = calendar_.name("month_of", month);
    const std::string year = std::to_string(month.year);
    switch (random_.below(5)) {
      case 0:
        return two(day) + "." + two(month.month) + "." + year;
      case 1:
        return two(day) + "." + two(month.month) + "." + year + " г.";
      case 2:
        return std::to_string(day) + " " + of + " " + year + " года";
      case 3:
        return std::to_string(day) + " " + of + " " + year + " г.";
      default:
        return "«" + two(day) + "» " + of + " " + year + " г.";
    }
  }

 private:
  // What hands and scans do to a phrase: a capital letter, a full stop, a line break before the year, a letter.
  Deadline typed(Deadline deadline) {
    if (random_.chance(3)) deadline.text = misspelt(deadline.text, random_);
    if (random_.chance(10)) deadline.text = upper(std::move(deadline.text));
    if (random_.chance(4) && !deadline.text.ends_with('.')) deadline.text += ".";
    if (const auto at = deadline.text.rfind(" 20"); at != std::string::npos && random_.chance(6))
      deadline.text[at] = '\n';
    return deadline;
  }

  static std::string upper(std::string text) {
    if (language::russian_at(text, 0) == 0) return text;
    const std::string first = text.substr(0, language::russian_letter);
    return text.replace(0, first.size(), language::upper_case(first));
  }

  static Schedule dated(model::ScheduleKind kind, std::vector<DateInterval> intervals) {
    return {.text = {}, .kind = kind, .intervals = std::move(intervals), .recurrence = {}, .condition = {}};
  }

  Deadline day() {
    const auto date = calendar_.some_day();
    return {.text = day_text(date), .family = "day", .reading = dated(interval, {{.start = date, .end = date}})};
  }

  Deadline by_day() {
    const std::vector<std::string> before{"до ", "не позднее ", "к ", "в срок до ", "не позже ", "срок – до "};
    const auto date = calendar_.some_day();
    return {.text = random_.of(before) + day_text(date),
            .family = "by day",
            .reading = dated(deadline, {{.start = {}, .end = date}})};
  }

  Deadline days() {
    const Month month = calendar_.some_month();
    const int from = random_.between(1, 14);
    const int to = random_.between(from + 1, 28);
    const DateInterval reading{.start = model::make_date(month.year, month.month, from),
                               .end = model::make_date(month.year, month.month, to)};
    const std::string tail = calendar_.name("month_of", month) + calendar_.year_words(month.year);
    const std::string digits = "." + two(month.month) + ".";
    std::string text;
    switch (random_.below(4)) {
      case 0:
        text = "с " + std::to_string(from) + " по " + std::to_string(to) + " " + tail;
        break;
      case 1:
        text = std::to_string(from) + calendar_.dash() + std::to_string(to) + " " + tail;
        break;
      case 2:
        text = "с " + two(from) + digits + std::to_string(month.year) + " по " + two(to) + digits +
               std::to_string(month.year);
        break;
      default:
        text = two(from) + digits + std::to_string(month.year) + calendar_.dash() + two(to) + digits +
               std::to_string(month.year);
    }
    return {.text = text, .family = "span of days", .reading = dated(interval, {reading})};
  }

  Deadline month() {
    const Month month = calendar_.some_month();
    const std::string year = calendar_.omits_year() ? "" : calendar_.year_words(month.year);
    const Schedule in = dated(interval, {calendar_.span(month, month)});
    switch (random_.below(5)) {
      case 0:
        return {.text = "в " + calendar_.name("month_in", month) + year, .family = "month", .reading = in};
      case 1:
        return {.text = "до " + calendar_.name("month_of", month) + year,
                .family = "by month",
                .reading = dated(deadline, {{.start = {}, .end = in.intervals[0].end}})};
      case 2:
        return {.text = "в течение " + calendar_.name("month_of", month) + year, .family = "month", .reading = in};
      default:
        return {.text = calendar_.name("month", month) + year, .family = "month", .reading = in};
    }
  }

  Deadline months() {
    const Month from = calendar_.some_month();
    Month to = calendar_.later(from, random_.between(1, 4));
    if (!calendar_.covers(to)) to = from;
    if (to == from) return month();
    const bool crosses = to.year != from.year;
    const bool omits = calendar_.omits_year();
    const std::string first = crosses && !omits ? calendar_.year_words(from.year) : "";
    const std::string last = omits ? "" : calendar_.year_words(to.year);
    const std::string text =
        random_.chance(30)
            ? "с " + calendar_.name("month_of", from) + first + " по " + calendar_.name("month", to) + last
            : calendar_.name("month", from) + first + calendar_.dash() + calendar_.name("month", to) + last;
    return {.text = text, .family = "span of months", .reading = dated(interval, {calendar_.span(from, to)})};
  }

  Deadline list() {
    if (random_.chance(30)) return list_of_days();
    std::vector<Month> months{calendar_.some_month()};
    for (int i = random_.between(1, 3); i > 0; --i) {
      const Month next = calendar_.later(months.back(), random_.between(1, 3));
      if (calendar_.covers(next)) months.push_back(next);
    }
    if (months.size() < 2) return month();
    const bool omits = calendar_.omits_year();
    const std::vector<std::string> separators{", ", ", ", "; ", "\n"};
    const std::string separator = random_.of(separators);
    Deadline out{.text = {}, .family = "list of months", .reading = dated(dates, {})};
    for (std::size_t i = 0; i < months.size(); ++i) {
      const bool last_of_year = i + 1 == months.size() || months[i + 1].year != months[i].year;
      out.text += (i == 0 ? "" : separator) + calendar_.name("month", months[i]);
      if (last_of_year && !omits) out.text += calendar_.year_words(months[i].year);
      out.reading.intervals.push_back(calendar_.span(months[i], months[i]));
    }
    return out;
  }

  Deadline list_of_days() {
    const Month month = calendar_.some_month();
    const Month next = calendar_.later(month, 2);
    const int day = random_.between(1, 28);
    const bool deadlines = random_.chance(50);
    std::vector<model::Date> days{*model::make_date(month.year, month.month, day)};
    if (calendar_.covers(next)) days.push_back(*model::make_date(next.year, next.month, day));
    if (days.size() < 2) return this->day();
    Deadline out{.text = {}, .family = "list of days", .reading = dated(dates, {})};
    for (const auto& date : days) {
      out.text += (out.text.empty() ? "" : ", ") + std::string(deadlines ? "до " : "") + day_text(date);
      out.reading.intervals.push_back({.start = deadlines ? std::nullopt : std::optional(date), .end = date});
    }
    return out;
  }

  Deadline quarter() {
    const Month month = calendar_.some_month();
    const int number = (month.month - 1) / 3 + 1;
    const std::vector<std::string> ordinals{"первый", "второй", "третий", "четвёртый"};
    const std::vector<std::string> in{"первом", "втором", "третьем", "четвёртом"};
    const std::string year =
        plan_.kind == PlanTime::Kind::year && calendar_.omits_year() ? "" : calendar_.year_words(month.year);
    const std::string roman = words_.list("roman")[static_cast<std::size_t>(number - 1)];
    const auto days = *model::quarter_interval(month.year, number);
    Deadline out{.text = {}, .family = "quarter", .reading = dated(interval, {days})};
    switch (random_.below(6)) {
      case 0:
        out.text = std::to_string(number) + " квартал" + year;
        break;
      case 1:
        out.text = std::to_string(number) + " кв." + year;
        break;
      case 2:
        out.text = "до конца " + roman + " квартала" + year;
        out.reading = dated(deadline, {{.start = {}, .end = days.end}});
        break;
      case 3:
        out.text = "в " + in[static_cast<std::size_t>(number - 1)] + " квартале" + year;
        break;
      case 4:
        out.text = ordinals[static_cast<std::size_t>(number - 1)] + " квартал" + year;
        break;
      default:
        out.text = roman + " квартал" + year;
    }
    return out;
  }

  Deadline half() {
    const int number = random_.between(1, 2);
    const std::vector<std::string> names =
        number == 1 ? std::vector<std::string>{"I", "первое", "1"} : std::vector<std::string>{"II", "второе", "2"};
    Deadline out{.text = random_.of(names) + " полугодие", .family = "half-year", .reading = {}};
    if (plan_.kind == PlanTime::Kind::school_year) {
      const auto autumn =
          calendar_.span({.year = plan_.first_year, .month = 9}, {.year = plan_.first_year, .month = 12});
      const auto spring = calendar_.span({.year = plan_.last_year, .month = 1}, {.year = plan_.last_year, .month = 5});
      out.text += " " + std::to_string(plan_.first_year) + "/" + std::to_string(plan_.last_year) + " учебного года";
      out.reading = dated(interval, {number == 1 ? autumn : spring});
      return out;
    }
    const int year = random_.between(plan_.first_year, plan_.last_year);
    out.text += calendar_.year_words(year);
    out.reading = dated(interval, {*model::half_year_interval(year, number)});
    return out;
  }

  Deadline decade() {
    const Month month = calendar_.some_month();
    const int number = random_.between(1, 3);
    const std::vector<std::string> names{"первая", "вторая", "третья"};
    const std::string which = random_.chance(50) ? std::to_string(number) : names[static_cast<std::size_t>(number - 1)];
    const auto days = *model::month_interval(month.year, month.month);
    const auto end = number == 3 ? days.end : model::make_date(month.year, month.month, 10 * number);
    return {.text = which + " декада " + calendar_.name("month_of", month) +
                    (calendar_.omits_year() ? "" : calendar_.year_words(month.year)),
            .family = "ten days",
            .reading =
                dated(interval, {{.start = model::make_date(month.year, month.month, 10 * number - 9), .end = end}})};
  }

  Deadline whole_year() {
    if (plan_.kind == PlanTime::Kind::school_year) {
      const std::string years =
          std::to_string(plan_.first_year) + (random_.chance(50) ? "/" : "-") + std::to_string(plan_.last_year);
      const bool during = random_.chance(50);
      return {.text = during ? "в течение " + years + " учебного года" : years + " учебный год",
              .family = "school year",
              .reading = dated(interval, {*model::school_year_interval(plan_.first_year)})};
    }
    const int year = random_.between(plan_.first_year, plan_.last_year);
    const std::string text = std::to_string(year) + (random_.chance(50) ? " год" : " г.");
    return {.text = text, .family = "year", .reading = dated(interval, {*model::year_interval(year)})};
  }

  Deadline rule(std::string text, model::Recurrence recurrence) {
    Schedule reading = dated(recurring, {plan_.days});
    reading.recurrence = std::move(recurrence);
    return {.text = std::move(text), .family = "recurring", .reading = std::move(reading)};
  }

  Deadline recurring_rule() {
    const Month month = calendar_.some_month();
    switch (random_.below(12)) {
      case 0:
        return rule("ежемесячно", {.unit = Unit::month});
      case 1:
        return rule("ежеквартально", {.unit = Unit::quarter});
      case 2:
        return rule("1 раз в квартал", {.unit = Unit::quarter});
      case 3:
        return rule("2 раза в год", {.unit = Unit::year, .times = 2});
      case 4:
        return rule("каждую пятницу", {.unit = Unit::week, .weekdays = {5}});
      case 5:
        return rule("еженедельно", {.unit = Unit::week});
      case 6:
        return rule("ежегодно, " + calendar_.name("month", month),
                    {.unit = Unit::year, .months = {static_cast<unsigned>(month.month)}});
      case 7:
        return rule("не реже 1 раза в месяц", {.unit = Unit::month, .min = true});
      case 8:
        return rule("раз в полугодие", {.unit = Unit::half_year});
      case 9:
        return rule("ежемесячно до 10 числа", {.unit = Unit::month, .by_day = 10});
      case 10:
        return rule("один раз в две недели", {.every = 2, .unit = Unit::week});
      default:
        return rule("каждый месяц", {.unit = Unit::month});
    }
  }

  Deadline always() {
    const std::vector<std::string> forms{"постоянно",
                                         "весь период",
                                         "в течение всего периода реализации",
                                         "на протяжении всего срока реализации плана",
                                         "систематически",
                                         "постоянно, в течение всего срока"};
    return {.text = random_.of(forms), .family = "continuous", .reading = dated(continuous, {plan_.days})};
  }

  Deadline condition() {
    const std::vector<std::string> forms{
        "по мере необходимости",       "по отдельному графику",     "по согласованию",     "по плану работы школы",
        "после получения результатов", "в соответствии с графиком", "по запросу родителей"};
    const std::string& text = random_.of(forms);
    Schedule reading = dated(conditional, {});
    reading.condition = text;
    return {.text = text, .family = "condition", .reading = reading};
  }

  Deadline since() {
    const Month month = calendar_.some_month();
    const std::string text = "с " + calendar_.name("month_of", month) + calendar_.year_words(month.year) +
                             (random_.chance(50) ? " постоянно" : "");
    return {.text = text,
            .family = "open",
            .reading = dated(open, {{.start = model::month_interval(month.year, month.month)->start, .end = {}}})};
  }

  Deadline list_of_spans() {
    const Month first = calendar_.some_month();
    const Month second = calendar_.later(first, 1);
    const Month third = calendar_.later(first, 3);
    const Month fourth = calendar_.later(first, 4);
    if (!calendar_.covers(fourth) || fourth.year != first.year) return months();
    const std::string year = calendar_.omits_year() ? "" : calendar_.year_words(first.year);
    return {.text = calendar_.name("month", first) + calendar_.dash() + calendar_.name("month", second) + ", " +
                    calendar_.name("month", third) + calendar_.dash() + calendar_.name("month", fourth) + year,
            .family = "list of spans",
            .reading = dated(dates, {calendar_.span(first, second), calendar_.span(third, fourth)})};
  }

  Deadline rich_rule() {
    switch (random_.below(8)) {
      case 0:
        return rule("ежегодно до 1 сентября",
                    {.unit = Unit::year, .by = model::MonthDay{std::chrono::September, std::chrono::day{1}}});
      case 1:
        return rule("2 раза в год (октябрь, апрель)", {.unit = Unit::year, .times = 2, .months = {4, 10}});
      case 2:
        return rule("последняя пятница месяца", {.unit = Unit::month, .weekdays = {5}, .ordinal = -1});
      case 3:
        return rule("1 раз в три месяца", {.every = 3, .unit = Unit::month});
      case 4:
        return rule("не реже 2 раз в год", {.unit = Unit::year, .times = 2, .min = true});
      case 5:
        return rule("каждый вторник", {.unit = Unit::week, .weekdays = {2}});
      case 6:
        return rule("раз в месяц", {.unit = Unit::month});
      default:
        return rule("до 5 числа каждого месяца", {.unit = Unit::month, .by_day = 5});
    }
  }

  Deadline end_of_year() {
    if (plan_.kind == PlanTime::Kind::school_year) {
      return {.text = "до конца учебного года",
              .family = "end of year",
              .reading = dated(deadline, {{.start = {}, .end = model::make_date(plan_.last_year, 5, 31)}})};
    }
    const int year = random_.between(plan_.first_year, plan_.last_year);
    const std::string named = plan_.kind == PlanTime::Kind::year ? "года" : std::to_string(year) + " года";
    return {.text = "до конца " + named,
            .family = "end of year",
            .reading = dated(deadline, {{.start = {}, .end = model::make_date(year, 12, 31)}})};
  }

  Deadline nothing_certain() {
    std::vector<std::string> forms{"уточняется",
                                   "оперативно",
                                   "31.02.2026",
                                   "в каникулярное время",
                                   "–",
                                   "дата уточняется",
                                   "по отдельному приказу",
                                   "45.13.2025"};
    // In a plan of several years a month alone lies in all of them.
    if (plan_.kind == PlanTime::Kind::years)
      forms = {calendar_.name("month", calendar_.some_month()),
               "в " + calendar_.name("month_in", calendar_.some_month())};
    return {.text = random_.of(forms), .family = "nothing certain", .reading = dated(unknown, {}), .vague = true};
  }

  const PlanTime& plan_;
  Random& random_;
  const Words& words_;
  PlanCalendar calendar_;
};

}  // namespace

Deadline deadline_in(const PlanTime& plan, Random& random, const Words& words) {
  return Author(plan, random, words).phrase();
}

std::string day_words(model::Date day, Random& random, const Words& words) {
  return Author(PlanTime{}, random, words).day_text(day);
}

}  // namespace vekha::test
