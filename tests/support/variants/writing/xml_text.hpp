#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace vekha::test {

/// Text as character data of XML.
inline std::string xml_text(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

/// The lines of a text; one at least.
inline std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> out;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    out.emplace_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return out;
}

/// A list label taken apart: «2.1.» is "2.", 1, "."; a bullet is all `before` and has the number 0.
struct ListLabel {
  std::string before, after;
  int number = 0;
};
inline ListLabel list_label_of(const std::string& label) {
  const auto last = label.find_last_of("0123456789");
  if (last == std::string::npos) return {.before = label, .after = {}, .number = 0};
  const auto first = label.find_last_not_of("0123456789", last);
  const std::size_t begin = first == std::string::npos ? 0 : first + 1;
  return {.before = label.substr(0, begin),
          .after = label.substr(last + 1),
          .number = std::stoi(label.substr(begin, last + 1 - begin))};
}

}  // namespace vekha::test
