#include "importer/body/description.hpp"

#include <algorithm>
#include <array>

namespace vekha::importer {

bool names_local_file(std::string_view description) {
  constexpr std::array<std::string_view, 4> starts{"\\\\", "/home/", "/Users/", "/tmp/"};
  if (std::ranges::any_of(starts, [&](std::string_view start) { return description.starts_with(start); })) return true;
  if (description.find("file:/") != std::string_view::npos) return true;
  for (auto colon = description.find(':'); colon != std::string_view::npos; colon = description.find(':', colon + 1)) {
    if (colon == 0 || colon + 1 >= description.size()) continue;
    const char drive = static_cast<char>(description[colon - 1] | 0x20);
    const char next = description[colon + 1];
    const bool alone = colon == 1 || description[colon - 2] == ' ';
    if (alone && drive >= 'a' && drive <= 'z' && (next == '\\' || next == '/')) return true;
  }
  return false;
}

}  // namespace vekha::importer
