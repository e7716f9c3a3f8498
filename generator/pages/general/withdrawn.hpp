#pragma once

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// What stands at the addresses of documents that were taken off the site, so that links and consents don't end in
/// nothing.
extern const PageKind withdrawn_kind;

}  // namespace vekha::generator
