#include "importer/interpretation/kinds/participants.hpp"

#include "importer/interpretation/columns/columns.hpp"
#include "importer/interpretation/rows/cell_notes.hpp"

namespace vekha::importer::participants {
namespace {

using enum ColumnRole;

// Who: the column of participants, or else the first that holds no functions.
int party_column(const LogicalTable& table) {
  for (const ColumnRole role : {ColumnRole::participants, school, responsible, coexecutor, mentor, unknown}) {
    if (const int column = column_with(table, role); column >= 0) return column;
  }
  return -1;
}

std::vector<int> indicator_columns(const LogicalTable& table) {
  for (const ColumnRole role : {indicator, expected_result, target}) {
    if (auto columns = columns_with(table, role); !columns.empty()) return columns;
  }
  return {};
}

}  // namespace

bool matches(const LogicalTable& table, const Context&) {
  return has_column(table, function) && !has_column(table, period) && party_column(table) >= 0;
}

void interpret(const LogicalTable& table, Context& context, model::Document&) {
  const int party = party_column(table);
  const int functions = column_with(table, function);
  for (int row = table.header.end(); row < table.text.row_count(); ++row) {
    note_row(table, row, is_band(table.text, row) ? model::CellUse::caption : model::CellUse::no_field, context.ledger);
    if (is_band(table.text, row)) continue;
    const TextCell& name = table.text.cell(row, party);
    for (int column = 0; column < table.text.columns; ++column) {
      const bool names = column == party && table.text.place(row, column).begins;
      context.parties.mention(table.text.text(row, column), names ? PartyRegister::Evidence::participants_list
                                                                  : PartyRegister::Evidence::running_text);
    }
    if (name.empty() || table.text.place(row, party).from_above) continue;
    PartyLinks::Participant link{.row = {}, .text = name.text};
    link.row.source = table.text.rows[static_cast<std::size_t>(row)].source;
    link.row.functions = line_of(table.text.cell(row, functions));
    note_cells(table, row, {party, functions}, model::CellUse::participant, context.ledger);
    note_cells(table, row, indicator_columns(table), model::CellUse::participant, context.ledger);
    for (const int column : indicator_columns(table)) {
      for (std::string& item : items_of(table.text.cell(row, column))) link.row.indicators.push_back(std::move(item));
    }
    context.links.participants.push_back(std::move(link));
  }
}

}  // namespace vekha::importer::participants
