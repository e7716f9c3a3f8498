#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "app/terminal.hpp"
#include "model/date.hpp"

namespace vekha::app {

enum class Outcome { published, held_back, blocked, refused };

/// What became of one document of a build.
struct DocumentOutcome {
  std::string label;  ///< "kirovsk/plan.docx"
  Outcome outcome = Outcome::published;
  std::size_t activities = 0;
  std::vector<std::string> findings;  ///< sentences: what was found in it that deserves a look
  double completeness = 1;            ///< the share of the cells of its tables that is accounted for
  std::vector<std::string> reasons;   ///< sentences: why it is not published, what was masked
  /// Where the site goes on showing what was published before: the day of that.
  std::optional<model::Date> kept_since{};
};

/// Prints a line a document, then the totals.
void print_summary(const std::vector<DocumentOutcome>& outcomes, Terminal& terminal);

/// Whether some document could not be published for a fault of its own; drafts held back are none.
bool has_trouble(const std::vector<DocumentOutcome>& outcomes);

}  // namespace vekha::app
