#include "tests/support/variants/headings.hpp"

#include <array>
#include <vector>

namespace vekha::test {
namespace {

constexpr int shortest_misread = 6;  // letters: a scan's error in «Срок» makes another word
constexpr std::size_t letter = 2;    // bytes of a Russian letter

// Where the words of Russian letters begin and end, in bytes.
struct Span {
  std::size_t begin = 0, end = 0;
  [[nodiscard]] int letters() const { return static_cast<int>((end - begin) / letter); }
};

std::vector<Span> russian_words(const std::string& text) {
  std::vector<Span> out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    while (at + 1 < text.size() && (text[at] == '\xD0' || text[at] == '\xD1')) at += letter;
    if (at > begin) out.push_back({.begin = begin, .end = at});
    if (at == begin) ++at;
  }
  return out;
}

// A word of the heading is parted at the end of a line, or a line ends between two words.
std::string broken(std::string text, Random& random) {
  for (const Span& word : russian_words(text)) {
    if (word.letters() < shortest_misread) continue;
    const auto at = static_cast<std::size_t>(random.between(3, word.letters() - 3));
    return text.insert(word.begin + letter * at, random.chance(50) ? "-\n" : "- ");
  }
  if (const auto space = text.find(' '); space != std::string::npos) text[space] = '\n';
  return text;
}

std::string listed(std::string_view role, std::string_view how, Random& random, const Words& words) {
  return words.of(std::string(role) + "_" + std::string(how), random);
}

bool varies(std::string_view role) {
  constexpr std::array<std::string_view, 5> roles{"number", "activity", "period", "responsible", "expected"};
  for (const auto known : roles) {
    if (role == known) return true;
  }
  return false;
}

}  // namespace

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
  for (const Span& word : russian_words(text)) {
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

std::string heading_for(std::string_view role, const Choices& choices, Random& random, const Words& words) {
  const std::string known = listed(role, "known", random, words);
  if (choices.is("header", "broken")) return broken(known, random);
  if (choices.is("header", "misspelt")) return misspelt(known, random);
  if (!varies(role)) return known;
  if (choices.is("header", "inflected")) return listed(role, "inflected", random, words);
  if (choices.is("header", "longer")) return listed(role, "longer", random, words);
  if (choices.is("header", "unknown") && random.chance(75)) return listed(role, "unknown", random, words);
  return known;
}

}  // namespace vekha::test
