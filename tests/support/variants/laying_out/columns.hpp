#pragma once

#include <string>
#include <vector>

#include "tests/support/body_builder.hpp"
#include "tests/support/variants/choices.hpp"
#include "tests/support/variants/plan.hpp"

/// The columns of an invented plan's table.
namespace vekha::test {

struct PlanColumn {
  std::string role;     ///< «activity», «period», «time» (a month or quarter), «actor», «other», …
  std::string heading;  ///< the lowest level
  std::string group;    ///< the level above; equal groups side by side are one cell
  int index = 0;        ///< which month, quarter, actor, other
};
using PlanColumns = std::vector<PlanColumn>;

/// Chooses the columns and fills in the truth what they ask for: actions of actors, marks in a grid, texts of others.
PlanColumns columns_of(TruePlan& plan, const Choices& choices, Random& random, const Words& words);

/// The text of an activity in a column.
std::string cell_text(const TrueActivity& activity, const PlanColumn& column);

/// The header rows: one, or two where some column stands in a group.
std::vector<RowBuilder> header_rows(const PlanColumns& columns, bool scanned_again, Random& random);

}  // namespace vekha::test
