#pragma once

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// The pages that editors write in Markdown.
extern const PageKind content_kind;

}  // namespace vekha::generator
