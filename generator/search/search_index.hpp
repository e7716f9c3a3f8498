#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "generator/output_file.hpp"
#include "generator/search_record.hpp"

namespace vekha::generator {

/// Bytes of a part of the index. Parts are loaded when they are asked for, so a large site costs a reader no more than
/// the words that are sought and the hits that are shown.
inline constexpr std::size_t search_part_bytes = 200'000;

/// The index as classic scripts below assets/search/, which work from disk and under a strict policy:
///   index.js  groups, the first stem of each part of the words, the first record of each part of the records, synonyms
///   w0.js …   stems in byte order with the numbers of their records
///   r0.js …   the records
/// A line of words: one letter for how many characters it shares with the line before, the rest of the stem, a comma,
/// and 2 × record + (stands in the title), each as the difference from the one before in base 26: small letters, the
/// last digit a capital one.
std::vector<OutputFile> search_index(std::span<const RecordGroup> groups, std::size_t part_bytes = search_part_bytes);

}  // namespace vekha::generator
