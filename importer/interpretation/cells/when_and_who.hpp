#pragma once

#include <string>
#include <string_view>

#include "importer/vocabulary/vocabulary.hpp"

namespace vekha::importer {

/// A cell that says when something is done and who does it: «до 20 мая, Иванова М.П.».
struct WhenAndWho {
  std::string when, who;  ///< lines are kept; either may be empty
};

/// Divides a cell in which a deadline stands before or behind those who answer for it, in one line or in several. Where
/// times and words are mixed up the whole is `when`, for nobody may be made of a deadline.
WhenAndWho when_and_who(std::string_view text, const Vocabulary& vocabulary);

/// True for a heading of such cells: «Сроки, ответственные», «Исполнитель / дата».
bool heads_when_and_who(std::string_view heading, const Vocabulary& vocabulary);

}  // namespace vekha::importer
