#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "generator/plan_period.hpp"
#include "model/date.hpp"
#include "model/progress.hpp"
#include "model/schedule.hpp"

namespace vekha::generator {

/// The state of an activity, as readers see it. conventions R-1: the words are in the theme, under "status.<name>".
enum class Status {
  done,       ///< Выполнено: only a report says so
  active,     ///< Идёт
  planned,    ///< Запланировано
  no_report,  ///< Срок прошёл, отчёта нет
  overdue,    ///< Просрочено: a report from after the end says it is not done
  not_done,   ///< Не выполнено: a report from before the end says so
  cancelled,  ///< Отменено: only a report says so
  depends,    ///< Срок зависит: the condition stands beside it
  no_date,    ///< Срок не указан: empty or not understood
};

/// All of them, in the order in which pages list and count them.
std::span<const Status> all_statuses();

/// "done", "active", "planned", "due", "late", "notdone", "cancelled", "depends", "nodate": names in style sheets and
/// words.
std::string_view name_of(Status status);

/// What a report says of an activity, and up to which day the report speaks.
struct ReportedState {
  model::ProgressStatus status = model::ProgressStatus::unknown;
  std::optional<model::Date> as_of;
  std::optional<model::Date> moved_to = std::nullopt;  ///< the last day of the term it was moved to
};

/// The state on a day. A report wins over the calendar; a report that says nothing (unknown) does not, and one that
/// tells of work under way or to come no longer does once the end it had before it is over.
/// Deadlines are planned until their date; of several dates the next one counts; what repeats or lasts goes on within
/// its bounds, which are the plan's period where it has none of its own.
Status status_of(const model::Schedule& schedule, const PlanPeriod& period, model::Date today,
                 const std::optional<ReportedState>& report = std::nullopt);

}  // namespace vekha::generator
