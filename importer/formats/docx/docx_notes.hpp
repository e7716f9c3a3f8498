#pragma once

#include <vector>

#include "importer/formats/docx/docx_context.hpp"
#include "importer/package/package.hpp"

namespace vekha::importer::docx {

/// The notes that the body refers to, footnotes before endnotes, each in the order of its references, with its number
/// as label. ISO/IEC 29500-1, 17.11. A part that can't be read is reported.
std::vector<BodyBlock> read_notes(const Package& package, const Relationships& main_relationships, Context& context);

}  // namespace vekha::importer::docx
