#include "importer/body/unseen.hpp"

#include <charconv>

namespace vekha::importer {

bool is_white(std::string_view rgb) {
  constexpr int lowest = 0xF8;  // of each component
  if (rgb.size() != 6) return false;
  for (std::size_t at = 0; at < rgb.size(); at += 2) {
    int component = 0;
    const char* end = rgb.data() + at + 2;
    const auto [rest, error] = std::from_chars(rgb.data() + at, end, component, 16);
    if (error != std::errc{} || rest != end || component < lowest) return false;
  }
  return true;
}

}  // namespace vekha::importer
