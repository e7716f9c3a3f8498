#include "generator/site/status.hpp"

#include <algorithm>
#include <array>

namespace vekha::generator {
namespace {

using model::Date;
using model::DateInterval;
using model::ProgressStatus;
using model::Schedule;
using model::ScheduleKind;

constexpr std::array every_status{Status::done,      Status::active,  Status::planned,
                                  Status::no_report, Status::overdue, Status::not_done,
                                  Status::cancelled, Status::depends, Status::no_date};

Status within(const DateInterval& bounds, Date today) {
  if (bounds.end && *bounds.end < today) return Status::no_report;
  if (bounds.start && *bounds.start > today) return Status::planned;
  return Status::active;
}

/// Of one interval: a deadline without a start is planned until its date.
Status status_of_interval(const DateInterval& interval, Date today) {
  const Status status = within(interval, today);
  return status == Status::active && !interval.start ? Status::planned : status;
}

/// Of several dates the next one counts; they are sought by their ends, so that their order in the phrase does not
/// matter.
Status status_of_dates(const Schedule& schedule, const PlanPeriod& period, Date today) {
  const DateInterval* next = nullptr;
  for (const DateInterval& interval : schedule.intervals) {
    if (interval.end && *interval.end < today) continue;
    if (next == nullptr || !next->end || (interval.end && *interval.end < *next->end)) next = &interval;
  }
  if (next == nullptr) return Status::no_report;
  return status_of_interval(bounded(*next, period), today);
}

Status status_by_calendar(const Schedule& schedule, const PlanPeriod& period, Date today) {
  switch (schedule.kind) {
    case ScheduleKind::conditional:
      return Status::depends;
    case ScheduleKind::unknown:
      return Status::no_date;
    case ScheduleKind::recurring:
    case ScheduleKind::continuous: {
      const DateInterval bounds = bounds_of(schedule, period);
      return bounds.start || bounds.end ? within(bounds, today) : Status::no_date;
    }
    case ScheduleKind::interval:
    case ScheduleKind::deadline:
    case ScheduleKind::open:
    case ScheduleKind::dates:
      break;
  }
  return schedule.intervals.empty() ? Status::no_date : status_of_dates(schedule, period, today);
}

/// What a report says is under way or to come stands until the end of the term. After it nobody knows, unless the
/// report is younger than the term.
Status status_until_end(Status told, const Schedule& schedule, const PlanPeriod& period, Date today,
                        const ReportedState& report) {
  if (report.moved_to) return *report.moved_to < today ? Status::no_report : told;
  const auto end = last_day_of(schedule, period);
  const bool older = end && report.as_of && *report.as_of <= *end;
  if (older && *end < today) return Status::no_report;
  const Status now = status_by_calendar(schedule, period, today);
  return older && told == Status::planned && now == Status::active ? now : told;
}

}  // namespace

std::span<const Status> all_statuses() { return every_status; }

std::string_view name_of(Status status) {
  switch (status) {
    case Status::done:
      return "done";
    case Status::active:
      return "active";
    case Status::planned:
      return "planned";
    case Status::no_report:
      return "due";
    case Status::overdue:
      return "late";
    case Status::not_done:
      return "notdone";
    case Status::cancelled:
      return "cancelled";
    case Status::depends:
      return "depends";
    case Status::no_date:
      return "nodate";
  }
  return {};
}

Status status_of(const Schedule& schedule, const PlanPeriod& period, Date today,
                 const std::optional<ReportedState>& report) {
  if (report) {
    switch (report->status) {
      case ProgressStatus::done:
        return Status::done;
      case ProgressStatus::cancelled:
        return Status::cancelled;
      case ProgressStatus::active:
        return status_until_end(Status::active, schedule, period, today, *report);
      case ProgressStatus::planned:
        return status_until_end(Status::planned, schedule, period, today, *report);
      case ProgressStatus::late: {
        const auto end = last_day_of(schedule, period);
        return end && report->as_of && *report->as_of > *end ? Status::overdue : Status::not_done;
      }
      case ProgressStatus::unknown:
        break;
    }
  }
  return status_by_calendar(schedule, period, today);
}

}  // namespace vekha::generator
