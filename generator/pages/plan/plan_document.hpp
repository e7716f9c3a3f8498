#pragma once

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// <municipality>/plans/<plan>-document.html: the whole approved text, word for word; rows bear the anchors of
/// activities.
extern const PageKind plan_document_kind;

}  // namespace vekha::generator
