#pragma once

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// <municipality>/months/<YYYY-MM>.html: what is due, what repeats, what goes on, what lasts.
extern const PageKind month_kind;

}  // namespace vekha::generator
