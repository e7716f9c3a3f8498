#pragma once

#include <optional>
#include <string_view>

/// Colours of letters and of what is behind them, for both formats.
namespace vekha::importer {

struct Colour {
  int red = 0, green = 0, blue = 0;  ///< 0..255

  bool operator==(const Colour&) const = default;
};

inline constexpr Colour white{.red = 255, .green = 255, .blue = 255};
inline constexpr Colour black{};

/// Six hexadecimal digits, "1F4E79"; absent for anything else.
std::optional<Colour> colour_of(std::string_view rgb);

/// A share of one colour, 0..1, over another.
Colour mixed(Colour over, double share, Colour under);

/// Whether nobody tells letters of one colour from a background of the other.
bool is_near(Colour one, Colour other);

/// A colour as Word and as LibreOffice show it: they differ about themes. Absent: chosen by the program so that letters
/// are seen, or nobody can tell.
struct Paint {
  std::optional<Colour> word, office;

  bool operator==(const Paint&) const = default;
};

inline Paint painted(std::optional<Colour> colour) { return {.word = colour, .office = colour}; }

/// The background that one level of styles gives; without paint what is around shows through.
struct Backdrop {
  std::optional<Paint> paint;
};

/// What is behind an element that has a backdrop or none.
inline Paint behind(const std::optional<Backdrop>& own, const Paint& around) {
  return own ? own->paint.value_or(around) : around;
}

/// Whether letters can't be told from what is behind them in one of the programs.
bool is_lost(const Paint& ink, const Paint& background);

}  // namespace vekha::importer
