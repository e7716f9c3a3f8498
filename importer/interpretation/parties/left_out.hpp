#pragma once

#include <vector>

#include "importer/interpretation/parties/party_names.hpp"
#include "language/words.hpp"

namespace vekha::importer::parties {

/// Takes away the names that a text leaves out, those inside other names too: «все школы, кроме № 2», «школы района (за
/// исключением МБОУ СОШ № 5)». Nobody may be told that what is said is for them. «кроме того» leaves out nobody.
void drop_left_out(const language::Words& words, std::vector<PartyName>& names);

}  // namespace vekha::importer::parties
