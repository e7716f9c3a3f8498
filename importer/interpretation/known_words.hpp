#pragma once

#include "importer/interpretation/table_words.hpp"
#include "importer/vocabulary/vocabulary.hpp"

namespace vekha::importer {

/// The words by which the passes know what they read. Belongs to one reading of one document, on one thread: each text
/// is cut into words once and kept.
struct KnownWords {
  /// vocabulary must outlive the words.
  explicit KnownWords(const Vocabulary& words_of_the_trade)
      : vocabulary(words_of_the_trade), table(words_of_the_trade) {}
  KnownWords(const KnownWords&) = delete;
  KnownWords& operator=(const KnownWords&) = delete;

  const Vocabulary& vocabulary;
  TableWords table;
};

}  // namespace vekha::importer
