#include "importer/interpretation/kinds/kind_evidence.hpp"

#include "importer/interpretation/columns/columns.hpp"
#include "importer/interpretation/kinds/indicators.hpp"
#include "importer/interpretation/kinds/mentoring.hpp"
#include "importer/interpretation/kinds/passport.hpp"
#include "importer/interpretation/kinds/report_marks.hpp"
#include "importer/interpretation/kinds/risks.hpp"
#include "importer/interpretation/outline/layout_table.hpp"

namespace vekha::importer {
namespace {

constexpr int fewest_known_headings = 2;
constexpr std::size_t fewest_actors = 2;
constexpr std::size_t fewest_schools = 2;  // with marks, side by side

}  // namespace

KindEvidence kind_evidence_of(const LogicalTable& table, const KnownWords& words) {
  KindEvidence out;
  for (const Column& column : table.header.columns) out.roles.insert(column.role);
  out.columns = table.text.columns;
  out.headed = table.header.rows > 0;
  out.own_header = table.header.known() >= fewest_known_headings && !table.header_inherited;
  out.layout = is_layout(table.text, words.table);
  out.passport_names = passport::has_names(table, words.table);
  out.school_bands = mentoring::is_banded(table.text, words.table);
  out.actors = actor_columns(table).size() >= fewest_actors;
  out.times = time_columns(table).size() >= fewest_time_columns;
  out.values = indicators::has_values(table);
  const bool listed = out.has(ColumnRole::activity);  // marks are read of nothing else
  out.reports = listed && progress::is_reported(table, words);
  out.school_marks = listed && progress::school_columns(table, words).size() >= fewest_schools;
  const int risk = risks::title_column(table, words.table);
  out.risks = risk >= 0;
  out.risks_first =
      out.risks && risk == (column_with(table, ColumnRole::number) == 0 ? 1 : 0) && out.columns > risk + 2;
  return out;
}

}  // namespace vekha::importer
