#pragma once

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// <municipality>/plans/<plan>.html: summary, what is next, timeline, all activities with filters, schools, goals,
/// indicators, the document and files.
extern const PageKind plan_kind;

}  // namespace vekha::generator
