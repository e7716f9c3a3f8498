#include <algorithm>

#include "importer/formats/docx/docx_blocks.hpp"
#include "importer/formats/docx/docx_values.hpp"
#include "importer/xml/element_id.hpp"

namespace vekha::importer::docx {
namespace {

// It is repeated: what is no character but a text would be copied many times (22.1.2.95).
std::string_view first_character(std::string_view text) {
  std::size_t size = std::min<std::size_t>(text.size(), 1);
  while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) ++size;
  return text.substr(0, size);
}

// The character that a formula's properties name, or the one that the standard gives.
std::string_view character(pugi::xml_node properties, const char* name, std::string_view otherwise) {
  const pugi::xml_node node = properties.child(name);
  return node ? first_character(node.attribute("m:val").value()) : otherwise;
}

// Keeps together what a fraction bar or a raised position keeps together.
std::string grouped(pugi::xml_node node, const IsShown& is_shown) {
  std::string text = formula_text(node, is_shown);
  return text.find_first_of("+-=/ ") == std::string::npos ? text : "(" + text + ")";
}

std::string script(pugi::xml_node node, const char* mark, const IsShown& is_shown) {
  const std::string text = node ? grouped(node, is_shown) : std::string();
  return text.empty() ? text : mark + text;
}

std::string delimited(pugi::xml_node node, const IsShown& is_shown) {
  const pugi::xml_node properties = node.child("m:dPr");
  std::string out(character(properties, "m:begChr", "("));
  bool first = true;
  for (const pugi::xml_node part : node.children("m:e")) {
    if (!first) out += character(properties, "m:sepChr", "|");
    first = false;
    out += formula_text(part, is_shown);
  }
  return out.append(character(properties, "m:endChr", ")"));
}

}  // namespace

// ISO/IEC 29500-1, 22.1.2.
std::string formula_text(pugi::xml_node math, const IsShown& is_shown) {
  std::string out;
  for (const pugi::xml_node node : math.children()) {
    switch (element_id(node)) {
      case "m:t"_element:
      case "w:t"_element:
        out += node.child_value();
        break;
      case "m:f"_element:
        out += grouped(node.child("m:num"), is_shown) + "/" + grouped(node.child("m:den"), is_shown);
        break;
      case "m:sub"_element:
        out += script(node, "_", is_shown);
        break;
      case "m:sup"_element:
        out += script(node, "^", is_shown);
        break;
      case "m:deg"_element:
        break;
      case "m:r"_element:
        if (is_shown(node)) out += formula_text(node, is_shown);
        break;
      case "m:rad"_element:
        out += "√" + grouped(node.child("m:e"), is_shown);
        break;
      case "m:d"_element:
        out += delimited(node, is_shown);
        break;
      case "m:nary"_element:
        out += character(node.child("m:naryPr"), "m:chr", "∫");
        out += formula_text(node, is_shown);
        break;
      case "w:del"_element:
      case "w:moveFrom"_element:
        break;
      case "m:oMath"_element:
        if (!out.empty()) out += ' ';
        out += formula_text(node, is_shown);
        break;
      default:
        out += formula_text(node, is_shown);
        break;
    }
  }
  return out;
}

}  // namespace vekha::importer::docx
