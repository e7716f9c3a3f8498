#pragma once

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// <municipality>/index.html: plans, schools, this month, results, whom to ask.
extern const PageKind municipality_kind;

}  // namespace vekha::generator
