#pragma once

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// Goals, tasks, expected results, risks and the passport of a plan. Sets has_aims and aims.
void set_aims(View& view, const Plan& plan);

/// Who takes part, with which functions. Sets has_participants and participants.
void set_participants(View& view, const PageContext& page, const Municipality& municipality, const Plan& plan);

/// The document and its files. Sets about, contact, files and source.
void set_about(View& view, const PageContext& page, const Municipality& municipality, const Plan& plan);

}  // namespace vekha::generator
