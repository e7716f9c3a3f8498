#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importer/vocabulary/vocabulary.hpp"
#include "language/words.hpp"

namespace vekha::importer::head {

/// The case in which the name of a town stands, as far as the word before it says: «города», «в городе», «г.».
enum class TownCase : std::uint8_t { nominative, oblique, prepositional, unknown };

/// The names of towns that are declined in a way of their own; the table "territories", class "town".
class TownNames {
 public:
  /// vocabulary must outlive the names.
  explicit TownNames(const Vocabulary& vocabulary);

  /// A town's name with the token after it.
  struct Name {
    std::string text;  ///< in the nominative: «Мурманск»
    int last = 0;
  };
  /// The name that begins at a capital word, in the nominative. A name that neither the table nor a rule knows stays as
  /// it is written. Headlines in capitals are written anew: «НИЖНЕГО ТАГИЛА» -> «Нижний Тагил».
  [[nodiscard]] Name name_at(const language::Words& words, int at, TownCase written) const;

 private:
  struct Town {
    std::string name;
    std::vector<std::string> words;  // folded
    std::vector<std::string_view> forms;
  };
  [[nodiscard]] const Town* known_at(const language::Words& words, int at) const;

  std::vector<Town> towns_;
};

/// A word of a headline in capitals with capital first letters only: «УСТЬ-ИЛИМСКИЙ» -> «Усть-Илимский».
std::string capitalised(std::string_view word);

}  // namespace vekha::importer::head
