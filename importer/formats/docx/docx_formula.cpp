#include "importer/formats/docx/docx_blocks.hpp"
#include "importer/formats/docx/docx_values.hpp"
#include "importer/xml/element_id.hpp"

namespace vekha::importer::docx {
namespace {

// The character that a formula's properties name, or the one that the standard gives.
std::string_view character(pugi::xml_node properties, const char* name, std::string_view otherwise) {
  const pugi::xml_node node = properties.child(name);
  return node ? std::string_view(node.attribute("m:val").value()) : otherwise;
}

// Keeps together what a fraction bar or a raised position keeps together.
std::string grouped(pugi::xml_node node) {
  std::string text = formula_text(node);
  return text.find_first_of("+-=/ ") == std::string::npos ? text : "(" + text + ")";
}

std::string script(pugi::xml_node node, const char* mark) {
  const std::string text = node ? grouped(node) : std::string();
  return text.empty() ? text : mark + text;
}

std::string delimited(pugi::xml_node node) {
  const pugi::xml_node properties = node.child("m:dPr");
  std::string out(character(properties, "m:begChr", "("));
  bool first = true;
  for (const pugi::xml_node part : node.children("m:e")) {
    if (!first) out += character(properties, "m:sepChr", "|");
    first = false;
    out += formula_text(part);
  }
  return out.append(character(properties, "m:endChr", ")"));
}

}  // namespace

// ISO/IEC 29500-1, 22.1.2.
std::string formula_text(pugi::xml_node math) {
  std::string out;
  for (const pugi::xml_node node : math.children()) {
    switch (element_id(node)) {
      case "m:t"_element:
      case "w:t"_element:
        out += node.child_value();
        break;
      case "m:f"_element:
        out += grouped(node.child("m:num")) + "/" + grouped(node.child("m:den"));
        break;
      case "m:sub"_element:
        out += script(node, "_");
        break;
      case "m:sup"_element:
        out += script(node, "^");
        break;
      case "m:deg"_element:
        break;
      case "m:rad"_element:
        out += "√" + grouped(node.child("m:e"));
        break;
      case "m:d"_element:
        out += delimited(node);
        break;
      case "m:nary"_element:
        out += character(node.child("m:naryPr"), "m:chr", "∫");
        out += formula_text(node);
        break;
      case "w:del"_element:
      case "w:moveFrom"_element:
        break;
      case "m:oMath"_element:
        if (!out.empty()) out += ' ';
        out += formula_text(node);
        break;
      default:
        out += formula_text(node);
        break;
    }
  }
  return out;
}

}  // namespace vekha::importer::docx
