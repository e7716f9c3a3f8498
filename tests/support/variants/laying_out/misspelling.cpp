#include "tests/support/variants/laying_out/misspelling.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace vekha::test {
namespace {

constexpr std::size_t letter = 2;  // bytes of a Russian letter

}  // namespace

int RussianWord::letters() const { return static_cast<int>((end - begin) / letter); }

std::vector<RussianWord> russian_words(const std::string& text) {
  std::vector<RussianWord> out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    while (at + 1 < text.size() && (text[at] == '\xD0' || text[at] == '\xD1')) at += letter;
    if (at > begin) out.push_back({.begin = begin, .end = at});
    if (at == begin) ++at;
  }
  return out;
}

std::string misspelt(const std::string& text, Random& random) {
  // What stands for what: pairs of letters that a scan confuses.
  constexpr std::array<std::pair<std::string_view, std::string_view>, 10> twins{{{"и", "н"},
                                                                                 {"п", "л"},
                                                                                 {"о", "с"},
                                                                                 {"ш", "щ"},
                                                                                 {"т", "г"},
                                                                                 {"е", "с"},
                                                                                 {"н", "п"},
                                                                                 {"в", "а"},
                                                                                 {"р", "п"},
                                                                                 {"я", "а"}}};
  std::string out = text;
  for (const RussianWord& word : russian_words(text)) {
    if (word.letters() < shortest_misread) continue;
    for (int errors = word.letters() >= 9 ? random.between(1, 2) : 1; errors > 0; --errors) {
      const auto at = word.begin + letter * static_cast<std::size_t>(random.between(1, word.letters() - 1));
      for (const auto& [from, to] : twins) {
        if (out.compare(at, letter, from) == 0) {
          out.replace(at, letter, to);
          break;
        }
      }
    }
  }
  return out;
}

std::string typed_oddly(const std::string& text, Random& random) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 8> twins{
      {{"о", "o"}, {"е", "e"}, {"а", "a"}, {"с", "c"}, {"р", "p"}, {"й", "и\u0306"}, {" ", "\u00A0"}, {" ", "  "}}};
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const bool russian = text[at] == '\xD0' || text[at] == '\xD1';
    const std::size_t length = russian ? letter : 1;
    std::string_view piece = std::string_view(text).substr(at, length);
    const auto& [from, to] = twins[static_cast<std::size_t>(random.below(static_cast<int>(twins.size())))];
    if (piece == from && random.chance(30)) piece = to;
    out += piece;
    if (russian && at + 2 * letter < text.size() && text[at + letter] == '\xD0' && random.chance(2)) out += "\u00AD";
    at += length;
  }
  return out;
}

}  // namespace vekha::test
