#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vekha::importer::head {

/// A municipality or region named in a text, in the nominative.
struct Territory {
  enum class Kind { municipality, region };
  Kind kind = Kind::municipality;
  std::string name;  ///< «Оконешниковский муниципальный район», «Омская область», «город Пермь»
  std::string key;   ///< equal for the same place, whatever its type is called: «оконешниковск»
  int last = 0;      ///< the token after it, in parties::Words of the text
  int precision = 0;  ///< how much the type says: «муниципальный район» more than «район»
};

/// The territories of a text, in order. Only names with their type: «Кировского района», never «Кировска».
std::vector<Territory> territories(std::string_view text);

}  // namespace vekha::importer::head
