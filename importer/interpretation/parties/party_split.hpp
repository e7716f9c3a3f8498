#pragma once

#include <vector>

#include "importer/interpretation/parties/party_names.hpp"

namespace vekha::importer::parties {

/// Tokens [first, last) of one part of a cell.
struct PartRange {
  int first = 0, last = 0;
};

/// Cuts a cell into parts by who is named; names are those of the cell, in order. Commas and semicolons between parts
/// belong to none, everything else is in exactly one part.
std::vector<PartRange> part_ranges(const language::Words& words, const std::vector<PartyName>& names);

}  // namespace vekha::importer::parties
