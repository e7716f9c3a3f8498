#include "generator/pages/plan/timeline.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

#include "generator/pages/frame.hpp"
#include "generator/pages/municipality/month_parts.hpp"
#include "generator/pages/parts/status_view.hpp"
#include "generator/wording/human_dates.hpp"

namespace vekha::generator {
namespace {

using model::Date;
using model::DateInterval;
using model::ScheduleKind;

constexpr int row_height = 8;
constexpr int top = 5;
constexpr std::size_t longest_label = 90;
constexpr int longest_years = 50;

std::string per_cent(double value) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.1f", std::clamp(value, 0.0, 100.0));
  return text.data();
}

/// Days of a plan's period as per cent of its length.
class Scale {
 public:
  explicit Scale(const PlanPeriod& period)
      : start_(model::days_of(*period.start)), length_((model::days_of(*period.end) - start_).count() + 1) {}
  [[nodiscard]] double begin_of(Date date) const { return at((model::days_of(date) - start_).count()); }
  [[nodiscard]] double end_of(Date date) const { return at((model::days_of(date) - start_).count() + 1); }
  [[nodiscard]] double middle_of(Date date) const { return (begin_of(date) + end_of(date)) / 2; }
  [[nodiscard]] Date day_at(double share) const {
    return Date{start_ + std::chrono::days(static_cast<int>(share * static_cast<double>(length_)))};
  }

