#include "tests/support/variants/laying_out/columns.hpp"

#include <algorithm>

#include "tests/support/variants/laying_out/headings.hpp"
#include "tests/support/variants/laying_out/misspelling.hpp"

namespace vekha::test {
namespace {

class Designer {
 public:
  Designer(TruePlan& plan, const Choices& choices, Random& random, const Words& words)
      : plan_(plan), choices_(choices), random_(random), words_(words) {}

  PlanColumns columns() {
    if (choices_.is("shape", "actors")) return actors();
    if (choices_.is("shape", "spanned actors")) return spanned_actors();
    if (choices_.is("shape", "month and day")) return month_and_day();
    if (choices_.is("shape", "when and who")) return when_and_who();
    PlanColumns out = told();
    if (choices_.is("order", "shuffled")) random_.shuffle(out);
    PlanColumns when = time();
    const auto at = std::min<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(out.size()), random_.chance(50) ? 1 : 2);
    out.insert(out.begin() + at, when.begin(), when.end());
    if (choices_.is("header rows", "two levels") && choices_.is("shape", "list")) group_two(out);
    if (choices_.is("sections", "column merged") || choices_.is("sections", "column repeated")) {
      out.insert(out.begin(), column("section"));
    }
    if (choices_.is("shape", "years")) out.insert(out.begin(), column("year"));
    const bool numbered = !choices_.is("numbers", "none") && !choices_.is("numbers", "in text");
    if (numbered) out.insert(out.begin(), column("number"));
    if (choices_.is("header", "swapped")) swap_headings(out);
    return out;
  }

 private:
  PlanColumn column(const std::string& role, int index = 0) {
    return {.role = role, .heading = heading_for(role, choices_, random_, words_), .group = {}, .index = index};
  }

  // The columns of words: what, who, what comes of it, anything else.
  PlanColumns told() {
    PlanColumns out{column("activity"), column("responsible")};
    if (!choices_.is("header", "missing") && random_.chance(60)) {
      out.push_back(column("expected"));
      plan_.tells_results = !choices_.is("header", "unknown");
    }
    add_others(out);
    return out;
  }

  void add_others(PlanColumns& out) {
    if (choices_.is("header", "missing") || choices_.is("header", "swapped")) return;
    std::vector<std::string> kinds{"place", "form", "audience", "mark", "money", "status", "clock"};
    random_.shuffle(kinds);
    const int count = random_.chance(50) ? 0 : random_.between(1, 2);
    for (int i = 0; i < count; ++i) {
      const std::string& kind = kinds[static_cast<std::size_t>(i)];
      out.push_back({.role = "other", .heading = words_.of("other_" + kind, random_), .group = {}, .index = i});
      plan_.others.push_back(out.back().heading);
      const bool empty = kind == "status";  // nothing is done yet
      for (TrueActivity& activity : plan_.activities) {
        activity.others.push_back(empty ? std::string() : words_.of(kind, random_));
      }
    }
  }

  // The columns that say when.
  PlanColumns time() {
    if (choices_.is("shape", "year rows")) drop_years();
    if (choices_.is("shape", "days under months")) days_of_months();
    if (choices_.is("shape", "month rows")) return say_month_above();
    if (choices_.is("shape", "quarters") || choices_.is("shape", "months")) return grid();
    if (choices_.is("shape", "begin and end")) return begin_and_end();
    if (choices_.is("shape", "years")) drop_years();
    return {column("period")};
  }

  PlanColumns grid() {
    const bool quarters = choices_.is("shape", "quarters");
    const auto& names = words_.list(quarters ? "quarter" : "month");
    const int count = quarters ? 4 : 12;
    const std::string group =
        choices_.is("header rows", "two levels") ? std::to_string(plan_.time.first_year) + " год" : "";
    PlanColumns out;
    for (int i = 0; i < count; ++i) {
      out.push_back({.role = "time", .heading = names[static_cast<std::size_t>(i)], .group = group, .index = i});
    }
    const std::string& mark = choices_.is("grid cells", "no in words") ? yes_
                              : choices_.is("grid cells", "boxes")     ? ticked_
                                                                       : words_.of("grid_mark", random_);
    for (TrueActivity& activity : plan_.activities) mark_in_grid(activity, count, mark);
    return out;
  }

  void mark_in_grid(TrueActivity& activity, int count, const std::string& mark) {
    const int months = 12 / count;
    std::vector<int> places{random_.below(count)};
    if (random_.chance(40) && places[0] + 2 < count) places.push_back(random_.between(places[0] + 1, count - 1));
    const std::string empty = choices_.is("grid cells", "no in words") ? "нет"
                              : choices_.is("grid cells", "boxes")     ? "☐"
                              : choices_.is("grid cells", "dashes")    ? "–"
                                                                       : "";
    activity.when.assign(static_cast<std::size_t>(count), empty);
    activity.deadline = {.text = mark, .family = "grid", .reading = {}};
    auto& reading = activity.deadline.reading;
    reading.kind = places.size() > 1 ? model::ScheduleKind::dates : model::ScheduleKind::interval;
    for (const int place : places) {
      activity.when[static_cast<std::size_t>(place)] = mark;
      const int year = plan_.time.first_year;
      reading.intervals.push_back({.start = model::month_interval(year, place * months + 1)->start,
                                   .end = model::month_interval(year, place * months + months)->end});
    }
  }

