#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "tests/support/variants/random.hpp"

/// What scans, converters and hands do to text.
namespace vekha::test {

/// A word of Russian letters of a text: where it begins and ends, in bytes.
struct RussianWord {
  std::size_t begin = 0, end = 0;
  [[nodiscard]] int letters() const;
};
std::vector<RussianWord> russian_words(const std::string& text);

/// Words of fewer letters are not misread: a scan's error in «Срок» makes another word.
constexpr int shortest_misread = 6;

/// The text with one or two letters of its longer words as a scan misreads them.
std::string misspelt(const std::string& text, Random& random);

/// The text with what nobody sees: no-break spaces, soft hyphens, Latin letters for Russian ones, accents apart.
std::string typed_oddly(const std::string& text, Random& random);

}  // namespace vekha::test
