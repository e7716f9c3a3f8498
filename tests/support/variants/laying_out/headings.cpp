#include "tests/support/variants/laying_out/headings.hpp"

#include <array>

#include "tests/support/variants/laying_out/misspelling.hpp"

namespace vekha::test {
namespace {

constexpr std::size_t letter = 2;  // bytes of a Russian letter

// A word of the heading is parted at the end of a line, or a line ends between two words.
std::string broken(std::string text, Random& random) {
  for (const RussianWord& word : russian_words(text)) {
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

std::string heading_for(std::string_view role, const Choices& choices, Random& random, const Words& words) {
  std::string known = listed(role, "known", random, words);
  if (choices.is("header", "broken")) return broken(known, random);
  if (choices.is("header", "misspelt")) return misspelt(known, random);
  if (!varies(role)) return known;
  if (choices.is("header", "inflected")) return listed(role, "inflected", random, words);
  if (choices.is("header", "longer")) return listed(role, "longer", random, words);
  if (choices.is("header", "unknown") && random.chance(75)) return listed(role, "unknown", random, words);
  return known;
}

}  // namespace vekha::test
