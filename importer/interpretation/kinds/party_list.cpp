#include "importer/interpretation/kinds/party_list.hpp"

#include "importer/interpretation/columns/columns.hpp"
#include "importer/interpretation/rows/cell_notes.hpp"
#include "language/text.hpp"

namespace vekha::importer::party_list {
namespace {

using enum ColumnRole;

int name_column(const LogicalTable& table) {
  for (const ColumnRole role : {school, ColumnRole::participants}) {
    if (const int column = column_with(table, role); column >= 0) return column;
  }
  return -1;
}

}  // namespace

bool matches(const LogicalTable& table, const Context&) {
  return name_column(table) >= 0 && !has_column(table, activity) && !has_column(table, period);
}

// The columns beside a name tell its head: «МБОУ СОШ № 3 (директор Иванова Мария Петровна)».
void interpret(const LogicalTable& table, Context& context, model::Document&) {
  const int name = name_column(table);
  for (int row = table.header.end(); row < table.text.row_count(); ++row) {
    note_row(table, row, is_band(table.text, row) ? model::CellUse::caption : model::CellUse::no_field, context.ledger);
    if (is_band(table.text, row)) continue;
    note_cell(table, row, name, model::CellUse::party, context.ledger);
    std::string text = line_of(table.text.cell(row, name));
    std::string beside;
    for (int column = 0; column < table.text.columns; ++column) {
      const Column& found = table.header.columns[static_cast<std::size_t>(column)];
      const TextCell& cell = table.text.cell(row, column);
      const bool person = found.actor || found.role == responsible || found.role == mentor;
      if (column == name || cell.empty() || !table.text.place(row, column).begins || found.role == number) continue;
      if (!person) {
        context.parties.mention(cell.text, PartyRegister::Evidence::running_text);
        continue;
      }
      note_cell(table, row, column, model::CellUse::party, context.ledger);
      beside.append(beside.empty() ? "" : ", ")
          .append(language::lower_case(found.heading))
          .append(" ")
          .append(line_of(cell));
    }
    if (!beside.empty()) text.append(" (").append(beside).append(")");
    if (!text.empty()) context.parties.mention(text, PartyRegister::Evidence::participants_list);
  }
}

}  // namespace vekha::importer::party_list