 private:
  [[nodiscard]] double at(std::int64_t days) const {
    return 100.0 * static_cast<double>(days) / static_cast<double>(length_);
  }
  std::chrono::sys_days start_;
  std::int64_t length_;
};

/// A shape with every name of the partial: dot, bar and line are its kinds.
View shape(const char* kind, double x, double end, int y, const std::string& state) {
  View view;
  for (const char* name : {"dot", "bar", "line"}) view.set(name, std::string_view(name) == kind);
  return view.set("x", per_cent(x))
      .set("end", per_cent(end))
      .set("width", per_cent(std::max(end - x, 0.6)))
      .set("y", std::to_string(y))
      .set("bar_y", std::to_string(y - 3))
      .set("shape_class", state);
}

std::string colour_of(Status status) {
  switch (status) {
    case Status::not_done:
      return "late";
    case Status::cancelled:
      return "void";
    default:
      return std::string(name_of(status));
  }
}

void append_dated(View::List& shapes, const DateInterval& interval, const PlanPeriod& period, const Scale& scale, int y,
                  const std::string& colour) {
  if (!interval.start || interval.start == interval.end) {
    const double x = scale.middle_of(interval.end ? *interval.end : *interval.start);
    shapes.push_back(shape("dot", x, x, y, "f-" + colour));
    return;
  }
  const double end = scale.end_of(interval.end ? *interval.end : *period.end);
  shapes.push_back(shape("bar", std::clamp(scale.begin_of(*interval.start), 0.0, 99.4), end, y, "f-" + colour));
}

/// The shapes of one activity; none where it has no date.
View::List shapes_of(const model::Schedule& schedule, const Plan& plan, const Scale& scale, int y, Status status) {
  const std::string colour = colour_of(status);
  View::List shapes;
  const bool lasts = schedule.kind == ScheduleKind::recurring || schedule.kind == ScheduleKind::continuous;
  if (lasts) {
    const auto& bounds = schedule.intervals;
    const auto start = bounds.empty() ? plan.period.start : bounds.front().start;
    const auto end = bounds.empty() ? plan.period.end : bounds.back().end;
    const std::string look = schedule.kind == ScheduleKind::recurring ? " rep" : " all";
    shapes.push_back(
        shape("line", start ? scale.begin_of(*start) : 0, end ? scale.end_of(*end) : 100, y, "s-" + colour + look));
    return shapes;
  }
  if (schedule.kind == ScheduleKind::conditional || schedule.kind == ScheduleKind::unknown) return shapes;
  for (const DateInterval& interval : schedule.intervals) append_dated(shapes, interval, plan.period, scale, y, colour);
  return shapes;
}

View section_row(const PageContext& page, const Plan& plan, const PlanSection& section, const Scale& scale) {
  View::List shapes;
  std::size_t without_date = 0;
  int y = top;
  for (const std::size_t index : section.activities) {
    auto some = shapes_of(plan.document.activities[index].schedule, plan, scale, y, plan.states[index].status);
    if (some.empty()) {
      ++without_date;
      continue;
    }
    y += row_height;
    shapes.insert(shapes.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
  }
  const std::string height = std::to_string(std::max(y - top + 5, 13));
  return View()
      .set("href", "#" + section.id)
      .set("label", shortened(section.label, longest_label))
      .set("height", height)
      .set("description", page.words("timeline.row", {{"title", section.label},
                                                      {"activities", std::to_string(section.activities.size())},
                                                      {"undated", std::to_string(without_date)}}))
      .set("shapes", std::move(shapes));
}

View::List axis(const PageContext& page, const Plan& plan, const Scale& scale) {
  View::List marks;
  const bool one_year = plan.period.start->year() == plan.period.end->year();
  for (const double share : {0.0, 0.25, 0.5, 0.75}) {
    // a few days on, so that the first of a month is not missed by a leap day
    const Date day = scale.day_at(share + 0.01);
    std::string label = page.words("month." + std::to_string(static_cast<unsigned>(day.month())) + ".short");
    if (!one_year) label.append(" ").append(std::to_string(static_cast<int>(day.year())));
    marks.push_back(View().set("label", std::move(label)));
  }
  return marks;
}

View::List month_rows(const PageContext& page, const Municipality& municipality, const Plan& plan) {
  View::List rows;
  for (const Month& month : municipality.months) {
    const Date first{std::chrono::year{month.year}, std::chrono::month{month.month}, std::chrono::day{1}};
    const DateInterval days = *model::month_interval(month.year, static_cast<int>(month.month));
    if (*days.end < *plan.period.start || first > *plan.period.end) continue;
    std::size_t due = 0;
    std::size_t going = 0;
    for (const model::Activity& activity : plan.document.activities) {
      const MonthRole role = month_role(activity.schedule, plan.period, month.year, month.month);
      due += role == MonthRole::due ? 1U : 0U;
      going += role != MonthRole::due && role != MonthRole::none ? 1U : 0U;
    }
    rows.push_back(View()
                       .set("href", link_to(page, month.path))
                       .set("label", human_month(month.year, month.month, page.words))
                       .set("due", std::to_string(due))
                       .set("going", std::to_string(going)));
  }
  return rows;
}

}  // namespace

bool has_timeline(const Plan& plan) {
  if (!plan.period.start || !plan.period.end || *plan.period.end <= *plan.period.start || plan.states.empty())
    return false;
  return plan.period.end->year() - plan.period.start->year() <= std::chrono::years{longest_years};
}

View timeline_view(const PageContext& page, const Municipality& municipality, const Plan& plan,
                   const std::vector<PlanSection>& sections) {
  const Scale scale(plan.period);
  View::List rows;
  for (const PlanSection& section : sections) {
    if (!section.activities.empty()) rows.push_back(section_row(page, plan, section, scale));
  }
  View::List grid;
  for (const char* x : {"0", "25", "50", "75", "100"}) grid.push_back(View().set("x", x));
  const Date today = page.site.today;
  const bool inside = today >= *plan.period.start && today <= *plan.period.end;
  auto months = month_rows(page, municipality, plan);
  return View()
      .set("axis", axis(page, plan, scale))
      .set("grid", std::move(grid))
      .set("rows", std::move(rows))
      .set("today_x", inside ? per_cent(scale.middle_of(today)) : "")
      .set("today_label", human_date(today, page.words))
      .set("table_caption", page.words("timeline.table", {{"period", human_period(plan.period, page.words)}}))
      .set("has_months", !months.empty())
      .set("months", std::move(months));
}

}  // namespace vekha::generator
