#include "importer/interpretation/columns/settled_columns.hpp"

#include <utility>

#include "importer/interpretation/columns/column_contents.hpp"
#include "importer/interpretation/columns/columns.hpp"
#include "importer/interpretation/columns/role_settling.hpp"
#include "importer/interpretation/outline/layout_table.hpp"
#include "importer/interpretation/pages/header_repeats.hpp"

namespace vekha::importer {
namespace {

// The header of the last plan as its headings say and as its cells have settled it.
struct LastPlan {
  Header printed, settled;
};

// A table without header has the columns of the last plan that has, where deadlines or numbers stand in their places.
bool fits(const TableText& table, const Header& last, const KnownWords& words) {
  if (last.rows == 0 || table.columns != static_cast<int>(last.columns.size())) return false;
  if (is_layout(table, words.table)) return false;
  bool fit = false;
  for (int column = 0; column < table.columns; ++column) {
    const ColumnRole role = last.columns[static_cast<std::size_t>(column)].role;
    const bool worded = role == ColumnRole::activity || role == ColumnRole::responsible;
    if (!worded && role != ColumnRole::period && role != ColumnRole::number) continue;
    const ColumnContents contents = contents_of(table, 0, column, words.vocabulary, words.table);
    if (worded && contents.mostly(contents.values)) return false;
    if (role == ColumnRole::activity && contents.mostly(contents.names)) return false;
    if (role == ColumnRole::period && !contents.mostly(contents.deadlines)) return false;
    fit = fit || role == ColumnRole::period || (role == ColumnRole::number && contents.mostly(contents.numbers));
  }
  return fit;
}

// The headings of the last plan are headings again, however few rows stand below them.
bool begins_with_headings(const TableText& table, const Header& last) {
  if (last.rows == 0 || table.columns != static_cast<int>(last.columns.size())) return false;
  const HeaderRepeat repeat = repeat_of(last, table, 0);
  return repeat.repeats && repeat.differences.empty();
}

void settle(LogicalTable& table, LastPlan& last, const KnownWords& words, model::Diagnostics& diagnostics) {
  if (table.header.rows == 0 && begins_with_headings(table.text, last.printed)) {
    table.header = last.printed;
    table.header.first = 0;
    table.header.rows = 1;
  }
  if (table.header.rows == 0 && fits(table.text, last.settled, words)) {
    table.header.columns = last.settled.columns;
    table.header_inherited = true;
  }
  const Header printed = table.header;
  if (printed.rows > 0 && alike_headings(last.printed, printed)) {
    table.header.columns = last.settled.columns;
  } else {
    settle_roles(table.text, table.header, words.vocabulary, words.table, diagnostics);
  }
  const bool plan = has_column(table, ColumnRole::activity) || actor_columns(table).size() > 1;
  if (!table.header_inherited && printed.rows > 0 && plan) last = {.printed = printed, .settled = table.header};
}

}  // namespace

Pages settled_columns(Pages pages, const KnownWords& words) {
  LastPlan last;
  for (BodyPart& part : pages.parts) {
    if (part.table) settle(*part.table, last, words, pages.traces.diagnostics);
  }
  return pages;
}

}  // namespace vekha::importer
