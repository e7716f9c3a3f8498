#include "generator/output_file.hpp"

#include <algorithm>

namespace vekha::generator {
namespace {

constexpr std::size_t longest_path = 200;

bool is_part(std::string_view part) {
  const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.'; };
  return !part.empty() && part.front() != '.' && part.back() != '.' && std::ranges::all_of(part, allowed);
}

}  // namespace

bool is_publishable(std::string_view path) {
  if (path.size() > longest_path || path == manifest_name) return false;
  for (;;) {
    const auto slash = path.find('/');
    if (!is_part(path.substr(0, slash))) return false;
    if (slash == std::string_view::npos) return true;
    path.remove_prefix(slash + 1);
  }
}

}  // namespace vekha::generator
