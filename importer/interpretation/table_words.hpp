#pragma once

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "importer/vocabulary/vocabulary.hpp"
#include "language/stemmer.hpp"

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

/// The words of table_words.tsv, found in texts whatever their endings. Keeps the first words of each text it was asked
/// about, because a cell is asked many questions; so it lives as long as one document is read, on one thread.
class TableWords {
 public:
  /// vocabulary must outlive the words.
  explicit TableWords(const Vocabulary& vocabulary) : phrases_(&vocabulary.index<TablePhrases>()) {}

  /// Stems of words; they live as long as the TableWords.
  using Stems = std::span<const std::string>;
  /// The stems of the first words of a text, at most 12.
  [[nodiscard]] Stems stems_of(std::string_view text, std::size_t most = 12) const;
  /// The first word of a text, folded; empty where it has none. Lives as long as the TableWords.
  [[nodiscard]] std::string_view first_word(std::string_view text) const;

  /// The value of the longest phrase of a class that begins at one of the first `within` stems; nullptr where there is
  /// none. The text lives as long as the vocabulary.
  [[nodiscard]] const std::string* find(std::string_view word_class, Stems stems, std::size_t within) const;

  /// True where one of the first `within` words of the text begins a phrase of the class.
  [[nodiscard]] bool has(std::string_view word_class, std::string_view text, std::size_t within) const;

  /// True where the whole text is a phrase of the class.
  [[nodiscard]] bool is(std::string_view word_class, std::string_view text) const;

 private:
  struct Beginning {
    std::vector<std::string> words;  ///< folded
    std::vector<std::string> stems;  ///< of the first of them: made when they are asked for
  };
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  Beginning& beginning_of(std::string_view text) const;

  const TablePhrases* phrases_;
  language::Stemmer stemmer_;
  mutable std::unordered_map<std::string, Beginning, Hash, std::equal_to<>>
      beginnings_;  // by the first bytes of a text
};

}  // namespace vekha::importer
