#include <algorithm>
#include <array>
#include <unordered_set>

#include "embedded/vekha_language.hpp"
#include "language/name_forms.hpp"

namespace vekha::language {
namespace {

// Rows of the table without its header and comments.
std::unordered_set<std::string_view> load() {
  std::unordered_set<std::string_view> stems;
  std::string_view text = tables::embedded_files().front().bytes;
  for (bool header = true; !text.empty(); header = false) {
    const std::string_view row = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(row.size() + 1, text.size()));
    if (!header && !row.empty() && row.front() != '#') stems.insert(row);
  }
  return stems;
}

const std::unordered_set<std::string_view>& stems() {
  static const std::unordered_set<std::string_view> loaded = load();
  return loaded;
}

}  // namespace

bool is_first_name(std::string_view folded) {
  constexpr std::array<std::string_view, 23> endings{"",   "а",  "у",   "ом",  "ем", "е",  "ы",  "и",
                                                     "ой", "ей", "ю",   "я",   "й",  "ь",  "ью", "ия",
                                                     "ию", "ии", "ией", "ием", "ье", "ья", "ье"};
  return std::ranges::any_of(endings, [folded](std::string_view ending) {
    return folded.ends_with(ending) && stems().contains(folded.substr(0, folded.size() - ending.size()));
  });
}

}  // namespace vekha::language
