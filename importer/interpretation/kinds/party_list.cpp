#include "importer/interpretation/kinds/party_list.hpp"

#include <utility>

#include "importer/interpretation/cells/cell_text.hpp"
#include "importer/interpretation/columns/columns.hpp"
#include "language/text.hpp"

namespace vekha::importer::party_list {
namespace {

using enum ColumnRole;
using Evidence = PartyRegister::Evidence;

int name_column(const LogicalTable& table) {
  for (const ColumnRole role : {school, ColumnRole::participants}) {
    if (const int column = column_with(table, role); column >= 0) return column;
  }
  return -1;
}

bool tells_a_person(const Column& column) {
  return column.actor || column.role == responsible || column.role == mentor;
}

// What the columns beside a name tell of its head: «директор Иванова Мария Петровна».
std::string head_of(RowCursor& cursor, int name) {
  std::string out;
  for (int column = 0; column < cursor.table().text.columns; ++column) {
    const Column& found = cursor.table().header.columns[static_cast<std::size_t>(column)];
    if (column == name || found.role == number || !cursor.begins(column) || !tells_a_person(found)) continue;
    cursor.mention_as(column, std::nullopt);
    out.append(out.empty() ? "" : ", ")
        .append(language::lower_case(found.heading))
        .append(" ")
        .append(line_of(cursor.take(column, model::CellUse::party)));
  }
  return out;
}

}  // namespace

// A name is mentioned with its head: «МБОУ СОШ № 3 (директор Иванова Мария Петровна)».
void read(RowCursor& cursor, const Caption&, const Facts&, Rows&) {
  const int name = name_column(cursor.table());
  while (cursor.next()) {
    cursor.leave_as(cursor.is_band() ? model::CellUse::caption : model::CellUse::no_field);
    if (cursor.is_band()) continue;
    cursor.mention_row_as(Evidence::running_text);
    cursor.mention_as(name, std::nullopt);
    std::string text = line_of(cursor.take(name, model::CellUse::party));
    if (const std::string head = head_of(cursor, name); !head.empty()) text.append(" (").append(head).append(")");
    cursor.mention(std::move(text), Evidence::participants_list);
  }
}

}  // namespace vekha::importer::party_list
