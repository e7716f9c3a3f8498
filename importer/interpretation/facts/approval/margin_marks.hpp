#pragma once

#include "importer/body/body.hpp"
#include "importer/interpretation/facts/approval/approval.hpp"

namespace vekha::importer::head {

/// What headers, footers and watermarks say about approval: «ПРОЕКТ» there makes a draft of what the text calls
/// approved, and a stamp counts where the text has none.
void believe_margins(const Body& body, const DocumentWords& words, const parties::Lexicon& lexicon,
                     ApprovalReading& approval);

}  // namespace vekha::importer::head
