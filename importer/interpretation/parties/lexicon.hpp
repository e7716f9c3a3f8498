#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "importer/vocabulary/vocabulary.hpp"
#include "language/endings.hpp"
#include "language/words.hpp"

namespace vekha::importer::parties {

/// What a word of party_words.tsv does in a name; the names are those of the column "class".
enum class WordClass : std::uint8_t {
  none,
  school_type,         ///< школа, лицей, СОШ
  school_quality,      ///< средняя, общеобразовательная
  school_form,         ///< МБОУ: the legal form of a school
  other_form,          ///< МКУ, МБДОУ: the legal form of something else
  organisation_head,   ///< управление, центр
  organisation_word,   ///< what follows a head: образования, района
  supplementary_type,  ///< ДЮСШ, ДДТ: not a school of general education
  post,                ///< директор
  group_head,          ///< участники, ШНОР
  settlement,          ///< п., с., город
  naming,              ///< им., имени
  not_party_before,    ///< a personal name after it is not a party: ул., имени
  not_surname,         ///< capitalised words before initials that are no surnames
  other_school,      ///< adjectives of schools that are not of general education: музыкальная, летняя
  common_adjective,  ///< adjectives that do not tell one school from another: районная, летняя
};

/// A word of the vocabulary as a text has it.
struct WordUse {
  WordClass kind = WordClass::none;
  std::string_view value;  ///< column "value"
  std::string_view lemma;  ///< folded
  bool is_lemma = false;   ///< the text has the nominative singular
  explicit operator bool() const { return kind != WordClass::none; }
};

/// Whom an abbreviation stands for, judged by its expansion.
enum class AbbreviationMeaning : std::uint8_t {
  unknown,       ///< not in the vocabulary
  ambiguous,     ///< in it, with several readings
  organisation,  ///< РИМЦ
  group,         ///< ШНОР, ОО: schools or organisations of a kind
  school,        ///< МПЛ: one school by its name
  other          ///< ВПР, УВР: no party
};
struct AbbreviationUse {
  AbbreviationMeaning meaning = AbbreviationMeaning::unknown;
  int last = 0;                ///< the token after it: «ЦПП МСП» has two
  std::string_view expansion;  ///< lives as long as the lexicon
};

/// The words by which parties are recognised, found in any of their forms.
class Lexicon {
 public:
  /// Reads the table "party_words" and the abbreviations. vocabulary must outlive the lexicon.
  explicit Lexicon(const Vocabulary& vocabulary);

  /// The first class of a folded word, in the order of the table. Views live as long as the lexicon.
  [[nodiscard]] WordUse find(std::string_view folded) const;
  /// True when the word has this class, whatever others it has.
  [[nodiscard]] bool is(std::string_view folded, WordClass kind) const { return (classes_of(folded) & bit(kind)) != 0; }
  /// All classes of a word, as bits.
  [[nodiscard]] std::uint32_t classes_of(std::string_view folded) const;
  [[nodiscard]] static constexpr std::uint32_t bit(WordClass kind) { return 1U << static_cast<unsigned>(kind); }
  /// The use of a word in one class; empty where it has none.
  [[nodiscard]] WordUse find(std::string_view folded, WordClass kind) const;

  /// Where the type of a school begins in a folded word of legal form and type («МКОУ-СОШ», «МБОУСОШ»); 0 in all
  /// others.
  [[nodiscard]] std::size_t joined_type_begin(std::string_view folded) const;

  /// The longest known abbreviation that begins at a token.
  [[nodiscard]] AbbreviationUse abbreviation_at(const language::Words& words, int at) const;

 private:
  static constexpr std::uint16_t no_entry = UINT16_MAX;
  struct Entry {
    WordClass kind;
    std::string lemma, value;
    language::NounStem noun;  // of a noun: views into lemma; empty for abbreviations
    bool declines = false, adjective = false;
    std::uint16_t next = no_entry;  // with the same stem
  };
  struct Abbreviation {
    AbbreviationMeaning meaning;
    std::string_view expansion;
  };
  [[nodiscard]] AbbreviationMeaning meaning_of(const Vocabulary::Abbreviation& abbreviation) const;
  template <typename Visit>
  void each_entry(std::string_view folded, Visit visit) const;
  template <typename Accept>
  [[nodiscard]] WordUse search(std::string_view folded, Accept accept) const;

  [[nodiscard]] WordUse find_half(std::string_view folded, WordClass wanted) const;

  std::vector<Entry> entries_;
  std::unordered_map<std::string_view, std::uint16_t> by_stem_;  // the first entry of a stem
  std::unordered_map<std::string, Abbreviation> abbreviations_;  // by folded abbreviation
  std::vector<bool> beginnings_;                                 // hashes of the first two letters of stems
};

}  // namespace vekha::importer::parties
