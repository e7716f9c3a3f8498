#pragma once

#include <string>
#include <vector>

#include "importer/interpretation/columns/rules.hpp"

/// The rows of columns.tsv: small tables and the roles that their columns must get.
namespace vekha::test {

struct ColumnCase {
  std::string
      table;  ///< rows between " / ", cells between " | "; "<" belongs to the cell on the left, "^" to that above
  std::string roles;  ///< "number | activity | period"
  std::string lesson;
};

std::vector<ColumnCase> column_cases();

/// The roles that a table gets by these rules, in the notation of the cases.
std::string roles_of(const std::string& table, const importer::Rules& rules = importer::built_in_rules());

}  // namespace vekha::test
