#pragma once

#include <pugixml.hpp>
#include <vector>

#include "importer/formats/docx/docx_context.hpp"
#include "importer/package/package.hpp"

namespace vekha::importer::docx {

/// What the headers and footers of the sections of a w:body show, each part once, watermarks among it. ISO/IEC 29500-1,
/// 17.10. Nothing of it is published, so what can't be read is left out without a word.
std::vector<BodyBlock> read_margins(const Package& package, const Relationships& main_relationships,
                                    pugi::xml_node body, const Context& context);

}  // namespace vekha::importer::docx
