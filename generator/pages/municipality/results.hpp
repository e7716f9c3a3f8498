#pragma once

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// <municipality>/results.html, where there is a report or an indicator: did it help, what was done, schools side by
/// side.
extern const PageKind results_kind;

}  // namespace vekha::generator
