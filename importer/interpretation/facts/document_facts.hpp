#pragma once

#include <vector>

#include "importer/body/body.hpp"
#include "importer/interpretation/facts/facts.hpp"
#include "importer/interpretation/kinds/table_kinds.hpp"
#include "importer/interpretation/known_words.hpp"
#include "importer/interpretation/pages/logical_table.hpp"

namespace vekha::importer {

/// Everything that a document says about itself: its head and running text, its passport wherever it stands, what
/// stands over its tables. Errors: those of head_facts_of().
Facts facts_of(const Body& body, const std::vector<BodyPart>& parts, const std::vector<KindReading>& kinds,
               const KnownWords& words);

}  // namespace vekha::importer
