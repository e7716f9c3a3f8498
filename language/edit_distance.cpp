#include <algorithm>
#include <array>
#include <utility>

#include "language/text.hpp"

namespace vekha::language {

int edit_distance(std::string_view a, std::string_view b, int limit) {
  return edit_distance(code_points(a), code_points(b), limit);
}

int edit_distance(std::u32string_view a, std::u32string_view b, int limit) {
  const auto difference = a.size() < b.size() ? b.size() - a.size() : a.size() - b.size();
  if (std::cmp_greater(difference, limit)) return limit + 1;
  const auto size = b.size() + 1;
  std::array<int, 3 * 64> on_stack;  // words are short, and most calls come from searches through many of them
  std::vector<int> on_heap;
  if (3 * size > on_stack.size()) on_heap.resize(3 * size);
  int* before = on_heap.empty() ? on_stack.data() : on_heap.data();
  int* above = before + size;
  int* row = above + size;
  for (std::size_t j = 0; j < size; ++j) above[j] = static_cast<int>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = static_cast<int>(i);
    int best = row[0];
    for (std::size_t j = 1; j < size; ++j) {
      const int change = a[i - 1] == b[j - 1] ? 0 : 1;
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before[j - 2] + 1);
      best = std::min(best, row[j]);
    }
    if (best > limit) return limit + 1;
    std::swap(before, above);
    std::swap(above, row);
  }
  return std::min(above[b.size()], limit + 1);
}

}  // namespace vekha::language
