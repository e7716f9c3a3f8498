#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "importer/xml/xml_tree.hpp"

/// The two tables of an Open Packaging Conventions package: content types and relationships. ISO/IEC 29500-2.
namespace vekha::importer {

/// A relationship of an OPC part. ISO/IEC 29500-2, 9.3.
struct Relationship {
  std::string id, type,
      target;  ///< type: the transitional URI, also where the file is strict OOXML;
               ///< target: a part name below the package root (no leading '/'), or a URL when external
  bool external = false;
};

/// Content types by part_key() of the part name or by lower-case extension. ISO/IEC 29500-2, 10.1.2.
struct ContentTypes {
  std::map<std::string, std::string, std::less<>> overrides, extensions;
  [[nodiscard]] std::string_view of(std::string_view part_name) const;
};
ContentTypes content_types_of(const XmlTree& content_types_part);

/// The part that holds the relationships of a part: "word/document.xml" -> "word/_rels/document.xml.rels"; "" ->
/// "_rels/.rels".
std::string relationships_part(std::string_view part_name);

/// The relationships that a relationships part lists for `part_name`. Targets are resolved; those that climb out are
/// left out.
std::vector<Relationship> relationships_of(const XmlTree& relationships_part, std::string_view part_name);

/// A target as a part name: relative to the folder of `part_name` or, with a leading '/', to the root; "." and ".."
/// folded, %XX decoded, no fragment. Empty where it climbs out of the package or names no part.
std::string resolved_target(std::string_view part_name, std::string_view target);

}  // namespace vekha::importer
