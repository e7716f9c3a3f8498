#include "importer/body/paint.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace vekha::importer {

std::optional<Colour> colour_of(std::string_view rgb) {
  if (rgb.size() != 6) return std::nullopt;
  std::array<int, 3> parts{};
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const char* begin = rgb.data() + 2 * i;
    const auto [end, error] = std::from_chars(begin, begin + 2, parts[i], 16);
    if (error != std::errc{} || end != begin + 2 || parts[i] < 0) return std::nullopt;
  }
  return Colour{.red = parts[0], .green = parts[1], .blue = parts[2]};
}

Colour mixed(Colour over, double share, Colour under) {
  const auto mix = [&](int one, int other) {
    return std::clamp(static_cast<int>(std::lround(one * share + other * (1 - share))), 0, 255);
  };
  return {.red = mix(over.red, under.red), .green = mix(over.green, under.green), .blue = mix(over.blue, under.blue)};
}

// White on the lightest grey that office programs offer, F2F2F2, is a contrast of 1.1 and not read.
bool is_near(Colour one, Colour other) {
  constexpr int same = 16;  // of each component
  return std::abs(one.red - other.red) <= same && std::abs(one.green - other.green) <= same &&
         std::abs(one.blue - other.blue) <= same;
}

bool is_lost(const Paint& ink, const Paint& background) {
  const auto lost = [](const std::optional<Colour>& letters, const std::optional<Colour>& back) {
    return letters && back && is_near(*letters, *back);
  };
  return lost(ink.word, background.word) || lost(ink.office, background.office);
}

}  // namespace vekha::importer
