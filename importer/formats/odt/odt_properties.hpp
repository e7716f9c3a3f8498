#pragma once

#include <optional>
#include <pugixml.hpp>
#include <string_view>

#include "importer/body/text_style.hpp"

/// Formatting properties of ODF as one style writes them. ODF 1.2, chapter 17.
namespace vekha::importer::odt {

/// Of a style:text-properties; without the font, which has a name of its own.
TextStyle text_properties_of(pugi::xml_node text);

/// fo:background-color; absent where it is not written. ODF 1.2, 20.175.
std::optional<Backdrop> backdrop_of(pugi::xml_node properties);
/// What fills a shape, a frame or a page: draw:fill, or the background. ODF 1.2, 20.113.
std::optional<Backdrop> fill_of(pugi::xml_node graphic);
/// Whether lines of a paragraph have nearly no height. ODF 1.2, 20.195.
std::optional<bool> flat_of(pugi::xml_node paragraph);

}  // namespace vekha::importer::odt
