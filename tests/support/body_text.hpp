#pragma once

#include <string>

#include "importer/body/body.hpp"

namespace vekha::test {

/// Body blocks in readable form, for expectations, a block a line:
///   "text", "h2 heading", "- label| text" with a '-' for each list level,
///   "[image1.png: description]", and tables as "|a|b[2x1]|" a row: spans are columns x rows, blocks of a cell are
///   separated by " / ", nested tables stand in braces. '\n' and '\t' in text are shown as "\n" and "\t".
///   Asides stand between "~" where they are crossed out, "^" for marks of notes, "`" for prompts.
std::string body_text(const std::vector<importer::BodyBlock>& blocks);

}  // namespace vekha::test
