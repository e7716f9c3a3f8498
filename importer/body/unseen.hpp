#pragma once

#include <string_view>

/// Text that is printed and yet not seen: both formats hide it the same way. What stands on a background of its own,
/// as in the dark header row of a table, is seen.
namespace vekha::importer {

/// Whether six hexadecimal digits, "FFFFFF", are white or so near it that nobody can tell. Anything else is not.
bool is_white(std::string_view rgb);

/// Text of this height or less is a dot: a typographic point, in twips.
inline constexpr int unseen_height_twips = 20;

}  // namespace vekha::importer
