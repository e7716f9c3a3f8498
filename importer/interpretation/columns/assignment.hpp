#pragma once

#include <vector>

#include "importer/vocabulary/column_role.hpp"

namespace vekha::importer {

/// What speaks for a role of a column, summed up.
struct WeighedRole {
  ColumnRole role = ColumnRole::unknown;
  int weight = 0;  ///< above 0
  friend bool operator==(const WeighedRole&, const WeighedRole&) = default;
};

/// For every column the roles it may have; unknown with the weight 0 is always one more.
using WeighedColumns = std::vector<std::vector<WeighedRole>>;

/// The best roles of all columns taken together.
struct Assignment {
  bool possible = false;  ///< false where a role that is needed has no column
  int sum = 0;
  std::vector<ColumnRole> roles;  ///< one a column
  std::vector<std::vector<WeighedRole>>
      best_with;  ///< by column: each role it may have, with the best sum that gives it
};

/// Gives each column the role by which the sum of weights is greatest, where every further column of a single role
/// costs `second`. Exact: all combinations are compared. Of equal sums the one whose roles stand more to the left.
/// `needed` must have a column unless it is unknown. Takes time in proportion to the number of columns.
Assignment best_assignment(const WeighedColumns& columns, int second, ColumnRole needed);

}  // namespace vekha::importer
