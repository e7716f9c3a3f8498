#pragma once

#include <string>

#include "generator/site/site_model.hpp"
#include "generator/wording/words.hpp"

namespace vekha::generator {

/// The dates of a plan, and those of a school from all plans of its municipality, as calendar files. The same event has
/// the same UID in both, so that a program that has both shows it once.
std::string plan_calendar(const Site& site, const Municipality& municipality, const Plan& plan, const Words& words);
std::string school_calendar(const Site& site, const Municipality& municipality, const School& school,
                            const Words& words);

/// What stands at the address of a calendar whose document was taken down: one event, on that day, that says so. An
/// empty calendar is no calendar (RFC 5545, 3.4), and a missing file leaves the old dates in many programs.
std::string withdrawn_calendar(const Site& site, const WithdrawnPage& page, const Words& words);

}  // namespace vekha::generator
