#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "importer/vocabulary/stemmer.hpp"
#include "importer/vocabulary/vocabulary.hpp"

namespace vekha::importer {

/// The words of table_words.tsv, found in texts whatever their endings.
class TableWords {
 public:
  explicit TableWords(const Vocabulary& vocabulary);

  /// The stems of the first words of a text.
  [[nodiscard]] std::vector<std::string> stems_of(std::string_view text, std::size_t most = 12) const;

  /// The value of the longest phrase of a class that begins at one of the first `within` stems; nullptr where there is
  /// none. The text lives as long as the object.
  [[nodiscard]] const std::string* find(std::string_view word_class, const std::vector<std::string>& stems,
                                        std::size_t within) const;

  /// True where one of the first `within` words of the text begins a phrase of the class.
  [[nodiscard]] bool has(std::string_view word_class, std::string_view text, std::size_t within) const;

 private:
  struct Phrase {
    std::string word_class, value;
    std::vector<std::string> stems;
  };
  std::map<std::string, std::vector<Phrase>, std::less<>> phrases_;  // by first stem
  Stemmer stemmer_;
};

}  // namespace vekha::importer
