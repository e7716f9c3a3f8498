#include "tests/support/variants/hard_deadlines.hpp"

#include <chrono>

#include "tests/support/variants/plan_calendar.hpp"

namespace vekha::test {
namespace {

using model::DateInterval;
using model::Schedule;
using enum model::ScheduleKind;

Schedule dated(model::ScheduleKind kind, std::vector<DateInterval> intervals) {
  return {.text = {}, .kind = kind, .intervals = std::move(intervals), .recurrence = {}, .condition = {}};
}

model::Date moved(model::Date day, int by) {
  return std::chrono::year_month_day(std::chrono::sys_days(day) + std::chrono::days(by));
}

class Author {
 public:
  Author(const PlanTime& plan, Random& random, const Words& words)
      : plan_(plan), random_(random), words_(words), calendar_(plan, random, words) {}

  Deadline phrase(std::string_view form) {
    Deadline out = form == "approximate"           ? approximate()
                   : form == "years behind a rule" ? years_behind_a_rule()
                   : form == "with more words"     ? with_more_words()
                   : form == "of spreadsheets"     ? of_spreadsheets()
                   : form == "two subjects"        ? two_subjects()
                                                   : since_approval();
    out.needs_plan = out.needs_plan || calendar_.omitted();
    out.family = form;
    return out;
  }

 private:
  std::string of_month(Month month) { return calendar_.name("month_of", month) + year_of(month); }
  std::string year_of(Month month) { return calendar_.omits_year() ? "" : calendar_.year_words(month.year); }
  static model::Date day(Month month, int day) { return *model::make_date(month.year, month.month, day); }
  static DateInterval whole(Month month) { return *model::month_interval(month.year, month.month); }
  [[nodiscard]] static std::string digits(Month month, int day) {
    return two(day) + "." + two(month.month) + "." + std::to_string(month.year);
  }

  // -- weeks, parts of months, terms, holidays --

  Deadline approximate() {
    switch (random_.below(6)) {
      case 0:
        return week();
      case 1:
        return weeks();
      case 2:
      case 3:
        return part_of_month();
      case 4:
        return term();
      default:
        return holidays();
    }
  }

  Deadline week() {
    const Month month = calendar_.some_month();
    const int number = random_.between(1, 4);
    const std::vector<std::string> ordinals{"первая", "вторая", "третья", "четвёртая"};
    const std::vector<std::string> on{"первой", "второй", "третьей", "четвёртой"};
    const auto at = static_cast<std::size_t>(number - 1);
    const std::vector<std::string> forms{std::to_string(number) + " неделя ", ordinals[at] + " неделя ",
                                         "на " + on[at] + " неделе ", std::to_string(number) + "-я неделя "};
    return span_around(random_.of(forms) + of_month(month), month, number, number);
  }
  Deadline weeks() {
    const Month month = calendar_.some_month();
    const int first = random_.between(1, 3);
    const std::vector<std::string> forms{"-", " – ", " и "};
    return span_around(
        std::to_string(first) + random_.of(forms) + std::to_string(first + 1) + " неделя " + of_month(month), month,
        first, first + 1);
  }
  // Weeks are counted from the first day or from Mondays.
  Deadline span_around(const std::string& text, Month month, int first, int last) {
    const DateInterval days = whole(month);
    Deadline out{.text = text, .family = {}, .reading = dated(interval, {days})};
    const model::Date from = day(month, 7 * first - 6);
    out.outer = {.start = moved(from, -6), .end = moved(*model::make_date(month.year, month.month, 7 * last), 6)};
    out.least_days = 7 * (last - first) + 5;
    return out;
  }

  Deadline part_of_month() {
    const Month month = calendar_.some_month();
    const DateInterval days = whole(month);
    const int part = random_.below(4);
    const std::vector<std::vector<std::string>> forms{{"в начале ", "начало "},
                                                      {"середина ", "в середине "},
                                                      {"конец ", "в конце "},
                                                      {"последняя неделя ", "в последних числах "}};
    Deadline out{.text = random_.of(forms[static_cast<std::size_t>(part)]) + of_month(month),
                 .family = {},
                 .reading = dated(interval, {days})};
    if (part == 0) {
      out.outer = {.start = days.start, .end = day(month, 15)};
      out.inner = {.start = days.start, .end = day(month, 5)};
    } else if (part == 1) {
      out.outer = days;
      out.inner = {.start = day(month, 14), .end = day(month, 16)};
      out.least_days = 7;
    } else {
      out.outer = {.start = day(month, part == 2 ? 15 : 20), .end = days.end};
      out.inner = {.start = moved(*days.end, -3), .end = days.end};
    }
    return out;
  }

