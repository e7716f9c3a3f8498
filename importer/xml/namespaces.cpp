#include "importer/xml/namespaces.hpp"

#include <algorithm>
#include <array>

namespace vekha::importer {
namespace {

struct Namespace {
  std::string_view uri, prefix;
};

// Sorted by URI, so that a look-up is a binary search.
constexpr std::array namespaces{
    Namespace{"http://purl.oclc.org/ooxml/drawingml/chart", "c"},
    Namespace{"http://purl.oclc.org/ooxml/drawingml/diagram", "dgm"},
    Namespace{"http://purl.oclc.org/ooxml/drawingml/main", "a"},
    Namespace{"http://purl.oclc.org/ooxml/drawingml/picture", "pic"},
    Namespace{"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"},
    Namespace{"http://purl.oclc.org/ooxml/officeDocument/extendedProperties", ""},
    Namespace{"http://purl.oclc.org/ooxml/officeDocument/math", "m"},
    Namespace{"http://purl.oclc.org/ooxml/officeDocument/relationships", "r"},
    Namespace{"http://purl.oclc.org/ooxml/wordprocessingml/main", "w"},
    Namespace{"http://purl.org/dc/elements/1.1/", "dc"},
    Namespace{"http://purl.org/dc/terms/", "dcterms"},
    Namespace{"http://schemas.microsoft.com/office/drawing/2008/diagram", "dsp"},
    Namespace{"http://schemas.microsoft.com/office/drawing/2010/main", "a14"},
    Namespace{"http://schemas.microsoft.com/office/word/2006/wordml", "wne"},
    Namespace{"http://schemas.microsoft.com/office/word/2010/wordml", "w14"},
    Namespace{"http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", "wpc"},
    Namespace{"http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing", "wp14"},
    Namespace{"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg"},
    Namespace{"http://schemas.microsoft.com/office/word/2010/wordprocessingInk", "wpi"},
    Namespace{"http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"},
    Namespace{"http://schemas.microsoft.com/office/word/2012/wordml", "w15"},
    Namespace{"http://schemas.openxmlformats.org/drawingml/2006/chart", "c"},
    Namespace{"http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm"},
    Namespace{"http://schemas.openxmlformats.org/drawingml/2006/main", "a"},
    Namespace{"http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"},
    Namespace{"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"},
    Namespace{"http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"},
    Namespace{"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties", ""},
    Namespace{"http://schemas.openxmlformats.org/officeDocument/2006/math", "m"},
    Namespace{"http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"},
    Namespace{"http://schemas.openxmlformats.org/package/2006/content-types", ""},
    Namespace{"http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "cp"},
    Namespace{"http://schemas.openxmlformats.org/package/2006/relationships", ""},
    Namespace{"http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"},
    Namespace{"http://www.w3.org/1998/Math/MathML", "math"},
    Namespace{"http://www.w3.org/1999/xlink", "xlink"},
    Namespace{"http://www.w3.org/XML/1998/namespace", "xml"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:chart:1.0", "chart"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:config:1.0", "config"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0", "number"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:dr3d:1.0", "dr3d"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:form:1.0", "form"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "meta"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:presentation:1.0", "presentation"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:script:1.0", "script"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "svg"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo"},
    Namespace{"urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0", "field"},
    Namespace{"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext"},
    Namespace{"urn:schemas-microsoft-com:office:office", "o"},
    Namespace{"urn:schemas-microsoft-com:office:word", "w10"},
    Namespace{"urn:schemas-microsoft-com:vml", "v"},
};
static_assert(std::ranges::is_sorted(namespaces, {}, &Namespace::uri));

}  // namespace

std::optional<std::string_view> canonical_prefix(std::string_view uri) {
  const auto found = std::ranges::lower_bound(namespaces, uri, {}, &Namespace::uri);
  if (found == namespaces.end() || found->uri != uri) return std::nullopt;
  return found->prefix;
}

bool is_canonical_prefix(std::string_view prefix) {
  return !prefix.empty() && std::ranges::find(namespaces, prefix, &Namespace::prefix) != namespaces.end();
}

}  // namespace vekha::importer
