#pragma once

#include <string>

#include "importer/xml/xml_tree.hpp"

namespace vekha::importer {

/// What META-INF/manifest.xml says about a package. ODF 1.2 part 3, chapter 3.
struct OdfManifest {
  std::string media_type;  ///< of the package itself; may be empty
  bool encrypted = false;  ///< the content, or the package as a whole, is encrypted
};
OdfManifest odf_manifest_of(const XmlTree& manifest_part);

}  // namespace vekha::importer
