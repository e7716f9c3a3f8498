#pragma once

#include <string>

#include "generator/site_model.hpp"
#include "generator/words.hpp"

namespace vekha::generator {

/// The dates of a plan, and those of a school from all plans of its municipality, as calendar files. The same event has
/// the same UID in both, so that a program that has both shows it once.
std::string plan_calendar(const Site& site, const Municipality& municipality, const Plan& plan, const Words& words);
std::string school_calendar(const Site& site, const Municipality& municipality, const School& school,
                            const Words& words);

}  // namespace vekha::generator
