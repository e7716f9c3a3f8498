#pragma once

#include <cstddef>
#include <string_view>

namespace vekha::importer {

/// Attributes and namespace declarations that one element may have; real documents have up to 40. libxml2 compares each
/// with all before it, so that their cost grows with the square.
inline constexpr std::size_t max_attributes = 256;

/// True where a tag of several kilobytes has more attributes than that. libxml2 tells nobody of a tag before it has
/// read all of it, so such tags must be found beforehand. Costs next to nothing where there is none.
bool has_crowded_tag(std::string_view xml);

}  // namespace vekha::importer
