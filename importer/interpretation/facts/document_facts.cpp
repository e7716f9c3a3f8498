#include "importer/interpretation/facts/document_facts.hpp"

#include <algorithm>

#include "importer/interpretation/columns/columns.hpp"
#include "importer/interpretation/facts/captions.hpp"
#include "importer/interpretation/facts/document_head.hpp"

namespace vekha::importer {

bool Facts::says(const BodyParagraph& paragraph) const { return std::ranges::binary_search(said, &paragraph); }

namespace {

bool says_by_when(const BodyPart& part) {
  return part.table && (has_column(*part.table, ColumnRole::period) || has_column(*part.table, ColumnRole::end));
}

}  // namespace

Facts facts_of(const Body& body, const std::vector<BodyPart>& parts, const std::vector<KindReading>& kinds,
               const KnownWords& words) {
  Facts facts = head_facts_of(body, words);
  // of the tables of minutes those are decisions that say by when
  if (facts.minutes) facts.no_roadmap = std::ranges::none_of(parts, says_by_when);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (facts.no_roadmap || kinds[i].kind == nullptr || kinds[i].kind->read_facts == nullptr) continue;
    RowCursor cursor(*parts[i].table, i, words, facts.traces);
    kinds[i].kind->read_facts(cursor, facts);
  }
  facts.captions = captions_of(parts, facts, words);
  for (Caption& caption : facts.captions) {
    if (!caption.period) caption.period = facts.decided;
  }
  return facts;
}

}  // namespace vekha::importer
