#pragma once

#include <vector>

#include "importer/interpretation/parties/party_merge.hpp"

namespace vekha::importer::parties {

/// Takes the abbreviations that a text introduces («… центр (далее – ММЦ)») and the vocabulary does not know.
void collect_abbreviations(const language::Words& words, const Lexicon& lexicon, LocalAbbreviations& out);

/// The names that a text says are one: «Управление образования администрации … района (далее – Управление)».
/// names are those of the text, in order. The aliases are added to `aliases`, so that they have a party.
std::vector<Definition> definitions_in(const NameReader& reader, const std::vector<PartyName>& names,
                                       std::vector<PartyName>& aliases);

}  // namespace vekha::importer::parties
