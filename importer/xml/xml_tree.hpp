#pragma once

#include <memory>
#include <pugixml.hpp>
#include <string_view>

#include "importer/limits.hpp"
#include "importer/xml/xml_gate.hpp"
#include "model/result.hpp"

namespace vekha::importer {

/// An XML part that passed the gate: well-formed, any encoding turned into UTF-8, no DOCTYPE, bounded depth. Names
/// carry canonical prefixes whatever the file used: w:, r:, wp:, a:, mc:, v:, … for OOXML (strict namespaces as
/// transitional ones), office:, text:, table:, style:, draw:, xlink:, … for ODF (namespaces.hpp). Names of unknown
/// namespaces never carry one of these. Comments and processing instructions are gone; the text around one is then two
/// nodes, as CDATA is a node of its own. White space alone is kept in ODF, and in OOXML where an element holds nothing
/// else.
class XmlTree {
 public:
  /// Errors: xml_malformed (arguments: line, reason), xml_too_deep, xml_doctype, part_too_large, document_too_large.
  static model::Result<XmlTree> parse(Bytes xml, const Limits& limits, Doctype doctype = Doctype::refused);

  /// The root element. Nodes are views: they live as long as the tree.
  [[nodiscard]] pugi::xml_node root() const { return document_->document_element(); }

 private:
  explicit XmlTree(std::unique_ptr<pugi::xml_document> document) : document_(std::move(document)) {}
  std::unique_ptr<pugi::xml_document> document_;
};

}  // namespace vekha::importer
