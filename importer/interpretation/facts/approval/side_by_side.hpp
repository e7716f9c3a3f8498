#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "importer/interpretation/facts/document_words.hpp"
#include "importer/interpretation/facts/head_lines.hpp"

namespace vekha::importer::head {

/// True where a tab or a run of spaces holds parts of a line apart or moves its text to the right.
bool has_gap(std::string_view line);

/// The lines with approvals that stand side by side in plain text, «СОГЛАСОВАНО        УТВЕРЖДАЮ», one after the other:
/// each column is a cell of its own. printed holds for every line its text with its tabs and spaces, empty where it has
/// no gap. Lines keep their numbers.
std::vector<HeadLine> columns_apart(std::vector<HeadLine> lines, const std::vector<std::string>& printed,
                                    const DocumentWords& words);

}  // namespace vekha::importer::head
