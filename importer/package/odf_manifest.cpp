#include "importer/package/odf_manifest.hpp"

namespace vekha::importer {

OdfManifest odf_manifest_of(const XmlTree& manifest_part) {
  OdfManifest manifest;
  for (const pugi::xml_node entry : manifest_part.root().children("manifest:file-entry")) {
    const std::string_view path = entry.attribute("manifest:full-path").value();
    if (path == "/") manifest.media_type = entry.attribute("manifest:media-type").value();
    const bool text = path == "content.xml" || path == "encrypted-package";
    if (text && entry.child("manifest:encryption-data")) manifest.encrypted = true;
  }
  return manifest;
}

}  // namespace vekha::importer
