#pragma once

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// Names of the partial "mentoring": has_ties, ties, each a mentor with lines to those it helps.
void set_mentoring(View& view, const PageContext& page, const Municipality& municipality);

}  // namespace vekha::generator
