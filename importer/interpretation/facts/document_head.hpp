#pragma once

#include "importer/body/body.hpp"
#include "importer/interpretation/facts/facts.hpp"
#include "importer/interpretation/known_words.hpp"

namespace vekha::importer {

/// Reads what a document is: kind, title, period, municipality, region, approval, and from the running text goals,
/// tasks, expected results and lists of indicators; mentions who approved it. A passport may know the period where the
/// title gives none. Errors: approval_missing, approval_contradictory, draft_marked, title_missing,
/// municipality_missing, no_roadmap.
Facts head_facts_of(const Body& body, const KnownWords& words);

}  // namespace vekha::importer
