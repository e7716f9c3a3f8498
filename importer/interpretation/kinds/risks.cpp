#include "importer/interpretation/kinds/risks.hpp"

#include <algorithm>

#include "importer/interpretation/columns/columns.hpp"
#include "importer/interpretation/numbering.hpp"
#include "importer/interpretation/rows/cell_notes.hpp"

namespace vekha::importer::risks {
namespace {

using enum ColumnRole;

constexpr std::size_t words_of_a_heading = 4;

// The column that names the risks, -1 where none does.
int title_column(const LogicalTable& table, const TableWords& words) {
  const auto names_risks = [&](const Column& column) {
    return column.role != activity && words.has("risk", column.heading, words_of_a_heading);
  };
  const auto found = std::ranges::find_if(table.header.columns, names_risks);
  return found == table.header.columns.end() ? -1 : static_cast<int>(found - table.header.columns.begin());
}

// What is to be reached: by its role, or «Цель» and the like by its words.
bool is_target(const Column& column, const TableWords& words) {
  if (column.role == target || column.role == expected_result) return true;
  const std::string* meaning = words.find("passport", words.stems_of(column.heading), 1);
  return meaning != nullptr && (*meaning == "goals" || *meaning == "tasks" || *meaning == "results");
}

void add_items(const TextCell& cell, std::vector<std::string>& out) {
  for (std::string& item : items_of(cell)) out.push_back(std::move(item));
}

model::Risk risk_of(const LogicalTable& table, int row, int title, const TableWords& words) {
  model::Risk risk;
  risk.source = table.text.rows[static_cast<std::size_t>(row)].source;
  risk.title = line_of(table.text.cell(row, title));
  if (const int column = column_with(table, number); column >= 0) {
    if (auto text = line_of(table.text.cell(row, column)); !text.empty()) risk.number = std::move(text);
  } else if (const auto leading = leading_number(risk.title); leading && leading->length < risk.title.size()) {
    risk.number = leading->printed;
    risk.title.erase(0, leading->length);
  }
  for (int column = 0; column < table.text.columns; ++column) {
    const Column& heading = table.header.columns[static_cast<std::size_t>(column)];
    const TextCell& cell = table.text.cell(row, column);
    if (column == title || heading.role == number || cell.empty() || !table.text.place(row, column).begins) continue;
    if (heading.role == indicator) {
      add_items(cell, risk.indicators);
    } else if (is_target(heading, words)) {
      add_items(cell, risk.targets);
    } else {
      risk.extra.push_back({.name = heading.heading, .text = line_of(cell)});
    }
  }
  return risk;
}

}  // namespace

bool matches(const LogicalTable& table, const Context& context) {
  if (table.header.rows == 0 || has_column(table, period) || has_column(table, responsible)) return false;
  const int title = title_column(table, context.words);
  if (title < 0) return false;
  const bool measured = has_column(table, indicator) || has_column(table, target) || has_column(table, expected_result);
  // «№ | Риск | Последствия | Меры»: the risks come first and more than one column tells of them.
  const int first = column_with(table, number) == 0 ? 1 : 0;
  return measured || (title == first && table.text.columns > title + 2);
}

void interpret(const LogicalTable& table, Context& context, model::Document& document) {
  const int title = title_column(table, context.words);
  mention_all(table, context.parties);
  for (int row = table.header.end(); row < table.text.row_count(); ++row) {
    note_row(table, row, is_band(table.text, row) ? model::CellUse::caption : model::CellUse::risk, context.ledger);
    if (is_band(table.text, row)) continue;
    if (table.text.place(row, title).begins && !table.text.cell(row, title).empty()) {
      document.risks.push_back(risk_of(table, row, title, context.words));
      continue;
    }
    if (document.risks.empty()) continue;
    // A risk drawn over several rows: their targets and indicators are its.
    model::Risk more = risk_of(table, row, title, context.words);
    std::ranges::move(more.targets, std::back_inserter(document.risks.back().targets));
    std::ranges::move(more.indicators, std::back_inserter(document.risks.back().indicators));
    std::ranges::move(more.extra, std::back_inserter(document.risks.back().extra));
  }
}

}  // namespace vekha::importer::risks
