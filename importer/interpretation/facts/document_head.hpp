#pragma once

#include "importer/body/body.hpp"
#include "importer/interpretation/context.hpp"
#include "model/document.hpp"

namespace vekha::importer {

/// Reads what a document is: kind, title, period, municipality, region, approval, and from the running text goals,
/// tasks, expected results and lists of indicators. Mentions who approved it in context.parties, so it comes before
/// settle(). context.period is set where the title gives one; a passport may know better. Diagnostics:
/// approval_missing, approval_contradictory, draft_marked, title_missing, municipality_missing.
void read_document_head(const Body& body, Context& context, model::Document& document);

}  // namespace vekha::importer
