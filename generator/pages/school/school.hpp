#pragma once

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// <municipality>/schools/<school>.html: four answers first (what is done, what is next and when, who answers, did it
/// help), then own and shared activities, what waits for parents, indicators, mentors, why the school is in the plan,
/// documents.
extern const PageKind school_kind;

}  // namespace vekha::generator
