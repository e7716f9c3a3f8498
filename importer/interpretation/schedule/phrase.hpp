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
  bool about = false;  ///< «примерно»
  std::optional<int> weekday;            ///< 1 (Monday)..7, named beside the day
  std::optional<std::string> condition;  ///< verbatim
  std::string words_left;                ///< verbatim: words beside the dates that no rule understands
};

/// What becomes of a phrase with words beside its dates that are not understood and do not speak of time.
enum class Leftover {
  refused,  ///< it is not read
  kept,     ///< its dates are read, the words are kept
};

/// Reads the tokens of a phrase. text is what they were made from. Nothing where some of it is not understood: a part
/// that is left over may change the date. Where words may be kept, a few of them stand before or behind all dates, with
/// no number and no denial among them: «педсовет, март», «апрель 2024, онлайн». Two rules in one phrase give the first
/// and, as its condition, all that follows it.
std::optional<Phrase> read_phrase(std::span<const Token> tokens, std::string_view text,
                                  Leftover leftover = Leftover::refused);

}  // namespace vekha::importer::schedule
