#include "importer/interpretation/kinds/participants.hpp"

#include <utility>

#include "importer/interpretation/cells/cell_text.hpp"
#include "importer/interpretation/columns/columns.hpp"

namespace vekha::importer::participants {
namespace {

using enum ColumnRole;
using Evidence = PartyRegister::Evidence;

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

void read(RowCursor& cursor, const Caption&, const Facts&, Rows& rows) {
  const LogicalTable& table = cursor.table();
  const int party = party_column(table);
  const int functions = column_with(table, function);
  while (cursor.next()) {
    cursor.leave_as(cursor.is_band() ? model::CellUse::caption : model::CellUse::no_field);
    cursor.mention_row_as(Evidence::running_text);
    if (cursor.is_band()) continue;
    cursor.mention_as(party, Evidence::participants_list);
    if (cursor.look(party).empty() || cursor.from_above(party)) continue;
    PartyLinks::Participant link{.row = {}, .text = cursor.take(party, model::CellUse::participant).text};
    link.row.source = cursor.source();
    link.row.functions = line_of(cursor.take(functions, model::CellUse::participant));
    for (const int column : indicator_columns(table)) {
      for (std::string& item : items_of(cursor.take(column, model::CellUse::participant)))
        link.row.indicators.push_back(std::move(item));
    }
    rows.links.participants.push_back(std::move(link));
  }
}

}  // namespace vekha::importer::participants
