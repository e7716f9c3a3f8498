#include "importer/interpretation/kinds/progress.hpp"

#include <algorithm>
#include <array>

#include "importer/interpretation/cells/boxes.hpp"
#include "importer/interpretation/cells/status_mark.hpp"
#include "importer/interpretation/columns/columns.hpp"
#include "importer/interpretation/rows/activity_rows.hpp"
#include "importer/interpretation/rows/cell_notes.hpp"
#include "importer/interpretation/schedule/schedule.hpp"
#include "language/marks.hpp"
#include "language/text.hpp"

namespace vekha::importer::progress {
namespace {

using enum ColumnRole;

constexpr std::size_t longest_mark = 4;  // words: «Не выполнено в срок»
constexpr std::size_t words_of_a_heading = 6;
constexpr int rows_sampled = 60;

const Column& heading_at(const LogicalTable& table, int column) {
  return table.header.columns[static_cast<std::size_t>(column)];
}

StatusMark mark_of(std::string_view text, const Context& context) {
  return read_status_mark(text, context.vocabulary, context.words, context.period);
}

// A plan may bring an empty column for marks, or one of who controls; only a filled one makes a report.
bool reports(const LogicalTable& table, ColumnRole role, const Context& context) {
  const int column = column_with(table, role);
  if (column < 0) return false;
  for (int row = table.header.end(); row < std::min(table.text.row_count(), table.header.end() + rows_sampled); ++row) {
    const std::string& text = table.text.text(row, column);
    if (is_band(table.text, row) || text.empty()) continue;
    if (language::status_mark(text) == language::Mark::blank) continue;
    if (role != ColumnRole::status || mark_of(text, context).status != model::ProgressStatus::unknown) return true;
  }
  return false;
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

class RowReader {
 public:
  RowReader(const LogicalTable& table, const Context& context)
      : table_(table), context_(context), tick_columns_(tick_columns()) {}

  [[nodiscard]] model::ProgressRecord record(int row) const {
    model::ProgressRecord record;
    if (std::string text = text_of(row, number); !text.empty()) record.number = std::move(text);
    record.text = text_of(row, activity);
    const std::string words = text_of(row, ColumnRole::status);
    if (!words.empty()) record.mark = words;
    StatusMark mark = mark_of(words, context_);
    if (mark.status == model::ProgressStatus::unknown && words.empty()) mark = told_beside(row, record.mark);
    record.status = mark.status;
    record.date = mark.day;
    record.moved_to = mark.moved_to;
    read_dates(row, record);
    record.note = note(row, record);
    for (const ColumnRole role : {ColumnRole::evidence, document}) add_evidence(row, role, record.evidence);
    return record;
  }

  // The columns of «Выполнено», «Не выполнено» with a tick in one of them.
  [[nodiscard]] const std::vector<int>& ticks() const { return tick_columns_; }

 private:
  [[nodiscard]] std::string text_of(int row, ColumnRole role) const {
    std::string out;
    for (const int column : columns_with(table_, role)) append(row, column, role == ColumnRole::status, out);
    return out;
  }

  void append(int row, int column, bool of_status, std::string& out) const {
    const std::string text = line_of(table_.text.cell(row, column));
    const bool blank = of_status ? language::status_mark(text) == language::Mark::blank : is_dash(text);
    if (blank || table_.text.place(row, column).from_above || has_tick(column)) return;
    out.append(out.empty() ? "" : ". ").append(text);
  }

  static bool is_dash(const std::string& text) {
    return language::grid_mark(text) == language::Mark::blank || box_alone(text) == Box::empty;
  }
  static bool is_ticked(const std::string& text) {
    return language::grid_mark(text) == language::Mark::yes || box_alone(text) == Box::ticked;
  }

  [[nodiscard]] bool has_tick(int column) const {
    return std::ranges::find(tick_columns_, column) != tick_columns_.end();
  }

  // A column is one of ticks where its heading is a mark itself and its cells hold nothing but ticks.
  [[nodiscard]] std::vector<int> tick_columns() const {
    std::vector<int> out;
    for (int column = 0; column < table_.text.columns; ++column) {
      const ColumnRole role = heading_at(table_, column).role;
      const bool open = role != number && role != activity && role != actual_date && role != period;
      if (!open || mark_of(heading_at(table_, column).own, context_).status == model::ProgressStatus::unknown) continue;
      bool ticks = false;
      bool words = false;
      for (int row = table_.header.end(); row < std::min(table_.text.row_count(), table_.header.end() + rows_sampled);
           ++row) {
        const std::string& text = table_.text.text(row, column);
        if (is_band(table_.text, row) || is_dash(text)) continue;
        (is_ticked(text) ? ticks : words) = true;
      }
      if (ticks && !words) out.push_back(column);
    }
    return out;
  }

  // What columns without a mark of execution say: a tick under «Не выполнено», what was done.
  [[nodiscard]] StatusMark told_beside(int row, std::optional<std::string>& printed) const {
    const auto ticked = [&](int column) { return is_ticked(table_.text.text(row, column)); };
    const bool contradictory = std::ranges::count_if(tick_columns_, ticked) > 1;
    for (const int column : tick_columns_) {
      if (contradictory || !ticked(column)) continue;
      printed = heading_at(table_, column).own;
      StatusMark mark = mark_of(*printed, context_);
      mark.status = unless_due(row, mark.status);
      return mark;
    }
    for (const ColumnRole role : {measures_done, fact}) {
      StatusMark mark = mark_of(text_of(row, role), context_);
      if (mark.status != model::ProgressStatus::unknown) return mark;
    }
    return {};
  }

  [[nodiscard]] ActualDates actual_dates(int row) const {
    ActualDates out;
    for (const int column : columns_with(table_, actual_date)) {
      const bool begins = context_.words.has("from", heading_at(table_, column).own, words_of_a_heading);
      append(row, column, true, begins ? out.begun : out.done);
    }
    return out;
  }

  // A day, or a month or so, in which it was done; or words instead of a date: «не наступило».
  void read_dates(int row, model::ProgressRecord& record) const {
    using enum model::ProgressStatus;
    const ActualDates dates = actual_dates(row);
    if (!dates.done.empty()) {
      const StatusMark mark = mark_of(dates.done, context_);
      const auto when = read_schedule(dates.done, context_.vocabulary);
      const bool past =
          mark.day || when.kind == model::ScheduleKind::interval || when.kind == model::ScheduleKind::dates;
      if (past && (record.status == unknown || record.status == done)) record.date = mark.day;
      if (record.status == unknown && !record.mark) {
        record.status = past ? done : unless_due(row, mark.status);
        if (!past) record.mark = dates.done;
      }
    }
    const bool open = record.status == unknown && !record.mark && dates.done.empty();
    if (open && !dates.begun.empty() && mark_of(dates.begun, context_).day) record.status = active;
  }

  // An event that had not come on the day of the report, though it was due, is late.
  [[nodiscard]] model::ProgressStatus unless_due(int row, model::ProgressStatus status) const {
    if (status != model::ProgressStatus::planned || !context_.period || !context_.period->end) return status;
    const bool divided = has_column(table_, ColumnRole::end);
    const auto due = read_schedule(text_of(row, divided ? ColumnRole::end : period), context_.vocabulary);
    const bool past =
        due.intervals.size() == 1 && due.intervals.front().end && *due.intervals.front().end < *context_.period->end;
    return past ? model::ProgressStatus::late : status;
  }

  // What is said of an activity beside its mark. A mark that goes on («Проведён семинар для 12 директоров») says more
  // than how it stands, and one that is not understood is there for people.
  [[nodiscard]] std::optional<std::string> note(int row, const model::ProgressRecord& record) const {
    std::string out = text_of(row, ColumnRole::status);
    const bool understood = record.status != model::ProgressStatus::unknown && !record.moved_to;
    if (understood && words_in(out) <= longest_mark && !holds_more(out)) out.clear();
    const std::string when = actual_dates(row).done;
    if (!record.date && when != record.mark) add(when, out);
    for (const ColumnRole role : {fact, measures_done, expected_result, deviation_reason, ColumnRole::note}) {
      for (const int column : columns_with(table_, role)) {
        std::string text;
        if (!is_money(column)) append(row, column, false, text);
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
    const auto reading = context_.vocabulary.role_of(heading_at(table_, column).heading);
    return reading && reading->roles.front() == finance;
  }

  void add_evidence(int row, ColumnRole role, std::vector<std::string>& out) const {
    for (const int column : columns_with(table_, role)) {
      for (const TextLine& line : table_.text.cell(row, column).lines) {
        if (is_dash(line.text)) continue;
        if (line.links.empty()) out.push_back(language::normalized(line.text));
        for (const Hyperlink& link : line.links) out.push_back(language::normalized(link.text) + " " + link.target);
      }
    }
  }

  const LogicalTable& table_;
  const Context& context_;
  std::vector<int> tick_columns_;
};

void note_record(const LogicalTable& table, int row, const RowReader& reader, Ledger& ledger) {
  using enum model::CellUse;
  for (int column = 0; column < table.text.columns; ++column) {
    const ColumnRole role = table.header.columns[static_cast<std::size_t>(column)].role;
    constexpr std::array taken{ColumnRole::number,
                               ColumnRole::activity,
                               ColumnRole::status,
                               ColumnRole::fact,
                               ColumnRole::measures_done,
                               ColumnRole::expected_result,
                               ColumnRole::deviation_reason,
                               ColumnRole::note,
                               ColumnRole::evidence,
                               ColumnRole::document,
                               actual_date};
    if (std::ranges::find(taken, role) != taken.end()) note_cell(table, row, column, progress, ledger);
  }
  note_cells(table, row, reader.ticks(), progress, ledger);
}

// Columns of schools with marks below; ticks alone tell who takes part.
std::vector<int> school_columns(const LogicalTable& table, const Context& context) {
  std::vector<int> out;
  for (int column = 0; column < table.text.columns; ++column) {
    const Column& heading = heading_at(table, column);
    const bool open = heading.role == unknown || heading.role == actor || heading.role == school ||
                      heading.role == ColumnRole::participants;
    if (!open || !context.words.has("school", heading.heading, words_of_a_heading)) continue;
    int marks = 0;
    int others = 0;
    const int end = std::min(table.text.row_count(), table.header.end() + rows_sampled);
    for (int row = table.header.end(); row < end; ++row) {
      const std::string& text = table.text.text(row, column);
      if (is_band(table.text, row) || language::status_mark(text) == language::Mark::blank) continue;
      if (mark_of(text, context).status == model::ProgressStatus::unknown) ++others;
      if (language::grid_mark(text) != language::Mark::yes) ++marks;
    }
    if (marks > 0 && others == 0) out.push_back(column);
  }
  return out;
}

// A row of «Мероприятие | Школа № 3 | Школа № 5» tells of each school.
void read_schools(const LogicalTable& table, int row, const std::vector<int>& columns, const RowReader& reader,
                  Context& context, model::Document& document) {
  for (const int column : columns) {
    const std::string text = line_of(table.text.cell(row, column));
    if (language::status_mark(text) == language::Mark::blank) continue;
    model::ProgressRecord record = reader.record(row);
    const StatusMark mark = mark_of(text, context);
    record.mark = text;
    record.status = mark.status;
    record.date = mark.day;
    record.moved_to = mark.moved_to;
    record.source = table.text.rows[static_cast<std::size_t>(row)].source;
    note_cell(table, row, column, model::CellUse::progress, context.ledger);
    context.links.records.push_back({.record = document.progress.size(), .text = heading_at(table, column).heading});
    document.progress.push_back(std::move(record));
  }
}

}  // namespace

bool matches(const LogicalTable& table, const Context& context) {
  if (!has_column(table, activity)) return false;
  constexpr std::array roles{ColumnRole::status, actual_date, measures_done, fact, evidence};
  return std::ranges::any_of(roles, [&](ColumnRole role) { return reports(table, role, context); }) ||
         school_columns(table, context).size() > 1;
}

void interpret(const LogicalTable& table, Context& context, model::Document& document) {
  const RowReader reader(table, context);
  const int of_school = column_with(table, school);
  const auto of_schools = school_columns(table, context);
  for (int row = table.header.end(); row < table.text.row_count(); ++row) {
    note_row(table, row, is_band(table.text, row) ? model::CellUse::caption : model::CellUse::no_field, context.ledger);
    if (is_band(table.text, row)) continue;
    model::ProgressRecord record = reader.record(row);
    record.source = table.text.rows[static_cast<std::size_t>(row)].source;
    if (record.text.empty() || context.words.has("total", record.text, 1)) continue;
    note_record(table, row, reader, context.ledger);
    if (of_schools.size() > 1) {
      read_schools(table, row, of_schools, reader, context, document);
      continue;
    }
    if (of_school >= 0 && !table.text.cell(row, of_school).empty()) {
      note_cell(table, row, of_school, model::CellUse::progress, context.ledger);
      context.links.records.push_back({.record = document.progress.size(), .text = table.text.text(row, of_school)});
    }
    document.progress.push_back(std::move(record));
  }
  // A plan in which some rows are marked is still the plan; a report never adds activities to it.
  if (document.kind != model::DocumentKind::progress_report && has_column(table, responsible) &&
      has_column(table, period)) {
    read_activity_rows(table, context, document);
  } else {
    mention_all(table, context.parties);
  }
}

}  // namespace vekha::importer::progress
