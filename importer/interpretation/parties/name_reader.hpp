#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "importer/interpretation/parties/lexicon.hpp"
#include "language/endings.hpp"
#include "language/words.hpp"

namespace vekha::importer::parties {

/// How much a text may be trusted to name parties.
enum class Reading {
  narrative,  ///< running text: persons, schools and organisations by unmistakable signs only
  cell        ///< who is responsible or takes part: roles, groups and unknown abbreviations too
};

/// The words of one document that the vocabulary does not know.
struct LocalAbbreviations {
  /// Folded abbreviations that the document explains as an organisation («далее – ММЦ») or a group («ШНОР (школы с
  /// …)»).
  std::vector<std::string> organisations, groups;
};

/// A text as the recognisers see it: its words, each looked up once. What it refers to must outlive it.
class NameReader {
 public:
  NameReader(const language::Words& text, const Lexicon& known, const LocalAbbreviations& own, Reading trust);

  const language::Words& words;
  const Lexicon& lexicon;
  const LocalAbbreviations& local;
  const Reading reading;

  /// True when the word at an index has a class; false for any index that holds no word.
  [[nodiscard]] bool is(int at, WordClass kind) const { return (marks(at) & Lexicon::bit(kind)) != 0; }
  /// True when the vocabulary has the word at an index, in any class.
  [[nodiscard]] bool knows(int at) const { return (marks(at) & ~adjective_bit) != 0; }
  /// The use of a word in a class, or in the first of its classes.
  [[nodiscard]] WordUse find(int at, WordClass kind) const;
  [[nodiscard]] WordUse find(int at) const;
  /// The word as an adjective in any case, where it may be one.
  [[nodiscard]] bool is_adjective(int at) const { return (marks(at) & adjective_bit) != 0; }
  [[nodiscard]] std::optional<language::Adjective> adjective(int at) const;

 private:
  static constexpr std::uint32_t adjective_bit = 1U << 31U;
  [[nodiscard]] std::uint32_t marks(int at) const {
    return at >= 0 && at < words.size() ? marks_[static_cast<std::size_t>(at)] : 0;
  }

  std::vector<std::uint32_t> marks_;  // classes of each token
};

}  // namespace vekha::importer::parties
