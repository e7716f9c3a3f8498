#include "importer/xml/crowded_tag.hpp"

#include <algorithm>
#include <cstring>

namespace vekha::importer {
namespace {

// The '=' of a tag that are not in quotes. Comments, CDATA and processing instructions have no attributes.
std::size_t attribute_count(std::string_view tag) {
  if (tag.starts_with("<!") || tag.starts_with("<?")) return 0;
  std::size_t count = 0;
  char quote = 0;
  for (const char c : tag) {
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '>') {
      break;
    } else if (c == '=') {
      ++count;
    }
  }
  return count;
}

}  // namespace

bool has_crowded_tag(std::string_view xml) {
  // A tag holds no second '<', so one of this length fills a block without any: nearly all blocks are done at first
  // sight.
  constexpr std::size_t block = 4096;
  for (std::size_t at = 0; at + block <= xml.size(); at += block) {
    if (std::memchr(xml.data() + at, '<', block) != nullptr) continue;
    const std::size_t begin = xml.rfind('<', at);
    const std::size_t end = std::min(xml.find('<', at), xml.size());
    if (begin != std::string_view::npos && attribute_count(xml.substr(begin, end - begin)) > max_attributes)
      return true;
    at = end - end % block;
  }
  return false;
}

}  // namespace vekha::importer
