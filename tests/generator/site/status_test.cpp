#include "generator/site/status.hpp"

#include <gtest/gtest.h>

namespace vekha::generator {
namespace {

using model::Date;
using model::DateInterval;
using model::ProgressStatus;
using model::Schedule;
using model::ScheduleKind;

/// "2021-04-01" or "" for an open side.
std::optional<Date> day(std::string_view iso) { return model::date_from_iso(iso); }
Date on(std::string_view iso) { return *day(iso); }

struct Span {
  std::string_view start, end;
};

Schedule schedule(ScheduleKind kind, std::initializer_list<Span> spans = {}) {
  Schedule made;
  made.kind = kind;
  for (const Span& span : spans) made.intervals.push_back({day(span.start), day(span.end)});
  return made;
}

const PlanPeriod year_2021{day("2021-01-01"), day("2021-12-31")};
const PlanPeriod unknown_period;

struct Case {
  Schedule schedule;
  PlanPeriod period;
  std::string_view today;
  Status expected;
};

TEST(Status, follows_the_calendar) {
  using enum ScheduleKind;
  const Schedule april = schedule(interval, {{"2021-04-01", "2021-04-30"}});
  const Schedule until = schedule(deadline, {{"", "2021-04-01"}});
  const Schedule since = schedule(open, {{"2020-11-01", ""}});
  const Schedule two = schedule(dates, {{"", "2021-05-30"}, {"", "2021-12-15"}});
  const Schedule months = schedule(dates, {{"2021-03-01", "2021-03-31"}, {"2021-10-01", "2021-10-31"}});
  const Schedule unordered = schedule(dates, {{"2021-10-01", "2021-10-31"}, {"2021-03-01", "2021-03-31"}});
  const Schedule monthly = schedule(recurring);
  const Schedule bounded = schedule(recurring, {{"2021-09-01", "2022-05-31"}});
  const Schedule always = schedule(continuous);
  const std::vector<Case> cases{
      {april, year_2021, "2021-03-31", Status::planned},
      {april, year_2021, "2021-04-01", Status::active},
      {april, year_2021, "2021-04-30", Status::active},
      {april, year_2021, "2021-05-01", Status::no_report},
      {until, year_2021, "2020-01-01", Status::planned},
      {until, year_2021, "2021-04-01", Status::planned},
      {until, year_2021, "2021-04-02", Status::no_report},
      {since, year_2021, "2020-10-31", Status::planned},
      {since, year_2021, "2021-12-31", Status::active},
      {since, year_2021, "2022-01-01", Status::no_report},
      {since, unknown_period, "2030-01-01", Status::active},
      {two, year_2021, "2021-05-30", Status::planned},
      {two, year_2021, "2021-06-01", Status::planned},
      {two, year_2021, "2021-12-16", Status::no_report},
      {months, year_2021, "2021-02-01", Status::planned},
      {months, year_2021, "2021-03-05", Status::active},
      {months, year_2021, "2021-06-01", Status::planned},
      {unordered, year_2021, "2021-06-01", Status::planned},
      {unordered, year_2021, "2021-10-05", Status::active},
      {unordered, year_2021, "2021-11-01", Status::no_report},
      {monthly, year_2021, "2020-12-31", Status::planned},
      {monthly, year_2021, "2021-07-01", Status::active},
      {monthly, year_2021, "2022-01-01", Status::no_report},
      {monthly, unknown_period, "2021-07-01", Status::no_date},
      {bounded, year_2021, "2022-05-31", Status::active},
      {bounded, year_2021, "2022-06-01", Status::no_report},
      {always, year_2021, "2021-07-01", Status::active},
      {always, unknown_period, "2021-07-01", Status::no_date},
      {schedule(conditional), year_2021, "2022-07-01", Status::depends},
      {schedule(unknown), year_2021, "2021-07-01", Status::no_date},
      {schedule(interval), year_2021, "2021-07-01", Status::no_date},
  };
  for (std::size_t i = 0; i < cases.size(); ++i) {
    const Case& c = cases[i];
    EXPECT_EQ(status_of(c.schedule, c.period, on(c.today)), c.expected) << "case " << i << " on " << c.today;
  }
}

TEST(Status, takes_a_report_before_the_calendar) {
  const Schedule until = schedule(ScheduleKind::deadline, {{"", "2021-04-01"}});
  const auto status = [&](ProgressStatus reported, std::string_view as_of) {
    return status_of(until, year_2021, on("2021-10-15"), ReportedState{reported, day(as_of)});
  };
  EXPECT_EQ(status(ProgressStatus::done, "2021-06-30"), Status::done);
  EXPECT_EQ(status(ProgressStatus::active, "2021-06-30"), Status::active);
  EXPECT_EQ(status(ProgressStatus::planned, "2021-06-30"), Status::planned);
  EXPECT_EQ(status(ProgressStatus::cancelled, "2021-06-30"), Status::cancelled);
  EXPECT_EQ(status(ProgressStatus::unknown, "2021-06-30"), Status::no_report);
}

TEST(Status, believes_an_old_report_until_the_end_of_the_term) {
  const Schedule autumn = schedule(ScheduleKind::interval, {{"2021-09-01", "2021-11-30"}});
  const auto status = [&](ProgressStatus reported, std::string_view as_of, std::string_view today) {
    return status_of(autumn, year_2021, on(today), ReportedState{reported, day(as_of)});
  };
  EXPECT_EQ(status(ProgressStatus::planned, "2021-06-30", "2021-08-01"), Status::planned);
  EXPECT_EQ(status(ProgressStatus::planned, "2021-06-30", "2021-10-01"), Status::active);
  EXPECT_EQ(status(ProgressStatus::planned, "2021-06-30", "2021-12-01"), Status::no_report);
  EXPECT_EQ(status(ProgressStatus::active, "2021-10-15", "2021-11-30"), Status::active);
  EXPECT_EQ(status(ProgressStatus::active, "2021-10-15", "2021-12-01"), Status::no_report);
  EXPECT_EQ(status(ProgressStatus::active, "2021-12-15", "2022-02-01"), Status::active);
  EXPECT_EQ(status(ProgressStatus::active, "", "2022-02-01"), Status::active);
}

TEST(Status, believes_a_term_that_a_report_has_moved) {
  const Schedule until = schedule(ScheduleKind::deadline, {{"", "2021-04-01"}});
  const auto status = [&](std::string_view today) {
    return status_of(until, year_2021, on(today),
                     ReportedState{ProgressStatus::planned, day("2021-03-31"), day("2021-09-30")});
  };
  EXPECT_EQ(status("2021-09-30"), Status::planned);
  EXPECT_EQ(status("2021-10-01"), Status::no_report);
}

TEST(Status, calls_overdue_only_what_a_later_report_denies) {
  const Schedule until = schedule(ScheduleKind::deadline, {{"", "2021-04-01"}});
  const auto status = [&](const Schedule& of, std::string_view as_of) {
    return status_of(of, year_2021, on("2021-10-15"), ReportedState{ProgressStatus::late, day(as_of)});
  };
  EXPECT_EQ(status(until, "2021-04-02"), Status::overdue);
  EXPECT_EQ(status(until, "2021-04-01"), Status::not_done);
  EXPECT_EQ(status(until, ""), Status::not_done);
  EXPECT_EQ(status(schedule(ScheduleKind::unknown), "2021-06-30"), Status::not_done);
  EXPECT_EQ(status(schedule(ScheduleKind::continuous), "2021-06-30"), Status::not_done);
  EXPECT_EQ(status(schedule(ScheduleKind::continuous), "2022-01-10"), Status::overdue);
}

TEST(Status, finds_the_next_interval_by_its_end) {
  const Schedule two = schedule(ScheduleKind::dates, {{"", "2021-12-15"}, {"", "2021-05-30"}});
  EXPECT_EQ(next_interval(two, on("2021-05-30")), (DateInterval{{}, day("2021-05-30")}));
  EXPECT_EQ(next_interval(two, on("2021-05-31")), (DateInterval{{}, day("2021-12-15")}));
  EXPECT_FALSE(next_interval(two, on("2021-12-16")));
  EXPECT_FALSE(next_interval(schedule(ScheduleKind::recurring, {{"2021-01-01", "2021-12-31"}}), on("2021-05-31")));
  EXPECT_FALSE(next_interval(schedule(ScheduleKind::open, {{"2021-01-01", ""}}), on("2021-05-31")));
}

TEST(Status, has_a_name_for_every_state) {
  std::vector<std::string_view> names;
  for (const Status status : all_statuses()) names.push_back(name_of(status));
  EXPECT_EQ(names, (std::vector<std::string_view>{"done", "active", "planned", "due", "late", "notdone", "cancelled",
                                                  "depends", "nodate"}));
}

}  // namespace
}  // namespace vekha::generator
