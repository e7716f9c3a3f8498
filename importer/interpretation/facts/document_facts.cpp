#include "importer/interpretation/facts/document_facts.hpp"

#include <algorithm>

#include "importer/interpretation/facts/captions.hpp"
#include "importer/interpretation/facts/document_head.hpp"

namespace vekha::importer {

bool Facts::says(const BodyParagraph& paragraph) const { return std::ranges::binary_search(said, &paragraph); }

Facts facts_of(const Body& body, const std::vector<BodyPart>& parts, const std::vector<KindReading>& kinds,
               const KnownWords& words) {
  Facts facts = head_facts_of(body, words);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (facts.no_roadmap || kinds[i].kind == nullptr || kinds[i].kind->read_facts == nullptr) continue;
    RowCursor cursor(*parts[i].table, i, words, facts.traces);
    kinds[i].kind->read_facts(cursor, facts);
  }
  facts.captions = captions_of(parts, facts, words);
  return facts;
}

}  // namespace vekha::importer
