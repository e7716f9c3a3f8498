#include "importer/interpretation/kinds/progress.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "importer/interpretation/cells/cell_text.hpp"
#include "importer/interpretation/columns/columns.hpp"
#include "importer/interpretation/kinds/report_marks.hpp"
#include "importer/interpretation/rows/activity_rows.hpp"
#include "importer/interpretation/schedule/schedule.hpp"
#include "language/marks.hpp"
#include "language/text.hpp"

namespace vekha::importer::progress {
namespace {

using enum ColumnRole;

constexpr std::size_t longest_mark = 4;  // words: «Не выполнено в срок»
constexpr std::size_t words_of_a_heading = 6;
constexpr std::size_t fewest_schools = 2;  // side by side

const Column& heading_at(const LogicalTable& table, int column) {
  return table.header.columns[static_cast<std::size_t>(column)];
}

// Words, not the numbers of a date.
std::size_t words_in(const std::string& text) {
  const auto words = language::words_of(text);
  return static_cast<std::size_t>(std::ranges::count_if(words, [](const std::string& word) {
    return !std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
  }));
}

// The cells of the columns that say when it was done, and when it was begun.
struct ActualDates {
  std::string done, begun;
};

// An act or a share: «Исполнено. Приказ № 27», «Исполнено на 50 %».
bool holds_more(const std::string& mark) {
  return mark.find("№") != std::string::npos ||
         (mark.find('%') != std::string::npos && mark.find("100") == std::string::npos);
}

// Reads the record of the row that the cursor stands in.
class RecordReader {
 public:
  RecordReader(RowCursor& cursor, const std::optional<model::Period>& period)
      : cursor_(cursor),
        table_(cursor.table()),
        words_(cursor.words()),
        period_(period),
        tick_columns_(tick_columns(table_, words_)) {}

  [[nodiscard]] model::ProgressRecord record() const {
    model::ProgressRecord record;
    if (std::string text = text_of(number); !text.empty()) record.number = std::move(text);
    record.text = text_of(activity);
    const std::string words = text_of(ColumnRole::status);
    if (!words.empty()) record.mark = words;
    StatusMark mark = mark_in(words, words_, period_);
    if (mark.status == model::ProgressStatus::unknown && words.empty()) mark = told_beside(record.mark);
    record.status = mark.status;
    record.date = mark.day;
    record.moved_to = mark.moved_to;
    read_dates(record);
    record.note = note(record);
    for (const ColumnRole role : {ColumnRole::evidence, document}) add_evidence(role, record.evidence);
    record.source = cursor_.source();
    return record;
  }

  // Takes the cells that a record is made of.
  void take() {
    constexpr std::array taken{
        number,           activity,         ColumnRole::status,   fact,     measures_done, expected_result,
        deviation_reason, ColumnRole::note, ColumnRole::evidence, document, actual_date};
    for (int column = 0; column < table_.text.columns; ++column) {
      if (std::ranges::find(taken, heading_at(table_, column).role) != taken.end())
        cursor_.take(column, model::CellUse::progress);
    }
    cursor_.take(tick_columns_, model::CellUse::progress);
  }

 private:
  [[nodiscard]] std::string text_of(ColumnRole role) const {
    std::string out;
    for (const int column : columns_with(table_, role)) append(column, role == ColumnRole::status, out);
    return out;
  }

  void append(int column, bool of_status, std::string& out) const {
    const std::string text = line_of(cursor_.look(column));
    const bool blank = of_status ? language::status_mark(text) == language::Mark::blank : is_dash(text);
    if (blank || cursor_.from_above(column) || has_tick(column)) return;
    out.append(out.empty() ? "" : ". ").append(text);
  }

  [[nodiscard]] bool has_tick(int column) const {
    return std::ranges::find(tick_columns_, column) != tick_columns_.end();
  }

  // What columns without a mark of execution say: a tick under «Не выполнено», what was done.
  [[nodiscard]] StatusMark told_beside(std::optional<std::string>& printed) const {
    const auto ticked = [&](int column) { return is_ticked(cursor_.look(column).text); };
    const bool contradictory = std::ranges::count_if(tick_columns_, ticked) > 1;
    for (const int column : tick_columns_) {
      if (contradictory || !ticked(column)) continue;
      printed = heading_at(table_, column).own;
      StatusMark mark = mark_in(*printed, words_, period_);
      mark.status = unless_due(mark.status);
      return mark;
    }
    for (const ColumnRole role : {measures_done, fact}) {
      StatusMark mark = mark_in(text_of(role), words_, period_);
      if (mark.status != model::ProgressStatus::unknown) return mark;
    }
    return {};
  }

  [[nodiscard]] ActualDates actual_dates() const {
    ActualDates out;
    for (const int column : columns_with(table_, actual_date)) {
      const bool begins = words_.table.has("from", heading_at(table_, column).own, words_of_a_heading);
      append(column, true, begins ? out.begun : out.done);
    }
    return out;
  }

  // A day, or a month or so, in which it was done; or words instead of a date: «не наступило».
  void read_dates(model::ProgressRecord& record) const {
    using enum model::ProgressStatus;
    const ActualDates dates = actual_dates();
    if (!dates.done.empty()) {
      const StatusMark mark = mark_in(dates.done, words_, period_);
      const auto when = read_schedule(dates.done, words_.vocabulary);
      const bool past =
          mark.day || when.kind == model::ScheduleKind::interval || when.kind == model::ScheduleKind::dates;
      if (past && (record.status == unknown || record.status == done)) record.date = mark.day;
      if (record.status == unknown && !record.mark) {
        record.status = past ? done : unless_due(mark.status);
        if (!past) record.mark = dates.done;
      }
    }
    const bool open = record.status == unknown && !record.mark && dates.done.empty();
    if (open && !dates.begun.empty() && mark_in(dates.begun, words_, period_).day) record.status = active;
  }

