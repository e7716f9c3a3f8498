#include "importer/interpretation/kinds/indicators.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "importer/interpretation/cells/cell_text.hpp"
#include "importer/interpretation/cells/indicator_cell.hpp"
#include "importer/interpretation/cells/status_mark.hpp"
#include "importer/interpretation/columns/columns.hpp"
#include "importer/interpretation/rows/row_kinds.hpp"
#include "language/marks.hpp"
#include "language/text.hpp"

namespace vekha::importer::indicators {
namespace {

using enum ColumnRole;

bool is_value_role(ColumnRole role) {
  return role == baseline || role == target || role == target_year || role == fact;
}

// What is measured: the column of indicators, or else the first of text beside the values.
int text_column(const LogicalTable& table) {
  for (const ColumnRole role : {indicator, unknown, activity}) {
    if (const int column = column_with(table, role); column >= 0) return column;
  }
  return -1;
}

// What a column of values says, and of which time.
struct ValueColumn {
  int column = 0;
  ColumnRole role = unknown;  // baseline, target or fact
  std::string period;
};

// The year of a document that covers one: «за 2024 год».
std::string year_of(const std::optional<model::Period>& period) {
  if (!period || !period->start || !period->end || period->start->year() != period->end->year()) return {};
  return std::to_string(static_cast<int>(period->end->year()));
}

class ValueColumns {
 public:
  ValueColumns(const LogicalTable& table, const std::optional<model::Period>& period) : table_(table), period_(period) {
    for (int column = 0; column < table.text.columns; ++column) {
      const Column& found = heading(column);
      if (!is_value_role(found.role)) continue;
      const ColumnRole role = found.role == target_year ? target : found.role;
      columns_.push_back({.column = column, .role = role, .period = period_of(column)});
    }
    find_baseline();
  }
  [[nodiscard]] const std::vector<ValueColumn>& all() const { return columns_; }

 private:
  [[nodiscard]] const Column& heading(int column) const {
    return table_.header.columns[static_cast<std::size_t>(column)];
  }

  // «Факт» beside «План 2024» is of that year; without any year both are of the document's.
  [[nodiscard]] std::string period_of(int column) const {
    const Column& found = heading(column);
    if (!found.year.empty()) return found.year;
    if (found.role == target_year) return found.heading;
    for (int left = column - 1; left >= 0 && found.role == fact; --left) {
      const Column& before = heading(left);
      if (before.role == target || before.role == target_year) return period_of(left);
    }
    return year_of(period_);
  }

  // «на 2022 г.», not «2022 год (факт)»
  static bool is_of_a_day(const Column& column) {
    const auto words = language::words_of(column.own);
    const auto year = std::ranges::find(words, column.year);
    return year != words.end() && year != words.begin() && *std::prev(year) == "на";
  }

  // «Фактическое значение на 2022 г.» before the years that are aimed at is where it began.
  void find_baseline() {
    const auto is = [](ColumnRole role) { return [role](const ValueColumn& c) { return c.role == role; }; };
    if (std::ranges::any_of(columns_, is(baseline)) || std::ranges::count_if(columns_, is(fact)) != 1) return;
    const auto actual = std::ranges::find_if(columns_, is(fact));
    const bool first = std::ranges::none_of(columns_, [&](const ValueColumn& other) {
      return other.role == target && !heading(other.column).year.empty() && other.period <= actual->period;
    });
    const bool aims = std::ranges::any_of(columns_, [&](const ValueColumn& other) {
      return other.role == target && !heading(other.column).year.empty();
    });
    if (first && aims && is_of_a_day(heading(actual->column))) actual->role = baseline;
  }

