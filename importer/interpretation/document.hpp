#pragma once

#include <vector>

#include "importer/body/body.hpp"
#include "importer/interpretation/facts/facts.hpp"
#include "importer/interpretation/kinds/table_kinds.hpp"
#include "importer/interpretation/pages/pages.hpp"
#include "importer/interpretation/parties/party_register.hpp"
#include "importer/interpretation/rows/rows.hpp"
#include "importer/vocabulary/vocabulary.hpp"
#include "model/document.hpp"

namespace vekha::importer {

/// The parties of a document.
struct Parties {
  PartyRegister known;  ///< settled
  model::Diagnostics diagnostics;
};

/// Finds the parties that the texts of a document name, in reading order.
Parties parties_of(const Facts& facts, const Rows& rows, const Vocabulary& vocabulary);

/// The document that the passes have read: rows and facts in one, parties in the place of their texts, the ledger
/// closed. What lists activities is a plan, whatever its title; an act that changes a few is none. Errors:
/// amends_a_plan, period_missing; those of link_parties().
model::Document document_of(Body body, Pages pages, const std::vector<KindReading>& kinds, Facts facts, Rows rows,
                            Parties parties);

}  // namespace vekha::importer
