#pragma once

#include <vector>

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// <municipality>/plans/<plan>-document.html: the whole approved text, word for word; rows bear the anchors of
/// activities.
std::vector<Page> plan_document_pages(const Site& site);

}  // namespace vekha::generator
