#include "importer/body/hyperlink.hpp"

#include <algorithm>
#include <array>

#include "language/text.hpp"

namespace vekha::importer {
namespace {

// A target longer than this is no link.
constexpr std::size_t longest_target = 4096;

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view spaces = " \t\n\v\f\r";
  const std::size_t begin = std::min(text.find_first_not_of(spaces), text.size());
  const std::size_t end = text.find_last_not_of(spaces) + 1;
  return text.substr(begin, end - std::min(begin, end));
}

}  // namespace

std::string publishable_target(std::string_view target) {
  target = trimmed(target);
  if (target.size() > longest_target) return {};
  const std::string lower = language::lower_case(target.substr(0, 8));
  constexpr std::array<std::string_view, 3> schemes{"http://", "https://", "mailto:"};
  const auto fits = [&](std::string_view scheme) { return lower.starts_with(scheme) && target.size() > scheme.size(); };
  if (std::ranges::none_of(schemes, fits)) return {};
  const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
  return std::ranges::any_of(target, is_control) ? std::string() : std::string(target);
}

}  // namespace vekha::importer
