#pragma once

#include <cstdint>
#include <pugixml.hpp>
#include <string_view>

/// Element names as numbers, so that readers can switch over them: "w:p"_element is a case label.
/// A name made to collide with another one is read as that one, which its writer could have written at once.
namespace vekha::importer {

using ElementId = std::uint64_t;

constexpr ElementId element_id(std::string_view name) {
  ElementId hash = 0xCBF29CE484222325U;  // FNV-1a
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  return hash;
}

/// The id of a node's name; that of "" for text.
inline ElementId element_id(pugi::xml_node node) { return element_id(std::string_view(node.name())); }

constexpr ElementId operator""_element(const char* name, std::size_t size) {
  return element_id(std::string_view(name, size));
}

}  // namespace vekha::importer