  Deadline vague(std::string text, const DateInterval& outer, int least_days) {
    Deadline out{.text = std::move(text), .family = {}, .reading = dated(conditional, {}), .vague = true};
    out.outer = outer;
    out.least_days = least_days;
    return out;
  }

  // A school's own calendar says when terms and holidays are.
  Deadline term() {
    const int number = random_.between(1, 4);
    const int last = plan_.kind == PlanTime::Kind::school_year ? plan_.last_year : plan_.first_year;
    const int autumn = plan_.kind == PlanTime::Kind::school_year ? plan_.first_year : plan_.first_year;
    const std::vector<DateInterval> terms{
        {.start = model::make_date(autumn, 9, 1), .end = model::make_date(autumn, 11, 5)},
        {.start = model::make_date(autumn, 10, 28), .end = model::make_date(autumn, 12, 31)},
        {.start = model::make_date(last, 1, 1), .end = model::make_date(last, 4, 1)},
        {.start = model::make_date(last, 3, 20), .end = model::make_date(last, 6, 1)}};
    const std::string roman = words_.list("roman")[static_cast<std::size_t>(number - 1)];
    const std::vector<std::string> forms{roman + " четверть", "в течение " + roman + " четверти",
                                         std::to_string(number) + " четверть"};
    return vague(random_.of(forms), terms[static_cast<std::size_t>(number - 1)], 40);
  }
  Deadline holidays() {
    const int last = plan_.kind == PlanTime::Kind::school_year ? plan_.last_year : plan_.first_year;
    const DateInterval autumn{.start = model::make_date(plan_.first_year, 10, 20),
                              .end = model::make_date(plan_.first_year, 11, 15)};
    const DateInterval spring{.start = model::make_date(last, 3, 15), .end = model::make_date(last, 4, 10)};
    return random_.chance(50) ? vague("в дни осенних каникул", autumn, 5) : vague("весенние каникулы", spring, 5);
  }

  // -- --

  Deadline years_behind_a_rule() {
    const int month = random_.between(1, 12);
    const Month named{.year = plan_.first_year, .month = month};
    const std::string first = std::to_string(plan_.first_year);
    const std::string last = std::to_string(plan_.last_year);
    Deadline out{.text = {}, .family = {}, .reading = dated(recurring, {plan_.days})};
    out.reading.recurrence = model::Recurrence{.unit = model::Unit::year, .months = {static_cast<unsigned>(month)}};
    switch (random_.below(5)) {
      case 0:
        out.text = calendar_.name("month", named) + ", ежегодно " + first + "-" + last;
        break;
      case 1:
        out.text = "ежегодно, в " + calendar_.name("month_in", named) + " " + first + "-" + last + " гг.";
        break;
      case 2:
        out.text = "ежегодно в " + calendar_.name("month_in", named) + " с " + first + " по " + last + " год";
        break;
      case 3:
        out.text = "до 1 июня ежегодно, " + first + "-" + last + " годы";
        out.reading.recurrence =
            model::Recurrence{.unit = model::Unit::year, .by = model::MonthDay{std::chrono::June, std::chrono::day{1}}};
        break;
      default:
        out.text = "ежегодно, " + first + "–" + last + " гг.";
        out.reading.recurrence = model::Recurrence{.unit = model::Unit::year};
    }
    return out;
  }

  // What is read stands; the word beside it is a remark.
  Deadline with_more_words() {
    const Month month = calendar_.some_month();
    const int on = random_.between(1, 28);
    const std::string year = " " + std::to_string(month.year);
    const Schedule in = dated(interval, {whole(month)});
    const Schedule at = dated(interval, {{.start = day(month, on), .end = day(month, on)}});
    const Schedule by = dated(deadline, {{.start = {}, .end = day(month, on)}});
    const std::string name = calendar_.name("month", month);
    const std::vector<std::pair<std::string, Schedule>> forms{
        {"педсовет, " + name + year, in},
        {name + year + ", онлайн", in},
        {name + year + " (очно)", in},
        {"дистанционно, " + digits(month, on), at},
        {"ориентировочно " + digits(month, on), at},
        {"предварительно – " + name + year + " г.", in},
        {digits(month, on) + ", актовый зал", at},
        {"до " + digits(month, on) + " отчёт", by},
        {"до " + std::to_string(on) + " " + calendar_.name("month_of", month) + year + " года (сводка)", by},
        {"не позднее " + digits(month, on) + " сдать списки", by}};
    const auto& [text, reading] = random_.of(forms);
    return {.text = text, .family = {}, .reading = reading};
  }

