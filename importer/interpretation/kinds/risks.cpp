#include "importer/interpretation/kinds/risks.hpp"

#include <algorithm>
#include <iterator>

#include "importer/interpretation/cells/cell_text.hpp"
#include "importer/interpretation/columns/columns.hpp"
#include "importer/interpretation/numbering.hpp"

namespace vekha::importer::risks {
namespace {

using enum ColumnRole;

constexpr std::size_t words_of_a_heading = 4;

// What is to be reached: by its role, or «Цель» and the like by its words.
bool is_target(const Column& column, const TableWords& words) {
  if (column.role == target || column.role == expected_result) return true;
  const std::string* meaning = words.find("passport", words.stems_of(column.heading), 1);
  return meaning != nullptr && (*meaning == "goals" || *meaning == "tasks" || *meaning == "results");
}

void add_items(const TextCell& cell, std::vector<std::string>& out) {
  for (std::string& item : items_of(cell)) out.push_back(std::move(item));
}

// A row of a table of risks; one without a title says more of the risk above.
model::Risk risk_of(RowCursor& cursor, int title) {
  const LogicalTable& table = cursor.table();
  model::Risk risk;
  risk.source = cursor.source();
  risk.title = line_of(cursor.look(title));
  if (const int column = column_with(table, number); column >= 0) {
    if (auto text = line_of(cursor.look(column)); !text.empty()) risk.number = std::move(text);
  } else if (const auto leading = leading_number(risk.title); leading && leading->length < risk.title.size()) {
    risk.number = leading->printed;
    risk.title.erase(0, leading->length);
  }
  for (int column = 0; column < table.text.columns; ++column) {
    const Column& heading = table.header.columns[static_cast<std::size_t>(column)];
    if (column == title || heading.role == number || !cursor.begins(column)) continue;
    const TextCell& cell = cursor.look(column);
    if (heading.role == indicator) {
      add_items(cell, risk.indicators);
    } else if (is_target(heading, cursor.words().table)) {
      add_items(cell, risk.targets);
    } else {
      risk.extra.push_back({.name = heading.heading, .text = line_of(cell)});
    }
  }
  cursor.take_row(model::CellUse::risk);
  return risk;
}

void add(model::Risk more, model::Risk& risk) {
  std::ranges::move(more.targets, std::back_inserter(risk.targets));
  std::ranges::move(more.indicators, std::back_inserter(risk.indicators));
  std::ranges::move(more.extra, std::back_inserter(risk.extra));
}

}  // namespace

int title_column(const LogicalTable& table, const TableWords& words) {
  const auto names_risks = [&](const Column& column) {
    return column.role != activity && words.has("risk", column.heading, words_of_a_heading);
  };
  const auto found = std::ranges::find_if(table.header.columns, names_risks);
  return found == table.header.columns.end() ? -1 : static_cast<int>(found - table.header.columns.begin());
}

void read(RowCursor& cursor, const Caption&, const Facts&, Rows& rows) {
  const int title = title_column(cursor.table(), cursor.words().table);
  cursor.mention_headings();
  while (cursor.next()) {
    cursor.leave_as(model::CellUse::caption);
    if (cursor.is_band()) continue;
    model::Risk risk = risk_of(cursor, title);
    if (cursor.begins(title)) {
      rows.risks.push_back(std::move(risk));
    } else if (!rows.risks.empty()) {
      add(std::move(risk), rows.risks.back());  // a risk drawn over several rows
    }
  }
}

}  // namespace vekha::importer::risks
