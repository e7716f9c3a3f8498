#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/diagnostic.hpp"

/// How a document was read: what became of every cell of its tables, and where the head was found. Recorded by the
/// interpretation as it decides, so that people can check it.
namespace vekha::model {

/// What became of a cell. First the fields of the model, then the reasons why a text is in none.
enum class CellUse : std::uint8_t {
  none,  ///< the cell is empty, or covered by another
  heading,
  number,
  section,
  activity,
  action,
  schedule,
  responsible,
  expected,
  extra,
  party,
  participant,
  partnership,
  passport,
  risk,
  indicator,
  progress,
  repeated_heading,  ///< the heading again, after a page break
  column_numbers,    ///< «1 2 3 4» under the heading
  ditto,             ///< marks that repeat the cell above, which has the row too
  caption,           ///< over the heading or between the rows; it names no section
  note,              ///< a footnote or a total
  lone_number,       ///< a number with no row
  layout,            ///< an approval block or a signature; its text is read with the head
  no_field,          ///< the model has no field for such a column
  not_understood,    ///< the whole table is
  unread             ///< no reader took it
};
constexpr bool is_field(CellUse use) { return use > CellUse::none && use < CellUse::repeated_heading; }
constexpr bool is_skipped(CellUse use) { return use >= CellUse::repeated_heading && use < CellUse::unread; }

/// What a table is about.
enum class TableKind : std::uint8_t {
  none,  ///< it was not understood
  passport,
  layout,
  mentoring,
  participants,
  risks,
  progress,
  time_grid,
  activity_list,
  actor_matrix,
  indicators,
  finance,
  party_list
};

/// Roles of columns that pages ask for, among the many that ColumnReading::role may hold.
inline constexpr std::string_view money_role = "finance", money_source_role = "finance_source";

/// A rule that spoke for or against the role which a column has.
struct RuleReading {
  std::string rule;  ///< "heading-names-it", "cells-say-when", …
  int weight = 0;    ///< below 0: against it
  friend bool operator==(const RuleReading&, const RuleReading&) = default;
};

struct ColumnReading {
  std::string heading;  ///< all levels of it; empty where there is none
  std::string role;     ///< "activity", "period", …, as in headers.tsv; "actor", "time" (a month), "unknown"
  std::vector<std::string> also;   ///< other roles that the heading may have
  std::vector<RuleReading> rules;  ///< in the order in which they are asked; empty for "unknown"
  int margin = 0;                  ///< what the best sum of all columns loses where this one has another role
  friend bool operator==(const ColumnReading&, const ColumnReading&) = default;
};

/// A row of the document's own table, not of the table as it was mended.
struct RowReading {
  int row = 0;                      ///< 1-based
  std::vector<std::string> values;  ///< ids of the sections and activities its cells went to
  std::vector<CellUse> cells;       ///< one a column of the grid
  friend bool operator==(const RowReading&, const RowReading&) = default;
};

struct TableReading {
  int table = 0;  ///< 1-based, as in SourceLocation
  TableKind kind = TableKind::none;
  std::vector<std::string> rules;    ///< what speaks for the kind: "activities", "dated", …
  int fit = 0;                       ///< the sum of their weights
  TableKind next = TableKind::none;  ///< the kind that fits second best
  int margin = 0;                    ///< what it fits less
  std::optional<int> continues;  ///< the table whose rows go on here, after a page break
  std::vector<ColumnReading> columns;
  std::vector<RowReading> rows;
  friend bool operator==(const TableReading&, const TableReading&) = default;
};

/// A text of a table that is in no field, with the reason.
struct SkippedFragment {
  CellUse reason = CellUse::unread;
  std::string text;  ///< its beginning
  SourceLocation source;
  friend bool operator==(const SkippedFragment&, const SkippedFragment&) = default;
};

/// How much of the tables is accounted for, in cells with text.
struct Completeness {
  int cells = 0, fields = 0, extra = 0, skipped = 0, unread = 0;
  double share = 1;  ///< of the cells that are in a field, in an extra field or skipped for a reason: 0.9983
  friend bool operator==(const Completeness&, const Completeness&) = default;
};

/// Where a fact of the head was found.
struct HeadFinding {
  std::string field;         ///< "title", "period", "approval", "order", "signature", "draft", "municipality"
  std::string text;          ///< the words that say so
  std::optional<int> line;   ///< 1-based, among the lines of the document that are not empty
  std::optional<int> table;  ///< the table it stands in
  friend bool operator==(const HeadFinding&, const HeadFinding&) = default;
};

struct Reading {
  Completeness completeness;
  std::vector<SkippedFragment> skipped;
  std::vector<HeadFinding> head;
  std::vector<TableReading> tables;
  friend bool operator==(const Reading&, const Reading&) = default;
};

}  // namespace vekha::model
