#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importer/interpretation/outline/table_text.hpp"
#include "importer/interpretation/table_words.hpp"
#include "importer/vocabulary/vocabulary.hpp"

namespace vekha::importer {

/// A rule that spoke for or against the role of a column.
struct RuleVoice {
  std::string_view id;
  int weight = 0;
};

/// A column: as its heading names it, then with the role that rules have given it.
struct Column {
  ColumnRole role = ColumnRole::unknown;
  std::vector<ColumnRole> possible;  ///< all roles that the heading may have, where it may have several
  int distance = 0;                  ///< letters by which the heading differs from the known one of its role
  bool from_above = false;           ///< the role is what an upper level says of all columns below it, not of this one
  std::string heading;               ///< all levels: "План 2025"; empty where there is none
  std::string own;                   ///< the lowest level: "2025"
  std::string year;                  ///< "2025", "2025/2026" where the heading names one
  bool actor = false;                ///< the heading names an organisation, a role or a group
  bool own_actor = false;            ///< its lowest level does
  bool time = false;                 ///< the heading is a month, a quarter or a half-year
  std::vector<RuleVoice> rules;      ///< that decided on the role
  int margin = 0;                    ///< by which the table's best sum with another role of this column is smaller
};

/// The header of a table: which rows it takes and what its columns hold.
struct Header {
  int first = 0;  ///< row it begins in; rows before it are captions or sections
  int rows = 0;   ///< 0: the table has no header
  std::vector<Column> columns;

  [[nodiscard]] int end() const { return first + rows; }
  /// Number of columns with a role.
  [[nodiscard]] int known() const;
};

/// Finds the header rows of a table, flagged or told by their words, one to three of them, and a row of column numbers
/// below. Roles are those of the headings alone. Always gives as many columns as the table has.
Header header_of(const TableText& table, const Vocabulary& vocabulary, const TableWords& words);

/// True where the row holds the numbers of the columns, «1 2 3 4».
bool is_column_numbers(const TableText& table, int row);

/// True where one cell covers the whole row.
bool is_band(const TableText& table, int row);

}  // namespace vekha::importer