  const LogicalTable& table_;
  const std::optional<model::Period>& period_;  // of the document
  std::vector<ValueColumn> columns_;
};

model::IndicatorValue& value_in(std::vector<model::IndicatorValue>& values, const std::string& period) {
  const auto found = std::ranges::find(values, period, &model::IndicatorValue::period);
  if (found != values.end()) return *found;
  return values.emplace_back(model::IndicatorValue{.period = period});
}

std::optional<std::string> words_of(IndicatorCell& cell) {
  if (cell.words.empty()) return std::nullopt;
  return std::move(cell.words);
}

// A limit may be aimed at; what was reached is a number or it is not known.
std::optional<double> exact(const IndicatorCell& cell) { return cell.bound || cell.from ? std::nullopt : cell.number; }

void put(const ValueColumn& at, IndicatorCell cell, model::Indicator& out) {
  if (at.role == baseline) {
    if (!out.baseline && !out.baseline_text) {
      out.baseline = exact(cell);
      out.baseline_text = words_of(cell);
    }
    return;
  }
  model::IndicatorValue& value = value_in(out.values, at.period);
  if (at.role == fact) {
    value.actual = exact(cell);
    value.actual_text = words_of(cell);
    return;
  }
  if (cell.from && !out.baseline && !out.baseline_text) out.baseline = cell.from;
  value.target = cell.number;
  value.target_text = words_of(cell);
}

void read_values(RowCursor& cursor, const ValueColumns& columns, model::Indicator& out) {
  const TableWords& words = cursor.words().table;
  std::vector<std::string> units;
  for (const ValueColumn& at : columns.all()) {
    const TextCell& text = cursor.take(at.column, model::CellUse::indicator);
    IndicatorCell cell = read_indicator_cell(language::normalized(text.text), words);
    if (cell.number) units.push_back(cell.unit);
    put(at, std::move(cell), out);
  }
  const bool same = !units.empty() && std::ranges::all_of(units, [&](const auto& unit) { return unit == units[0]; });
  if (out.unit.empty()) out.unit = unit_of_name(out.text, words);
  if (out.unit.empty() && same) out.unit = units[0];
}

// Why a value is another than planned.
std::optional<std::string> note_of(RowCursor& cursor) {
  std::string out;
  for (const ColumnRole role : {deviation_reason, note}) {
    for (const int column : columns_with(cursor.table(), role)) {
      const std::string text = line_of(cursor.look(column));
      if (language::status_mark(text) == language::Mark::blank || !cursor.begins(column)) continue;
      out.append(out.empty() ? "" : ". ").append(text);
      cursor.take(column, model::CellUse::indicator);
    }
  }
  if (out.empty()) return std::nullopt;
  return out;
}

// «Цели и задачи» beside the indicators, drawn over several of them.
std::string group_of(RowCursor& cursor, const std::string& band) {
  const int column = column_with(cursor.table(), section);
  if (cursor.look(column).empty()) return band;
  return line_of(cursor.take(column, model::CellUse::indicator));
}

}  // namespace

bool has_values(const LogicalTable& table) {
  return std::ranges::any_of(table.header.columns, [](const Column& column) { return is_value_role(column.role); });
}

void read(RowCursor& cursor, const Caption& caption, const Facts& facts, Rows& rows) {
  const int text = text_column(cursor.table());
  const int units = column_with(cursor.table(), unit);
  const ValueColumns columns(cursor.table(), facts.about.period);
  std::string group = caption.heading;
  cursor.mention_headings();
  while (cursor.next()) {
    const RowReading reading = cursor.reading();
    cursor.leave_as(use_of(reading.kind));
    if (reading.kind == RowKind::section) group = section_label(reading.heading, cursor.words().table).title;
    if (reading.kind != RowKind::data || cursor.look(text).empty()) continue;
    model::Indicator indicator;
    indicator.group = group_of(cursor, group);
    indicator.text = line_of(cursor.take(text, model::CellUse::indicator));
    indicator.source = cursor.source();
    indicator.unit = line_of(cursor.take(units, model::CellUse::indicator));
    read_values(cursor, columns, indicator);
    indicator.note = note_of(cursor);
    rows.indicators.push_back(std::move(indicator));
  }
}

}  // namespace vekha::importer::indicators
