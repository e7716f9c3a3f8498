#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "importer/vocabulary/vocabulary.hpp"
#include "model/diagnostic.hpp"
#include "model/party.hpp"

namespace vekha::importer {

namespace parties {
class Lexicon;
struct LocalAbbreviations;
struct PartyName;
}  // namespace parties

/// Collects the parties a document names and tells which one a text means. Two passes: first every text that may name
/// parties is mentioned, then settle() merges the variants of one name (only when certain), then texts are resolved.
class PartyRegister {
 public:
  /// vocabulary must outlive the register.
  explicit PartyRegister(const Vocabulary& vocabulary);

  /// How sure the place is that its text names parties.
  /// Running text names persons and schools; organisations of running text only explain the names of other places.
  enum class Evidence { running_text, responsible_cell, participants_list, column_header };

  /// Takes note of the parties in a text. Text keeps its line breaks ('\n'). What a table tells by its columns is
  /// mentioned in words: «МБОУ СОШ № 3 (директор Иванова Мария Петровна)».
  void mention(std::string_view text, Evidence evidence);

  /// Merges variants, resolves «№№ 2, 7, 14», assigns ids p1, p2 … in order of first mention. Call once, before the
  /// rest.
  void settle(model::Diagnostics& diagnostics);

  /// The parties that a text names, in the order of the text, without repeats. A group that lists its members in
  /// brackets is one party. The post of a person names nobody else. Call after settle().
  [[nodiscard]] std::vector<model::PartyId> resolve(std::string_view text) const;

  /// A cell of responsible parties, split into parts by who is named; every word of the cell is in a part. After
  /// settle().
  struct Part {
    std::string text;
    std::vector<model::PartyId> parties;
  };
  [[nodiscard]] std::vector<Part> split(std::string_view cell) const;

  /// The words by which parties are recognised; they live as long as the vocabulary.
  [[nodiscard]] const parties::Lexicon& lexicon() const { return *lexicon_; }

  [[nodiscard]] const std::vector<model::Party>& parties() const { return parties_; }

 private:
  struct Text {
    std::string text;
    Evidence evidence;
  };
  struct NamedText;
  [[nodiscard]] NamedText& cut(const std::string& text) const;
  [[nodiscard]] const NamedText& names_of(const std::string& text) const;
  [[nodiscard]] std::vector<model::PartyId> ids_of(const parties::PartyName& name) const;

  const parties::Lexicon* lexicon_;
  std::shared_ptr<const parties::LocalAbbreviations> local_;  // set by settle()
  std::vector<Text> texts_;                                   // until settle()
  std::vector<model::Party> parties_;
  std::unordered_map<std::string, model::PartyId> by_key_;
  // Cells repeat each other («Администрация ОУ»), and each is asked for its parties and for its parts.
  mutable std::unordered_map<std::string, std::shared_ptr<NamedText>> named_;
};

}  // namespace vekha::importer
