#pragma once

#include <set>
#include <string>
#include <string_view>

/// Signs that stand in a cell in place of words.
namespace vekha::language {

enum class Mark {
  none,   ///< anything else: words, a number
  blank,  ///< nothing is said
  yes,
  no
};

/// What a sign says in a grid, where a column is a month, a school or an actor and the mark says that it applies. There
/// «х» is as much a yes as «+» and «✓» are; nothing and a dash are blank.
Mark grid_mark(std::string_view text);

/// The signs of one grid, which say more together than alone: «○» is a no beside «●», «✗» beside «✓», «0» beside «1»;
/// «х» beside «+» may be either where no cell is left empty.
class GridMarks {
 public:
  /// Takes note of what stands in a cell.
  void add(std::string_view text);
  /// What a sign says in this grid; none where its signs leave that open.
  [[nodiscard]] Mark of(std::string_view text) const;

 private:
  std::set<std::string, std::less<>> signs_;  // folded
  bool words_ = false;                        // something that is no sign
};

/// What a sign says where it is written how something stands: a column of execution, a value of an indicator. There
/// «х» fills what nothing is to be written in, as printed forms have it, and is as blank as nothing, a dash and «н/д»;
/// a yes is only what ticks a thing off («+», «✓»), and «да» is left to whoever reads words.
Mark status_mark(std::string_view text);

/// True where a cell has nothing but the strokes that repeat what stands above it: «-//-», «—"—», «»», «,,».
bool is_ditto_mark(std::string_view text);

}  // namespace vekha::language
