#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "language/text.hpp"

namespace vekha::importer {

/// Known words that are looked for by a word that may be misspelt. Comparing with hundreds of them is cheap: most
/// differ in length or in their letters by more than the limit allows, which two comparisons of numbers tell.
class NearWords {
 public:
  /// Words keep the order of adding; the first has index 0.
  void add(std::string_view word) {
    Known known{.letters = language::code_points(word)};
    known.kinds = kinds_of(known.letters);
    known_.push_back(std::move(known));
  }

  /// Calls visit(index, distance) for each known word that is at most `limit` edits away (language::edit_distance), in
  /// order. visit returns the limit to go on with; a negative one ends the search.
  template <typename Visit>
  void search(std::string_view word, int limit, Visit visit) const {
    if (limit < 0) return;
    const std::u32string letters = language::code_points(word);
    const std::uint64_t kinds = kinds_of(letters);
    for (std::size_t index = 0; index < known_.size() && limit >= 0; ++index) {
      const Known& known = known_[index];
      const auto shorter = static_cast<std::ptrdiff_t>(known.letters.size()) - std::ssize(letters);
      if (shorter > limit || -shorter > limit) continue;
      // an edit brings in one kind of letter at most, and takes one away
      if (std::popcount(kinds & ~known.kinds) > limit || std::popcount(known.kinds & ~kinds) > limit) continue;
      const int distance = language::edit_distance(letters, known.letters, limit);
      if (distance <= limit) limit = visit(index, distance);
    }
  }

 private:
  struct Known {
    std::u32string letters;
    std::uint64_t kinds = 0;  // a bit for each letter that occurs; letters 64 apart share one
  };
  static std::uint64_t kinds_of(std::u32string_view letters) {
    std::uint64_t kinds = 0;
    for (const char32_t letter : letters) kinds |= std::uint64_t{1} << (letter % 64U);
    return kinds;
  }

  std::vector<Known> known_;
};

}  // namespace vekha::importer
