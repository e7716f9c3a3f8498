#pragma once

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// What a plan says of money, in its own words: what stands with each activity, the lines of its passport, its tables.
/// Nothing is summed up: documents give the same money by year, by source and as a total. has_money is false where
/// there is nothing of it.
void set_money(View& view, const PageContext& page, const Plan& plan);

}  // namespace vekha::generator
