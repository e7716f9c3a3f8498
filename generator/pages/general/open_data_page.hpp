#pragma once

#include <string_view>

#include "generator/pages/page.hpp"
#include "generator/pages/parts/linked_data.hpp"

namespace vekha::generator {

inline constexpr std::string_view open_data_path = "opendata/index.html";

/// A plan as a data set, for other programs: its files with their addresses.
LinkedObject plan_dataset(const PageContext& page, const Municipality& municipality, const Plan& plan);

/// What data the site offers: the files of every plan, editions that are no longer in force among them, on what terms
/// they may be used, the passports of the data sets, and what the keys of the JSON mean.
extern const PageKind open_data_kind;

}  // namespace vekha::generator
