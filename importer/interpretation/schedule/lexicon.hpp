#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "importer/interpretation/schedule/words.hpp"
#include "importer/vocabulary/near_words.hpp"
#include "importer/vocabulary/vocabulary.hpp"

namespace vekha::importer::schedule {

/// The words of deadline_words.tsv, made to be looked up for every word of a phrase.
class Lexicon {
 public:
  explicit Lexicon(const Vocabulary& vocabulary);

  /// True for a folded word or phrase of the table, its pieces of words included.
  [[nodiscard]] bool knows(std::string_view form) const { return entries_.contains(form); }
  /// What a folded word or phrase means; Word::none where it is unknown.
  [[nodiscard]] Meaning meaning(std::string_view form) const;
  /// True where a known phrase of several words begins with this one.
  [[nodiscard]] bool begins_phrase(std::string_view word) const { return first_words_.contains(word); }
  /// True where an unknown word is made of a word about time: «августовская», «каникулярный».
  [[nodiscard]] bool is_like_time(std::string_view word) const;
  /// The one word that a misspelt one can be; empty where there is none or where words of several rows are as near.
  [[nodiscard]] std::string_view nearest(std::string_view word) const;

 private:
  struct Entry {
    std::size_t row = 0;
    Meaning meaning;
  };
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  std::unordered_map<std::string, Entry, Hash, std::equal_to<>> entries_;
  std::unordered_set<std::string, Hash, std::equal_to<>> first_words_;
  std::vector<std::string> time_stems_;
  NearWords near_;                       // -> long_words_
  std::vector<std::string> long_words_;  // single words long enough to be told from others when they are misspelt
};

}  // namespace vekha::importer::schedule