  // An event that had not come on the day of the report, though it was due, is late.
  [[nodiscard]] model::ProgressStatus unless_due(model::ProgressStatus status) const {
    if (status != model::ProgressStatus::planned || !period_ || !period_->end) return status;
    const bool divided = has_column(table_, ColumnRole::end);
    const auto due = read_schedule(text_of(divided ? ColumnRole::end : period), words_.vocabulary);
    const bool past =
        due.intervals.size() == 1 && due.intervals.front().end && *due.intervals.front().end < *period_->end;
    return past ? model::ProgressStatus::late : status;
  }

  // What is said of an activity beside its mark. A mark that goes on («Проведён семинар для 12 директоров») says more
  // than how it stands, and one that is not understood is there for people.
  [[nodiscard]] std::optional<std::string> note(const model::ProgressRecord& record) const {
    std::string out = text_of(ColumnRole::status);
    const bool understood = record.status != model::ProgressStatus::unknown && !record.moved_to;
    if (understood && words_in(out) <= longest_mark && !holds_more(out)) out.clear();
    const std::string when = actual_dates().done;
    if (!record.date && when != record.mark) add(when, out);
    for (const ColumnRole role : {fact, measures_done, expected_result, deviation_reason, ColumnRole::note}) {
      for (const int column : columns_with(table_, role)) {
        std::string text;
        if (!is_money(column)) append(column, false, text);
        add(text, out);
      }
    }
    if (out.empty()) return std::nullopt;
    return out;
  }

  static void add(const std::string& text, std::string& out) {
    if (!text.empty()) out.append(out.empty() ? "" : ". ").append(text);
  }

  // «Исполнено» under «Объём финансирования» is a sum.
  [[nodiscard]] bool is_money(int column) const {
    if (heading_at(table_, column).role != fact) return false;
    const auto reading = words_.vocabulary.role_of(heading_at(table_, column).heading);
    return reading && reading->roles.front() == finance;
  }

  void add_evidence(ColumnRole role, std::vector<std::string>& out) const {
    for (const int column : columns_with(table_, role)) {
      for (const TextLine& line : cursor_.look(column).lines) {
        if (is_dash(line.text)) continue;
        if (line.links.empty()) out.push_back(language::normalized(line.text));
        for (const Hyperlink& link : line.links) out.push_back(language::normalized(link.text) + " " + link.target);
      }
    }
  }

  RowCursor& cursor_;
  const LogicalTable& table_;
  const KnownWords& words_;
  const std::optional<model::Period>& period_;  // of the document
  std::vector<int> tick_columns_;
};

// A row of «Мероприятие | Школа № 3 | Школа № 5» tells of each school.
void read_schools(RowCursor& cursor, const std::vector<int>& columns, const model::ProgressRecord& of_all,
                  const std::optional<model::Period>& period, Rows& rows) {
  for (const int column : columns) {
    const std::string text = line_of(cursor.look(column));
    if (language::status_mark(text) == language::Mark::blank) continue;
    model::ProgressRecord record = of_all;
    const StatusMark mark = mark_in(text, cursor.words(), period);
    record.mark = text;
    record.status = mark.status;
    record.date = mark.day;
    record.moved_to = mark.moved_to;
    cursor.take(column, model::CellUse::progress);
    rows.links.records.push_back({.record = rows.progress.size(), .text = heading_at(cursor.table(), column).heading});
    rows.progress.push_back(std::move(record));
  }
}

// The records of a report, whose rows may tell of one school or of several.
class Report {
 public:
  Report(RowCursor& cursor, const Facts& facts, Rows& rows)
      : cursor_(cursor),
        period_(facts.about.period),
        rows_(rows),
        reader_(cursor, period_),
        school_(column_with(cursor.table(), school)),
        schools_(school_columns(cursor.table(), cursor.words())) {}

  void read_row() {
    model::ProgressRecord record = reader_.record();
    if (record.text.empty() || cursor_.words().table.has("total", record.text, 1)) return;
    reader_.take();
    if (schools_.size() >= fewest_schools) {
      read_schools(cursor_, schools_, record, period_, rows_);
      return;
    }
    if (!cursor_.look(school_).empty()) {
      rows_.links.records.push_back(
          {.record = rows_.progress.size(), .text = cursor_.take(school_, model::CellUse::progress).text});
    }
    rows_.progress.push_back(std::move(record));
  }

 private:
  RowCursor& cursor_;
  const std::optional<model::Period>& period_;
  Rows& rows_;
  RecordReader reader_;
  int school_;
  std::vector<int> schools_;
};

// A plan in which some rows are marked is still the plan; a report never adds activities to it.
bool is_plan(const LogicalTable& table, const Facts& facts) {
  return facts.about.kind != model::DocumentKind::progress_report && has_column(table, responsible) &&
         has_column(table, period);
}

}  // namespace

void read(RowCursor& cursor, const Caption& caption, const Facts& facts, Rows& rows) {
  Report report(cursor, facts, rows);
  std::optional<ActivityRows> plan;
  if (is_plan(cursor.table(), facts)) {
    plan.emplace(cursor, caption, facts, rows);
  } else {
    cursor.mention_headings();
  }
  while (cursor.next()) {
    cursor.leave_as(cursor.is_band() ? model::CellUse::caption : model::CellUse::no_field);
    if (!cursor.is_band()) report.read_row();
    if (plan) plan->read(cursor.reading());
  }
  if (plan) plan->finish();
}

}  // namespace vekha::importer::progress
