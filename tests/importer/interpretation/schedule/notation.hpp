#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/schedule.hpp"

namespace vekha::tests {

/// A plan's period in tables: "2021", "2021/22" (September to August), "2021-23", "-" for none.
std::optional<model::DateInterval> plan_of(std::string_view text);

/// A reading as tables write it: "recurring 2021-09..2022-05; min 2x month by_day=5 next"; "~" where the days are
/// approximate. The interval "plan" is the
/// plan's period. The condition and the text are left empty. A fault in the notation fails the running test.
model::Schedule reading_of(std::string_view text, const std::optional<model::DateInterval>& plan);

/// The same notation, with whole dates, and the condition in quotes: for messages and comparison.
std::string notation_of(const model::Schedule& schedule);

}  // namespace vekha::tests
