#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "importer/interpretation/facts/territory.hpp"
#include "importer/vocabulary/vocabulary.hpp"

namespace vekha::importer::head {

/// The words by which a head is read: the table "document_words", words and phrases by class, folded; and the names of
/// territories.
class DocumentWords {
 public:
  /// vocabulary must outlive the words.
  explicit DocumentWords(const Vocabulary& vocabulary);

  /// The value of a folded word in a class; empty where the class does not have it.
  [[nodiscard]] std::optional<std::string_view> value(std::string_view kind, std::string_view folded) const;

  struct Phrase {
    std::string text;  ///< folded
    std::string_view value;
  };
  /// All words and phrases of a class, in the order of the table.
  [[nodiscard]] const std::vector<Phrase>& phrases(std::string_view kind) const;
  /// The longest phrase of a class that a folded text begins with, ended by a word border; nullptr where there is none.
  [[nodiscard]] const Phrase* beginning(std::string_view kind, std::string_view folded) const;
  [[nodiscard]] const TerritoryWords& territories() const { return territories_; }

 private:
  std::unordered_map<std::string_view, std::vector<Phrase>> by_class_;
  TerritoryWords territories_;
};

}  // namespace vekha::importer::head
