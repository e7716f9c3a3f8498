#pragma once

#include <string_view>

#include "generator/pages/page.hpp"

namespace vekha::generator {

inline constexpr std::string_view glossary_path = "glossary.html";

/// Names of an entry: anchor, abbreviation, expansion, explanation.
View term_view(const Term& term, const Words& words);

/// The glossary; none where nothing is known.
extern const PageKind glossary_kind;

}  // namespace vekha::generator
