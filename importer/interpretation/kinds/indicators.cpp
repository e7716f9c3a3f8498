#include "importer/interpretation/kinds/indicators.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "importer/interpretation/cells/indicator_cell.hpp"
#include "importer/interpretation/cells/status_mark.hpp"
#include "importer/interpretation/columns/columns.hpp"
#include "importer/interpretation/rows/cell_notes.hpp"
#include "importer/interpretation/rows/row_kinds.hpp"
#include "language/marks.hpp"
#include "language/text.hpp"

namespace vekha::importer::indicators {
namespace {

using enum ColumnRole;

bool is_value_role(ColumnRole role) {
  return role == baseline || role == target || role == target_year || role == fact;
}

int value_columns(const LogicalTable& table) {
  return static_cast<int>(
      std::ranges::count_if(table.header.columns, [](const Column& c) { return is_value_role(c.role); }));
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
  ValueColumns(const LogicalTable& table, const Context& context) : table_(table), context_(context) {
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
    return year_of(context_.period);
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
  const Context& context_;
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

void read_values(const LogicalTable& table, int row, const ValueColumns& columns, Context& context,
                 model::Indicator& out) {
  std::vector<std::string> units;
  for (const ValueColumn& at : columns.all()) {
    note_cell(table, row, at.column, model::CellUse::indicator, context.ledger);
    IndicatorCell cell = read_indicator_cell(language::normalized(table.text.text(row, at.column)), context.words);
    if (cell.number) units.push_back(cell.unit);
    put(at, std::move(cell), out);
  }
  const bool same = !units.empty() && std::ranges::all_of(units, [&](const auto& unit) { return unit == units[0]; });
  if (out.unit.empty()) out.unit = unit_of_name(out.text, context.words);
  if (out.unit.empty() && same) out.unit = units[0];
}

// Why a value is another than planned.
std::optional<std::string> note_of(const LogicalTable& table, int row, Ledger& ledger) {
  std::string out;
  for (const ColumnRole role : {deviation_reason, note}) {
    for (const int column : columns_with(table, role)) {
      const std::string text = line_of(table.text.cell(row, column));
      if (language::status_mark(text) == language::Mark::blank || !table.text.place(row, column).begins) continue;
      out.append(out.empty() ? "" : ". ").append(text);
      note_cell(table, row, column, model::CellUse::indicator, ledger);
    }
  }
  if (out.empty()) return std::nullopt;
  return out;
}

// «Цели и задачи» beside the indicators, drawn over several of them.
std::string group_of(const LogicalTable& table, int row, const std::string& band, Ledger& ledger) {
  const int column = column_with(table, section);
  if (column < 0 || table.text.cell(row, column).empty()) return band;
  note_cell(table, row, column, model::CellUse::indicator, ledger);
  return line_of(table.text.cell(row, column));
}

}  // namespace

bool matches(const LogicalTable& table, const Context&) {
  if (table.header.rows == 0 || has_column(table, period) || has_column(table, responsible)) return false;
  const int values = value_columns(table);
  return text_column(table) >= 0 &&
         ((has_column(table, indicator) && values > 0) || (has_column(table, unit) && values > 0));
}

void interpret(const LogicalTable& table, Context& context, model::Document& document) {
  const int text = text_column(table);
  const int units = column_with(table, unit);
  const ValueColumns columns(table, context);
  std::string group = context.table_heading;
  mention_all(table, context.parties);
  for (int row = table.header.end(); row < table.text.row_count(); ++row) {
    const RowReading reading = read_row_kind(table, row, context.words);
    note_row(table, row, use_of(reading.kind), context.ledger);
    if (reading.kind == RowKind::section) group = section_label(reading.heading, context.words).title;
    if (reading.kind != RowKind::data || table.text.cell(row, text).empty()) continue;
    note_cells(table, row, {text, units}, model::CellUse::indicator, context.ledger);
    model::Indicator indicator;
    indicator.group = group_of(table, row, group, context.ledger);
    indicator.text = line_of(table.text.cell(row, text));
    indicator.source = table.text.rows[static_cast<std::size_t>(row)].source;
    if (units >= 0) indicator.unit = line_of(table.text.cell(row, units));
    read_values(table, row, columns, context, indicator);
    indicator.note = note_of(table, row, context.ledger);
    document.indicators.push_back(std::move(indicator));
  }
}

}  // namespace vekha::importer::indicators
