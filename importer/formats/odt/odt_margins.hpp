#pragma once

#include <pugixml.hpp>
#include <vector>

#include "importer/body/body.hpp"
#include "importer/limits.hpp"

namespace vekha::importer::odt {

/// What the headers and footers of the master pages of a root element show, watermarks among it. ODF 1.2, 16.9
/// to 16.11. Nothing of it is published, so what is beyond a limit is left out without a word.
std::vector<BodyBlock> read_margins(pugi::xml_node root, const Limits& limits);

}  // namespace vekha::importer::odt