  PlanColumns begin_and_end() {
    PlanColumns out{column("start"), column("end", 1)};
    if (choices_.is("header rows", "two levels")) {
      for (PlanColumn& column : out) column.group = "Срок реализации";
    }
    for (TrueActivity& activity : plan_.activities) {
      const int year = random_.between(plan_.time.first_year, plan_.time.last_year);
      const auto from = *model::make_date(year, random_.between(1, 6), random_.between(1, 28));
      const auto to = *model::make_date(year, random_.between(7, 12), random_.between(1, 28));
      activity.when = {day_words(from, random_, words_), day_words(to, random_, words_)};
      activity.deadline = {.text = activity.when[0] + " – " + activity.when[1],
                           .family = "begin and end",
                           .reading = {.text = {},
                                       .kind = model::ScheduleKind::interval,
                                       .intervals = {{from, to}},
                                       .recurrence = {},
                                       .condition = {}}};
    }
    return out;
  }

  // A column of years beside months without one.
  void drop_years() {
    const int years = plan_.time.last_year - plan_.time.first_year + 1;
    const int count = static_cast<int>(plan_.activities.size());
    for (int i = 0; i < count; ++i) {
      TrueActivity& activity = plan_.activities[static_cast<std::size_t>(i)];
      const int year = plan_.time.first_year + i * years / count;
      const int month = random_.between(1, 12);
      activity.deadline = {.text = words_.list("month")[static_cast<std::size_t>(month - 1)],
                           .family = "month of a year column",
                           .reading = {.text = {},
                                       .kind = model::ScheduleKind::interval,
                                       .intervals = {*model::month_interval(year, month)},
                                       .recurrence = {},
                                       .condition = {}}};
    }
  }

  // A row of a month over the rows that are done in it says when they are.
  PlanColumns say_month_above() {
    const int count = static_cast<int>(plan_.activities.size());
    for (int i = 0; i < count; ++i) {
      const int month = 1 + i * 12 / count;
      TrueActivity& activity = plan_.activities[static_cast<std::size_t>(i)];
      activity.deadline = {.text = words_.list("month")[static_cast<std::size_t>(month - 1)],
                           .family = "month of a row above",
                           .reading = {.text = {},
                                       .kind = model::ScheduleKind::interval,
                                       .intervals = {*model::month_interval(plan_.time.first_year, month)},
                                       .recurrence = {},
                                       .condition = {}}};
    }
    return {};
  }

  // Two neighbours under one word.
  void group_two(PlanColumns& out) {
    for (std::size_t i = 0; i + 1 < out.size(); ++i) {
      const bool period = out[i].role == "period" && out[i + 1].role == "responsible";
      const bool responsible = out[i].role == "responsible" && out[i + 1].role == "period";
      if (!period && !responsible) continue;
      out[i].group = out[i + 1].group = "Реализация";
      return;
    }
  }

  static void swap_headings(PlanColumns& out) {
    const auto period = std::ranges::find(out, "period", &PlanColumn::role);
    const auto responsible = std::ranges::find(out, "responsible", &PlanColumn::role);
    if (period == out.end() || responsible == out.end()) return;
    std::swap(period->heading, responsible->heading);
  }

  PlanColumns actors() {
    std::vector<std::string> names = words_.list("actor");
    random_.shuffle(names);
    PlanColumns out;
    if (!choices_.is("numbers", "none") && !choices_.is("numbers", "in text")) out.push_back(column("number"));
    const int count = random_.between(2, 4);
    for (int i = 0; i < count; ++i) {
      out.push_back({.role = "actor", .heading = names[static_cast<std::size_t>(i)], .group = {}, .index = i});
    }
    out.push_back(column("period"));
    for (TrueActivity& activity : plan_.activities) act(activity, names, count);
    return out;
  }

  // Who does what, in columns under one heading; the column that says when stands anywhere.
  PlanColumns spanned_actors() {
    PlanColumns out = actors();
    const std::string group = words_.of("actors_together", random_);
    PlanColumns who;
    PlanColumns rest;
    for (PlanColumn& column : out) (column.role == "actor" ? who : rest).push_back(column);
    random_.shuffle(who);
    for (PlanColumn& column : who) column.group = group;
    PlanColumns ordered;
    if (rest.front().role == "number") ordered.push_back(rest.front());
    if (random_.chance(50)) ordered.push_back(rest.back());
    const bool ahead = ordered.size() == rest.size();
    ordered.insert(ordered.end(), who.begin(), who.end());
    if (!ahead) ordered.push_back(rest.back());
    return ordered;
  }

