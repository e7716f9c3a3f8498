#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "importer/vocabulary/vocabulary.hpp"
#include "model/stemmer.hpp"

namespace vekha::importer {

/// The phrases of table_words.tsv by the stem of their first word.
class TablePhrases {
 public:
  explicit TablePhrases(const Vocabulary& vocabulary);

  struct Phrase {
    std::string word_class, value;
    std::vector<std::string> stems;
  };
  /// The phrases that begin with a stem.
  [[nodiscard]] const std::vector<Phrase>& beginning_with(std::string_view stem) const;

 private:
  std::map<std::string, std::vector<Phrase>, std::less<>> by_first_stem_;
};

/// The words of table_words.tsv, found in texts whatever their endings. Used by one thread at a time.
class TableWords {
 public:
  /// vocabulary must outlive the words.
  explicit TableWords(const Vocabulary& vocabulary) : phrases_(&vocabulary.index<TablePhrases>()) {}

  /// The stems of the first words of a text.
  [[nodiscard]] std::vector<std::string> stems_of(std::string_view text, std::size_t most = 12) const;

  /// The value of the longest phrase of a class that begins at one of the first `within` stems; nullptr where there is
  /// none. The text lives as long as the vocabulary.
  [[nodiscard]] const std::string* find(std::string_view word_class, const std::vector<std::string>& stems,
                                        std::size_t within) const;

  /// True where one of the first `within` words of the text begins a phrase of the class.
  [[nodiscard]] bool has(std::string_view word_class, std::string_view text, std::size_t within) const;

 private:
  const TablePhrases* phrases_;
  model::Stemmer stemmer_;
};

}  // namespace vekha::importer
