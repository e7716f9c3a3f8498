#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importer/interpretation/facts/town_names.hpp"
#include "importer/vocabulary/vocabulary.hpp"
#include "language/endings.hpp"

namespace vekha::importer::head {

/// A municipality or region named in a text, in the nominative.
struct Territory {
  enum class Kind { municipality, region };
  Kind kind = Kind::municipality;
  std::string name;  ///< «Оконешниковский муниципальный район», «Омская область», «город Пермь»
  std::string key;   ///< equal for the same place, whatever its type is called: «оконешниковск»
  int last = 0;      ///< the token after it, in language::Words of the text
  int precision = 0;  ///< how much the type says: «муниципальный район» more than «район»
};

/// The kinds of territories and the names of towns: the table "territories".
class TerritoryWords {
 public:
  /// vocabulary must outlive the words.
  explicit TerritoryWords(const Vocabulary& vocabulary);

  /// A kind of territory: «муниципальный район».
  struct Type {
    Territory::Kind kind = Territory::Kind::municipality;
    language::Gender gender = language::Gender::masculine;
    std::string nominative;
    std::string short_form;               ///< folded; empty where there is none
    language::NounStem declined_short;    ///< of a short form in small letters: «р-н», «р-на»
    std::vector<std::string> adjectives;  ///< stems of all words but the last
    language::NounStem noun;              ///< of the last word, views into the vocabulary
    int rank = 0;
    bool noun_follows = false;
  };
  struct Typed {
    const Type* type = nullptr;  ///< nullptr where no type stands
    int last = 0;
  };
  /// The type that stands at a token, in any case of the singular or abbreviated: «МУНИЦИПАЛЬНОГО РАЙОНА», «ГО».
  [[nodiscard]] Typed type_at(const language::Words& words, int at) const;
  [[nodiscard]] const TownNames& towns() const { return towns_; }

 private:
  std::vector<Type> types_;
  std::map<std::string, std::vector<std::size_t>, std::less<>> by_letter_;  // -> types_ that may begin with a letter
  TownNames towns_;
};

/// The territories of a text, in order. Only names with their type: «Кировского района», never «Кировска».
std::vector<Territory> territories(std::string_view text, const TerritoryWords& known);

}  // namespace vekha::importer::head
