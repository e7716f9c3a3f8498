#include "importer/body/description.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "language/text.hpp"

namespace vekha::importer {

namespace {

// «https://…», «Описание: https://…», «www.example.org/1.png», and nothing else.
bool is_web_address(std::string_view text) {
  const std::size_t label = text.find(": ");
  if (label != std::string_view::npos && text.find(' ') == label + 1) text.remove_prefix(label + 2);
  if (text.empty() || text.find_first_of(" \t\n") != std::string_view::npos) return false;
  constexpr std::array<std::string_view, 3> starts{"www.", "data:", "cid:"};
  const std::string lower = language::lower_case(text.substr(0, 12));
  return lower.find("://") != std::string::npos ||
         std::ranges::any_of(starts, [&](std::string_view start) { return lower.starts_with(start); });
}

}  // namespace

bool names_file(std::string_view description) {
  constexpr std::array<std::string_view, 4> starts{"\\\\", "/home/", "/Users/", "/tmp/"};
  if (std::ranges::any_of(starts, [&](std::string_view start) { return description.starts_with(start); })) return true;
  if (description.find("file:/") != std::string_view::npos || is_web_address(description)) return true;
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
