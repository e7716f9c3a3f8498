#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "model/activity.hpp"
#include "model/progress.hpp"

namespace vekha::generator {

/// For each row of a report the activity it speaks of, or nothing. The same text is a match; so is the same number with
/// a text that is nearly the same. A number alone is not: plans number again in every section, and editions move
/// numbers.
std::vector<std::optional<std::size_t>> matched_activities(std::span<const model::ProgressRecord> records,
                                                           std::span<const model::Activity> activities);

/// How much two texts share: 0 to 1, twice the common words by all words.
double likeness(std::string_view a, std::string_view b);

}  // namespace vekha::generator
