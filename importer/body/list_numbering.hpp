#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importer/body/text_style.hpp"

/// Numbers of list paragraphs as a reader sees them, for both formats: a format lowers its list definitions to
/// ListDefinition and counts paragraphs with one ListCounter a list.
namespace vekha::importer {

enum class NumberFormat {
  none,
  bullet,
  decimal,
  decimal_zero,       ///< 01, 02, … 10
  decimal_in_dashes,  ///< - 1 -
  lower_letter,       ///< a … z, aa, bb: the letter repeats (Word; ODF with style:num-letter-sync)
  upper_letter,
  lower_letter_series,  ///< a … z, aa, ab: letters are digits (ODF without style:num-letter-sync)
  upper_letter_series,
  lower_roman,
  upper_roman,
  russian_lower,  ///< а … я without ё, й, ъ, ь; the letter repeats
  russian_upper,
  russian_lower_series,  ///< а … я, аа, аб
  russian_upper_series,
  ordinal,          ///< 1-й
  enclosed_circle,  ///< ①
  hexadecimal,
};

/// A number in a format, without prefix and suffix; nothing for `none` and `bullet`. Numbers that a format can't write
/// (below 1 for letters, above 3999 for Roman numerals) come out as decimals.
std::string number_text(int number, NumberFormat format);

/// A piece of a label: literal text, then the number of a level (1-based; 0 where no number follows).
struct LabelPart {
  std::string literal;
  int level = 0;
};

inline constexpr int max_list_levels = 10;  // ODF has ten, OOXML nine

/// A level of a list. `text` is read by label_parts() or numbers_of_levels(); a bullet is its literal text.
struct ListLevel {
  NumberFormat format = NumberFormat::decimal;
  std::vector<LabelPart> text;
  int start = 1;
  /// Levels 1..restart_after begin the count anew when they advance; absent: all levels above do, 0: none does.
  std::optional<int> restart_after;
  bool legal = false;  ///< all numbers of the label as decimals
  TextStyle style{};   ///< of the label
};

/// The levels of a list, the outermost first.
using ListDefinition = std::array<ListLevel, max_list_levels>;

/// Parts of an OOXML level text: "%1.%2." is level 1, ".", level 2, ".". A '%' before anything but 1..9 is text.
std::vector<LabelPart> label_parts(std::string_view template_text);

/// Parts of an ODF label: prefix, the numbers of `shown` levels up to `level` separated by dots, suffix. Levels without
/// numbers are left out with their dots, so the formats of the list's levels must be known.
std::vector<LabelPart> numbers_of_levels(const ListDefinition& list, int level, int shown, std::string_view prefix,
                                         std::string_view suffix);

/// A bullet as it is published: characters of symbol fonts, which mean nothing in another font, become "•", and so does
/// an empty or invisible bullet; others ("–", "*", "✓") stay.
std::string bullet_text(std::string_view bullet, std::string_view font = {});

/// Counts the paragraphs of one list.
class ListCounter {
 public:
  /// Counts a paragraph on a level (1-based, clamped to 1..max_list_levels) and returns its label, "1.16."; empty where
  /// the level prints none. Levels above that were not counted yet begin with their start values.
  std::string next(const ListDefinition& list, int level);

  /// The next paragraph on the level gets this number.
  void restart(int level, int number);

 private:
  struct Count {
    int number = 0;
    bool begun = false;
    std::optional<int> forced;
  };
  [[nodiscard]] std::string label(const ListDefinition& list, int level) const;
  std::array<Count, max_list_levels> counts_{};
};

}  // namespace vekha::importer
