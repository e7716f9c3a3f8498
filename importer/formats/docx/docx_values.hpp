#pragma once

#include <optional>
#include <pugixml.hpp>
#include <string_view>

/// Attribute values of WordprocessingML. ISO/IEC 29500-1, 17.18 and 22.9.2.
namespace vekha::importer::docx {

/// w:val of an element; empty where absent.
inline std::string_view value_of(pugi::xml_node node) { return node.attribute("w:val").value(); }

/// ST_OnOff: an element without w:val is on.
bool is_on(pugi::xml_node node);

/// A whole number; absent where the text is none or does not fit.
std::optional<int> int_of(std::string_view text);
inline std::optional<int> int_value_of(pugi::xml_node node) { return int_of(value_of(node)); }

/// A measure in twips: "1440", or with a unit as strict files have it, "72pt". 0 where it is none.
int twips_of(std::string_view measure);

}  // namespace vekha::importer::docx
