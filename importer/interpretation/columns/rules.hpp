#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "importer/interpretation/columns/evidence.hpp"
#include "importer/vocabulary/column_role.hpp"

namespace vekha::importer {

/// What a table may be as a whole. Each is tried, and the best sum wins.
enum class Shape : std::uint8_t {
  plan = 1,    ///< one column says what is done
  matrix = 2,  ///< columns of who acts say what each does
  other = 4    ///< no list of activities: roles by headings alone
};

/// The shapes in which a rule speaks.
using Shapes = std::uint8_t;
constexpr Shapes plans = 1;
constexpr Shapes matrices = 2;
constexpr Shapes lists = plans | matrices;
constexpr Shapes anywhere = 7;

/// A column that may have a role.
struct Claim {
  const ColumnEvidence& column;
  const TableEvidence& table;
  ColumnRole role;
};

/// Speaks for a role of a column where its weight is above 0, against it where it is below.
struct Rule {
  std::string_view id;             ///< «cells-say-when»: in the JSON and in --explain
  std::optional<ColumnRole> role;  ///< of which it speaks; nothing: of every role that the heading may mean
  Shapes shapes = anywhere;
  int weight = 0;
  bool (*holds)(const Claim&) = nullptr;
  std::string_view reason;  ///< one sentence for who reads the table
};

/// Speaks for or against a shape of the table.
struct ShapeRule {
  std::string_view id;
  Shapes shapes = anywhere;
  int weight = 0;
  bool (*holds)(const TableEvidence&) = nullptr;
  std::string_view reason;
};

/// All that decides which roles columns have. Lives as long as what it was made from.
struct Rules {
  std::span<const Rule> columns;
  std::span<const ShapeRule> shapes;
  /// What one more column of a single role costs.
  int second_of_a_single_role = 100;
};

/// The rules that Vekha goes by.
Rules built_in_rules();

}  // namespace vekha::importer
