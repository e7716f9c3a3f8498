#include "language/marks.hpp"

#include <algorithm>
#include <array>

#include "language/text.hpp"

namespace vekha::language {
namespace {

struct Sign {
  std::string_view folded;
  Mark in_grid, of_status;
};

using enum Mark;
// Folding has made all dashes and minus signs one, and capital letters small.
constexpr std::array<Sign, 16> signs{{{"", blank, blank},
                                      {"-", blank, blank},
                                      {"н/д", none, blank},
                                      {"х", yes, blank},  // Cyrillic
                                      {"x", yes, blank},  // Latin
                                      {"×", yes, none},
                                      {"*", yes, none},
                                      {"•", yes, none},
                                      {"+", yes, yes},
                                      {"v", yes, yes},
                                      {"✓", yes, yes},
                                      {"✔", yes, yes},
                                      {"√", yes, yes},
                                      {"☑", yes, yes},
                                      {"да", yes, none},
                                      {"нет", no, no}}};
constexpr std::size_t longest_sign = 6;  // bytes: «нет»

const Sign* sign_of(std::string_view text) {
  if (text.size() > longest_sign) return nullptr;
  const std::string key = folded(text);
  const auto found = std::ranges::find(signs, key, &Sign::folded);
  return found == signs.end() ? nullptr : &*found;
}

}  // namespace

Mark grid_mark(std::string_view text) {
  const Sign* sign = sign_of(text);
  return sign == nullptr ? none : sign->in_grid;
}

Mark status_mark(std::string_view text) {
  const Sign* sign = sign_of(text);
  return sign == nullptr ? none : sign->of_status;
}

}  // namespace vekha::language
