#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "importer/interpretation/outline/table_text.hpp"

namespace vekha::importer {

/// The items of the list in a cell, without their marks: numbered lines, else lines with a bullet, else all lines. A
/// line that goes on with an item is part of it; words that introduce the list and lists inside its items are left out.
std::vector<std::string> items_of(const TextCell& cell);

/// A text without the bullet that is typed in front of it: «- », «• », «✓ ».
std::string_view without_bullet(std::string_view text);

/// The text of a cell in one line, list marks included.
std::string line_of(const TextCell& cell);

}  // namespace vekha::importer
