#include "importer/interpretation/tables/indicators.hpp"

#include <algorithm>
#include <charconv>

#include "importer/interpretation/tables/cell_notes.hpp"
#include "importer/interpretation/tables/columns.hpp"
#include "importer/interpretation/tables/row_kinds.hpp"
#include "model/text.hpp"

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

// «86,4», «61.5 %», «12»: a number with a comma or a point. Anything else («—», «не менее 5», «60-65») is none.
std::optional<double> value_of(const std::string& text) {
  std::string digits;
  for (const char c : text) {
    if (c == ',') digits += '.';
    if ((c >= '0' && c <= '9') || c == '.' || (c == '-' && digits.empty())) digits += c;
    const bool mark = c == ' ' || c == '%' || c == ',' || c == '.' || c == '-' || (c >= '0' && c <= '9');
    if (!mark || (c == '-' && digits.size() > 1)) return std::nullopt;
  }
  double value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

model::IndicatorValue& value_in(std::vector<model::IndicatorValue>& values, const std::string& period) {
  const auto found = std::ranges::find(values, period, &model::IndicatorValue::period);
  if (found != values.end()) return *found;
  return values.emplace_back(model::IndicatorValue{.period = period, .target = {}, .actual = {}});
}

// A value that is no number («не менее 5») has no field yet; its words are listed.
void note_value(const LogicalTable& table, int row, int column, bool read, Ledger& ledger) {
  note_cell(table, row, column, read ? model::CellUse::indicator : model::CellUse::unread_value, ledger);
}

void read_values(const LogicalTable& table, int row, Ledger& ledger, model::Indicator& out) {
  for (int column = 0; column < table.text.columns; ++column) {
    const Column& found = table.header.columns[static_cast<std::size_t>(column)];
    if (!is_value_role(found.role)) continue;
    const auto value = value_of(model::normalized(table.text.text(row, column)));
    note_value(table, row, column, value.has_value(), ledger);
    if (found.role == baseline) {
      if (!out.baseline) out.baseline = value;
      continue;
    }
    const std::string period = found.year.empty() ? found.heading : found.year;
    model::IndicatorValue& cell = value_in(out.values, period);
    (found.role == fact ? cell.actual : cell.target) = value;
  }
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
  std::string group = context.table_heading;
  mention_all(table, context.parties);
  for (int row = table.header.end(); row < table.text.row_count(); ++row) {
    const RowReading reading = read_row_kind(table, row, context.words);
    note_row(table, row, use_of(reading.kind), context.ledger);
    if (reading.kind == RowKind::section) group = section_label(reading.heading, context.words).title;
    if (reading.kind != RowKind::data || table.text.cell(row, text).empty()) continue;
    note_cells(table, row, {text, units}, model::CellUse::indicator, context.ledger);
    model::Indicator indicator{
        .group = group, .text = line_of(table.text.cell(row, text)), .unit = {}, .baseline = {}, .values = {}};
    indicator.source = table.text.rows[static_cast<std::size_t>(row)].source;
    if (units >= 0) indicator.unit = line_of(table.text.cell(row, units));
    read_values(table, row, context.ledger, indicator);
    document.indicators.push_back(std::move(indicator));
  }
}

}  // namespace vekha::importer::indicators