  Deadline of_spreadsheets() {
    const Month month = calendar_.some_month();
    const int on = random_.between(1, 28);
    const std::string shortened = short_name(month);
    const std::string year = std::to_string(month.year);
    const std::string end = year.substr(2);
    const Schedule in = dated(interval, {whole(month)});
    const Schedule at = dated(interval, {{.start = day(month, on), .end = day(month, on)}});
    const std::vector<std::pair<std::string, Schedule>> forms{{std::to_string(on) + " " + shortened + " " + end, at},
                                                              {std::to_string(on) + "-" + shortened + "-" + end, at},
                                                              {shortened + "." + end, in},
                                                              {shortened + " " + end, in},
                                                              {digits(month, on) + " 0:00:00", at},
                                                              {two(month.month) + "/" + year, in},
                                                              {two(month.month) + "." + year, in}};
    const auto& [text, reading] = random_.of(forms);
    return {.text = text, .family = {}, .reading = reading};
  }
  [[nodiscard]] std::string short_name(Month month) const {
    const std::vector<std::string> names{"янв", "фев", "мар", "апр", "май", "июн",
                                         "июл", "авг", "сен", "окт", "ноя", "дек"};
    return names[static_cast<std::size_t>(month.month - 1)];
  }

  // Each subject has a time of its own: one of them alone would be a wrong reading.
  Deadline two_subjects() {
    if (random_.chance(35)) {
      const std::vector<std::string> forms{"общешкольные 2 раза в год, классные каждую четверть",
                                           "для учителей – ежемесячно, для родителей – 1 раз в полугодие",
                                           "сбор данных еженедельно, анализ 1 раз в квартал"};
      return {.text = random_.of(forms), .family = {}, .reading = dated(conditional, {}), .vague = true};
    }
    const Month first = calendar_.some_month();
    const Month second = calendar_.some_month();
    const std::vector<std::pair<std::string, std::string>> subjects{{"анкетирование – ", "анализ – "},
                                                                    {"для учителей – ", "для родителей – "},
                                                                    {"школьный этап: ", "муниципальный этап: "},
                                                                    {"9 классы: ", "11 классы: "}};
    const auto& [one, other] = random_.of(subjects);
    const std::string separator = random_.chance(50) ? "; " : "\n";
    Deadline out{.text = one + calendar_.name("month", first) + " " + std::to_string(first.year) + separator + other +
                         calendar_.name("month", second) + " " + std::to_string(second.year),
                 .family = {},
                 .reading = dated(dates, {whole(first), whole(second)})};
    out.also = {dated(dates, {whole(second), whole(first)}), dated(conditional, {})};
    if (first == second) out.also.push_back(dated(interval, {whole(first)}));
    return out;
  }

  Deadline since_approval() {
    const Month month = calendar_.some_month();
    const int on = random_.between(1, 28);
    const std::vector<std::string> since{"с момента утверждения", "со дня подписания приказа",
                                         "с даты утверждения плана"};
    const std::string& from = random_.of(since);
    if (random_.chance(25)) {
      Deadline out{.text = from, .family = {}, .reading = dated(conditional, {}), .vague = true};
      out.also = {dated(continuous, {}), dated(open, {})};
      return out;
    }
    const std::string until = random_.chance(50) ? " до " : " по ";
    const std::string text = random_.chance(50) ? digits(month, on)
                                                : std::to_string(on) + " " + calendar_.name("month_of", month) + " " +
                                                      std::to_string(month.year);
    Deadline out{
        .text = from + until + text, .family = {}, .reading = dated(deadline, {{.start = {}, .end = day(month, on)}})};
    // The day of approval may be taken for the start.
    out.outer = {.start = model::make_date(plan_.first_year - 1, 8, 1), .end = day(month, on)};
    out.inner = {.start = day(month, on), .end = day(month, on)};
    return out;
  }

  const PlanTime& plan_;
  Random& random_;
  const Words& words_;
  PlanCalendar calendar_;
};

}  // namespace

Deadline hard_deadline_in(std::string_view form, const PlanTime& plan, Random& random, const Words& words) {
  return Author(plan, random, words).phrase(form);
}

}  // namespace vekha::test
