#pragma once

#include <set>

#include "importer/interpretation/known_words.hpp"
#include "importer/interpretation/pages/logical_table.hpp"

namespace vekha::importer {

/// What a table shows of its kind, found once for all kinds.
struct KindEvidence {
  std::set<ColumnRole> roles;  ///< of its columns
  int columns = 0;
  bool headed = false;          ///< it has a header row
  bool own_header = false;      ///< with headings of several known columns, printed on this very table
  bool layout = false;          ///< an approval block or a signature
  bool passport_names = false;  ///< names of a passport's rows in its column of names
  bool school_bands = false;    ///< schools under merged cells with a school
  bool school_pairs = false;    ///< two columns of schools under a heading that says who helps whom
  bool actors = false;          ///< several columns headed by who acts
  bool times = false;           ///< several columns headed by months or quarters
  bool values = false;          ///< planned, reached or first values
  bool reports = false;         ///< filled marks of execution, or what was done
  bool school_marks = false;    ///< several columns of schools with marks of execution
  bool risks = false;           ///< a heading names risks
  bool risks_first = false;     ///< they come first, and more than one column tells of them

  [[nodiscard]] bool has(ColumnRole role) const { return roles.contains(role); }
};

KindEvidence kind_evidence_of(const LogicalTable& table, const KnownWords& words);

}  // namespace vekha::importer
