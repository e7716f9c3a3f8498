#pragma once

#include <pugixml.hpp>

#include "importer/body/list_numbering.hpp"

namespace vekha::importer::odt {

/// The levels of a text:list-style or text:outline-style. ODF 1.2, 16.30 to 16.34.
ListDefinition list_definition_of(pugi::xml_node style);

}  // namespace vekha::importer::odt
