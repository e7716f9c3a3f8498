#pragma once

#include <string_view>
#include <vector>

#include "importer/vocabulary/vocabulary.hpp"
#include "model/diagnostic.hpp"
#include "model/party.hpp"

namespace vekha::importer {

/// Collects the parties a document names and tells which one a text means. Two passes: first every text that may name
/// parties is mentioned, then settle() merges the variants of one name (only when certain), then texts are resolved.
class PartyRegister {
 public:
  explicit PartyRegister(const Vocabulary& vocabulary);

  /// How sure the place is that its text names parties.
  enum class Evidence { running_text, responsible_cell, participants_list, column_header };

  /// Takes note of the parties in a text. Text keeps its line breaks ('\n').
  void mention(std::string_view text, Evidence evidence);

  /// Merges variants, resolves «№№ 2, 7, 14», assigns ids p1, p2 … in order of first mention. Call once, before the rest.
  void settle(model::Diagnostics& diagnostics);

  /// The parties that a text names, in the order of the text, without repeats. Call after settle().
  [[nodiscard]] std::vector<model::PartyId> resolve(std::string_view text) const;

  /// A cell of responsible parties, split into parts by who is named; every word of the cell is in a part. After settle().
  struct Part {
    std::string text;
    std::vector<model::PartyId> parties;
  };
  [[nodiscard]] std::vector<Part> split(std::string_view cell) const;

  [[nodiscard]] const std::vector<model::Party>& parties() const { return parties_; }

 private:
  const Vocabulary* vocabulary_;
  std::vector<model::Party> parties_;
};

}  // namespace vekha::importer
