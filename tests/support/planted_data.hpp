#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace vekha::tests {

/// A sentence as plans have it, with personal data in it. Everything is invented; numbers bear the right check digits.
struct PlantedText {
  std::string kind;  ///< as name_of(PersonalData)
  std::string text;
  std::size_t begin = 0, end = 0;  ///< of what must be found, in bytes
};

/// `each` sentences of every kind of personal data. The same seed gives the same sentences.
std::vector<PlantedText> planted_texts(unsigned seed, std::size_t each);

/// Sentences that only look like it: numbers of acts, of organisations, of the budget, dates, sums, posts, classes.
std::vector<std::string> innocent_texts(unsigned seed, std::size_t count);

}  // namespace vekha::tests
