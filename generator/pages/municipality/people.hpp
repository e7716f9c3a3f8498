#pragma once

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// Who answers for what, a page a municipality that names somebody.
extern const PageKind people_kind;

}  // namespace vekha::generator
