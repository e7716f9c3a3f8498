// Any bytes as a deadline phrase. The first byte chooses the plan and the year column.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "importer/interpretation/schedule/schedule.hpp"

// Any bytes as a deadline phrase. The first byte chooses the plan: without a period, of a year, of a school year, of
// years.
namespace {

using vekha::model::DateInterval;
using vekha::model::make_date;
using vekha::model::Schedule;
using vekha::model::ScheduleKind;

std::optional<DateInterval> period_of(std::uint8_t choice) {
  switch (choice % 4) {
    case 1:
      return DateInterval{make_date(2021, 1, 1), make_date(2021, 12, 31)};
    case 2:
      return DateInterval{make_date(2021, 9, 1), make_date(2022, 8, 31)};
    case 3:
      return DateInterval{make_date(2021, 1, 1), make_date(2023, 12, 31)};
    default:
      return std::nullopt;
  }
}

bool is_valid(const DateInterval& interval) {
  if (!interval.start && !interval.end) return false;
  if ((interval.start && !interval.start->ok()) || (interval.end && !interval.end->ok())) return false;
  return !interval.start || !interval.end || *interval.start <= *interval.end;
}

bool is_consistent(const Schedule& schedule) {
  const bool recurring = schedule.kind == ScheduleKind::recurring;
  const bool without_dates = schedule.kind == ScheduleKind::unknown || schedule.kind == ScheduleKind::conditional;
  if (recurring != schedule.recurrence.has_value()) return false;
  if (without_dates && !schedule.intervals.empty()) return false;
  if (schedule.kind == ScheduleKind::unknown && schedule.condition) return false;
  return std::ranges::all_of(schedule.intervals, is_valid);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto vocabulary = vekha::importer::Vocabulary::built_in();
  if (size == 0) return 0;
  const std::string_view text(reinterpret_cast<const char*>(data + 1), size - 1);
  const auto year = data[0] >= 128 ? std::optional<int>(2022) : std::nullopt;
  if (!is_consistent(vekha::importer::read_schedule(text, vocabulary, period_of(data[0]), year))) std::abort();
  return 0;
}
