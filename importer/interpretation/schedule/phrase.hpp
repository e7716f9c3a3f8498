#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "importer/interpretation/schedule/date_part.hpp"
#include "importer/interpretation/schedule/recurrence.hpp"
#include "importer/interpretation/schedule/tokens.hpp"

namespace vekha::importer::schedule {

/// What a deadline phrase says, before years are settled.
struct Phrase {
  std::vector<DateItem> dates;  ///< in phrase order
  std::optional<Rule> rule;     ///< all statements about repetition as one
  bool continuous = false;
  bool opens = false;  ///< the dates begin something: «январь 2020 – постоянно», «сентябрь 2021, далее ежеквартально»
  std::optional<std::string> condition;  ///< verbatim
};

/// Reads the tokens of a phrase. text is what they were made from. Nothing where some of it is not understood: a part
/// that is left over may change the date. Two rules in one phrase give the first and, as its condition, all that
/// follows it.
std::optional<Phrase> read_phrase(std::span<const Token> tokens, std::string_view text);

}  // namespace vekha::importer::schedule