  static std::string days_in(int first, int last) {
    return first == last ? std::to_string(first) : std::to_string(first) + "-" + std::to_string(last);
  }
  // Days of a month that another place names, in order.
  void days_of_months() {
    const int count = static_cast<int>(plan_.activities.size());
    for (int i = 0; i < count; ++i) {
      const int month = 1 + i * 12 / count;
      const int first = random_.between(1, 20);
      const int last = random_.chance(70) ? first : first + random_.between(1, 7);
      TrueActivity& activity = plan_.activities[static_cast<std::size_t>(i)];
      const model::DateInterval days{.start = model::make_date(plan_.time.first_year, month, first),
                                     .end = model::make_date(plan_.time.first_year, month, last)};
      activity.when = {words_.list("month")[static_cast<std::size_t>(month - 1)]};
      activity.deadline = {.text = days_in(first, last), .family = "day of a month beside"};
      activity.deadline.reading.kind = model::ScheduleKind::interval;
      activity.deadline.reading.intervals = {days};
      activity.deadline.outer = *model::month_interval(plan_.time.first_year, month);
      activity.deadline.inner = days;
    }
  }
  PlanColumns month_and_day() {
    days_of_months();
    PlanColumns out;
    if (!choices_.is("numbers", "none") && !choices_.is("numbers", "in text")) out.push_back(column("number"));
    out.push_back({.role = "month", .heading = "Месяц"});
    out.push_back({.role = "period", .heading = random_.chance(50) ? "Дата" : "Число"});
    out.push_back(column("activity"));
    out.push_back(column("responsible"));
    return out;
  }

  PlanColumns when_and_who() {
    for (TrueActivity& activity : plan_.activities) {
      while (activity.deadline.text.find('\n') != std::string::npos || activity.deadline.vague ||
             activity.deadline.text.find(';') != std::string::npos) {
        activity.deadline = deadline_in(plan_.time, random_, words_);
      }
    }
    PlanColumns out;
    if (!choices_.is("numbers", "none") && !choices_.is("numbers", "in text")) out.push_back(column("number"));
    out.push_back(column("activity"));
    out.push_back({.role = "when and who", .heading = words_.of("when_and_who", random_)});
    out.push_back(column("expected"));
    plan_.tells_results = true;
    return out;
  }

  void act(TrueActivity& activity, const std::vector<std::string>& names, int count) {
    activity.responsible.clear();
    activity.expected.clear();
    for (int i = 0; i < count; ++i) {
      if (i > 0 && random_.chance(40)) continue;
      std::string text =
          activity.actions.empty() ? activity.text : words_.of("act", random_) + " " + words_.of("act_on", random_);
      activity.actions.push_back({.actor = names[static_cast<std::size_t>(i)], .text = std::move(text)});
    }
  }

  TruePlan& plan_;
  const Choices& choices_;
  Random& random_;
  const Words& words_;
  const std::string yes_ = "да", ticked_ = "☒";
};

}  // namespace

PlanColumns columns_of(TruePlan& plan, const Choices& choices, Random& random, const Words& words) {
  return Designer(plan, choices, random, words).columns();
}

std::string cell_text(const TrueActivity& activity, const PlanColumn& column) {
  if (const auto printed = activity.printed.find(column.role); printed != activity.printed.end())
    return printed->second;
  if (column.role == "when and who") return activity.deadline.text + "\n" + activity.responsible_text;
  if (column.role == "activity") return activity.text;
  if (column.role == "period") return activity.deadline.text;
  if (column.role == "start" || column.role == "end" || column.role == "time") {
    return activity.when[static_cast<std::size_t>(column.index)];
  }
  if (column.role == "responsible") return activity.responsible_text;
  if (column.role == "expected") return activity.expected;
  if (column.role == "other") return activity.others[static_cast<std::size_t>(column.index)];
  if (column.role == "actor") {
    for (const TrueAction& action : activity.actions) {
      if (action.actor == column.heading) return action.text;
    }
  }
  return {};
}

std::vector<RowBuilder> header_rows(const PlanColumns& columns, bool scanned_again, Random& random) {
  const auto written = [&](const std::string& heading) {
    return cell(scanned_again ? misspelt(heading, random) : heading);
  };
  const bool two = std::ranges::any_of(columns, [](const PlanColumn& column) { return !column.group.empty(); });
  std::vector<RowBuilder> rows(two ? 2 : 1);
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i].group.empty()) {
      rows[0].push_back(written(columns[i].heading).down(two ? 2 : 1));
      continue;
    }
    int width = 1;
    while (i + static_cast<std::size_t>(width) < columns.size() &&
           columns[i + static_cast<std::size_t>(width)].group == columns[i].group)
      ++width;
    rows[0].push_back(cell(columns[i].group).across(width));
    for (const std::size_t end = i + static_cast<std::size_t>(width); i < end; ++i)
      rows[1].push_back(written(columns[i].heading));
    --i;
  }
  return rows;
}

}  // namespace vekha::test
