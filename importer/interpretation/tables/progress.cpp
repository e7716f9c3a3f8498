#include "importer/interpretation/tables/progress.hpp"

#include <algorithm>
#include <array>

#include "importer/interpretation/schedule/schedule.hpp"
#include "importer/interpretation/tables/activity_rows.hpp"
#include "importer/interpretation/tables/cell_notes.hpp"
#include "importer/interpretation/tables/columns.hpp"
#include "model/text.hpp"

namespace vekha::importer::progress {
namespace {

using enum ColumnRole;

constexpr std::size_t words_of_a_mark = 5;
constexpr std::size_t longest_mark = 4;  // words: «Не выполнено в срок»
constexpr int rows_sampled = 60;

model::ProgressStatus status_of(const std::string& mark, const TableWords& words) {
  using enum model::ProgressStatus;
  const std::string* value = words.find("status", words.stems_of(mark), words_of_a_mark);
  if (value == nullptr) return unknown;
  if (*value == "done") return done;
  if (*value == "active") return active;
  if (*value == "late") return late;
  if (*value == "cancelled") return cancelled;
  return planned;
}

int number_at(std::string_view text, std::size_t at, std::size_t digits) {
  int value = 0;
  for (std::size_t i = at; i < at + digits; ++i) {
    if (i >= text.size() || text[i] < '0' || text[i] > '9') return -1;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

// The first day written as 24.01.2025.
std::optional<model::Date> day_in(std::string_view text) {
  for (std::size_t at = 0; at + 10 <= text.size(); ++at) {
    const bool dotted = text[at + 2] == '.' && text[at + 5] == '.';
    const bool alone = at == 0 || text[at - 1] < '0' || text[at - 1] > '9';
    if (!dotted || !alone) continue;
    if (auto date = model::make_date(number_at(text, at + 6, 4), number_at(text, at + 3, 2), number_at(text, at, 2))) {
      return date;
    }
  }
  return std::nullopt;
}

// A day in words, «24 января 2025 г.».
std::optional<model::Date> day_meant(std::string_view text, const Context& context) {
  if (auto day = day_in(text)) return day;
  const auto schedule = read_schedule(text, context.vocabulary);
  if (schedule.intervals.size() != 1 || schedule.kind != model::ScheduleKind::interval) return std::nullopt;
  const auto& [start, end] = schedule.intervals.front();
  return start == end ? start : std::nullopt;
}

// A plan may bring an empty column for marks, or one of who controls; only a filled one makes a report.
bool reports(const LogicalTable& table, ColumnRole role, const Context& context) {
  const int column = column_with(table, role);
  if (column < 0) return false;
  for (int row = table.header.end(); row < std::min(table.text.row_count(), table.header.end() + rows_sampled); ++row) {
    const std::string& text = table.text.text(row, column);
    if (is_band(table.text, row) || text.empty()) continue;
    if (role != ColumnRole::status || day_in(text) ||
        status_of(text, context.words) != model::ProgressStatus::unknown) {
      return true;
    }
  }
  return false;
}

// Words, not the numbers of a date.
std::size_t words_in(const std::string& text) {
  const auto words = model::words_of(text);
  return static_cast<std::size_t>(std::ranges::count_if(words, [](const std::string& word) {
    return !std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
  }));
}

class RowReader {
 public:
  RowReader(const LogicalTable& table, const Context& context) : table_(table), context_(context) {}

  [[nodiscard]] model::ProgressRecord record(int row) const {
    model::ProgressRecord record;
    if (std::string text = text_of(row, number); !text.empty()) record.number = std::move(text);
    record.text = text_of(row, activity);
    const std::string mark = text_of(row, ColumnRole::status);
    record.status = status_of(mark, context_.words);
    if (!mark.empty()) record.mark = mark;
    record.date = day_meant(text_of(row, actual_date), context_);
    if (!record.date) record.date = day_in(mark);
    record.note = note(row);
    for (const ColumnRole role : {ColumnRole::evidence, document}) add_evidence(row, role, record.evidence);
    if (record.status == model::ProgressStatus::unknown && mark.empty() && record.date) {
      record.status = model::ProgressStatus::done;
    }
    return record;
  }

 private:
  [[nodiscard]] std::string text_of(int row, ColumnRole role) const {
    std::string out;
    for (const int column : columns_with(table_, role)) {
      const std::string text = line_of(table_.text.cell(row, column));
      if (is_dash(text) || table_.text.place(row, column).from_above) continue;
      out.append(out.empty() ? "" : ". ").append(text);
    }
    return out;
  }

  static bool is_dash(const std::string& text) { return text.empty() || text == "-" || text == "–" || text == "—"; }

  // What is said of an activity beside its mark. A mark that goes on («Проведён семинар для 12 директоров») says more
  // than how it stands.
  [[nodiscard]] std::optional<std::string> note(int row) const {
    std::string out = text_of(row, ColumnRole::status);
    if (words_in(out) <= longest_mark) out.clear();
    for (const ColumnRole role : {fact, measures_done, expected_result, deviation_reason, ColumnRole::note}) {
      const std::string text = text_of(row, role);
      if (!text.empty()) out.append(out.empty() ? "" : ". ").append(text);
    }
    if (out.empty()) return std::nullopt;
    return out;
  }

  void add_evidence(int row, ColumnRole role, std::vector<std::string>& out) const {
    for (const int column : columns_with(table_, role)) {
      for (const TextLine& line : table_.text.cell(row, column).lines) {
        if (is_dash(line.text)) continue;
        if (line.links.empty()) out.push_back(model::normalized(line.text));
        for (const Hyperlink& link : line.links) out.push_back(model::normalized(link.text) + " " + link.target);
      }
    }
  }

  const LogicalTable& table_;
  const Context& context_;
};

void note_record(const LogicalTable& table, int row, const model::ProgressRecord& record, Ledger& ledger) {
  using enum model::CellUse;
  for (int column = 0; column < table.text.columns; ++column) {
    const ColumnRole role = table.header.columns[static_cast<std::size_t>(column)].role;
    constexpr std::array taken{
        ColumnRole::number,        ColumnRole::activity,        ColumnRole::status,           ColumnRole::fact,
        ColumnRole::measures_done, ColumnRole::expected_result, ColumnRole::deviation_reason, ColumnRole::note,
        ColumnRole::evidence,      ColumnRole::document};
    if (std::ranges::find(taken, role) != taken.end()) note_cell(table, row, column, progress, ledger);
    if (role == actual_date) note_cell(table, row, column, record.date ? progress : unread_value, ledger);
  }
}

}  // namespace

bool matches(const LogicalTable& table, const Context& context) {
  if (!has_column(table, activity)) return false;
  constexpr std::array roles{ColumnRole::status, actual_date, measures_done, fact, evidence};
  return std::ranges::any_of(roles, [&](ColumnRole role) { return reports(table, role, context); });
}

void interpret(const LogicalTable& table, Context& context, model::Document& document) {
  const RowReader reader(table, context);
  for (int row = table.header.end(); row < table.text.row_count(); ++row) {
    note_row(table, row, is_band(table.text, row) ? model::CellUse::caption : model::CellUse::no_field, context.ledger);
    if (is_band(table.text, row)) continue;
    model::ProgressRecord record = reader.record(row);
    record.source = table.text.rows[static_cast<std::size_t>(row)].source;
    if (!record.text.empty()) note_record(table, row, record, context.ledger);
    if (!record.text.empty()) document.progress.push_back(std::move(record));
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
