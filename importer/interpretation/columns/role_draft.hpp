#pragma once

#include <optional>
#include <vector>

#include "importer/interpretation/columns/column_contents.hpp"
#include "importer/interpretation/columns/column_roles.hpp"
#include "importer/vocabulary/vocabulary.hpp"
#include "model/diagnostic.hpp"

namespace vekha::importer {

/// Letters by which a heading may differ from a known one and still be sure.
constexpr int sure_distance = 2;

/// The columns of a table while their roles are being settled, with what their cells hold. Everything that it is made
/// from must outlive it.
class RoleDraft {
 public:
  RoleDraft(const TableText& table, Header& header, const Vocabulary& vocabulary, const TableWords& words);

  [[nodiscard]] const TableText& table() const { return table_; }
  [[nodiscard]] Header& header() { return header_; }
  [[nodiscard]] const Vocabulary& vocabulary() const { return vocabulary_; }
  [[nodiscard]] int count() const { return static_cast<int>(header_.columns.size()); }
  [[nodiscard]] Column& column(int index) { return header_.columns[static_cast<std::size_t>(index)]; }
  [[nodiscard]] bool has(ColumnRole role) const { return column_with(role) >= 0; }
  /// The first column with a role, -1 where there is none.
  [[nodiscard]] int column_with(ColumnRole role) const;

  /// What the cells of a column hold; worked out when asked for, once.
  const ColumnContents& contents(int index);

  /// Gives a column a role and notes so.
  void give(int index, ColumnRole role);

  /// The open column for which the weight is greatest and above 0; -1 where there is none. Left before right.
  template <typename Weight>
  int best_open(ColumnRole role, Weight weight) {
    int best = -1;
    int best_weight = 0;
    for (int index = 0; index < count(); ++index) {
      if (!is_open(column(index), role)) continue;
      const int found = weight(contents(index));
      if (found <= best_weight) continue;
      best = index;
      best_weight = found;
    }
    return best;
  }

  /// Gives a role that no column has to the best open one.
  template <typename Weight>
  void settle_role(ColumnRole role, Weight weight) {
    if (has(role)) return;
    if (const int best = best_open(role, weight); best >= 0) give(best, role);
  }

  /// What was given, as notes of the report.
  model::Diagnostics notes;

 private:
  [[nodiscard]] static bool is_open(const Column& found, ColumnRole role);

  const TableText& table_;
  Header& header_;
  const Vocabulary& vocabulary_;
  const TableWords& words_;
  std::vector<std::optional<ColumnContents>> contents_;  // by column
};

}  // namespace vekha::importer
