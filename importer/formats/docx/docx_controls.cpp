#include "importer/formats/docx/docx_controls.hpp"

#include <algorithm>
#include <string_view>

#include "importer/body/boxes.hpp"
#include "importer/formats/docx/docx_values.hpp"
#include "importer/xml/element_id.hpp"
#include "language/text.hpp"

namespace vekha::importer::docx {
namespace {

// The text of runs below a node. Prompts are short; what is longer is none.
void append_text(pugi::xml_node node, std::string& out) {
  constexpr std::size_t longest = 400;
  for (const pugi::xml_node child : node.children()) {
    if (out.size() > longest) return;
    if (element_id(child) == "w:t"_element) {
      out += child.child_value();
    } else {
      append_text(child, out);
    }
  }
}

// An entry without a value is no choice but the prompt of the list.
bool is_prompt_of(pugi::xml_node list, std::string_view shown) {
  return std::ranges::any_of(list.children("w:listItem"), [&](pugi::xml_node entry) {
    const std::string_view value = entry.attribute("w:value").value();
    const std::string text = language::normalized(entry.attribute("w:displayText").value());
    return value.empty() && !text.empty() && text == shown;
  });
}

}  // namespace

bool shows_prompt(pugi::xml_node sdt) {
  const pugi::xml_node properties = sdt.child("w:sdtPr");
  const pugi::xml_node prompt = properties.child("w:showingPlcHdr");
  if (prompt && is_on(prompt)) return true;
  pugi::xml_node list = properties.child("w:dropDownList");
  if (!list) list = properties.child("w:comboBox");
  if (!list) return false;
  std::string shown;
  append_text(sdt.child("w:sdtContent"), shown);
  return is_prompt_of(list, language::normalized(shown));
}

std::string box_of(pugi::xml_node sdt) {
  const pugi::xml_node box = sdt.child("w:sdtPr").child("w14:checkbox");
  if (!box) return {};
  const std::string_view state = box.child("w14:checked").attribute("w14:val").value();
  return state == "1" || state == "true" || state == "on" ? ticked_box : empty_box;
}

std::string form_field_text(pugi::xml_node field_data) {
  if (const pugi::xml_node box = field_data.child("w:checkBox")) {
    const pugi::xml_node checked = box.child("w:checked");
    const pugi::xml_node state = checked ? checked : box.child("w:default");
    return state && is_on(state) ? ticked_box : empty_box;
  }
  if (const pugi::xml_node list = field_data.child("w:ddList")) {
    const pugi::xml_node result = list.child("w:result");
    int chosen = int_value_of(result ? result : list.child("w:default")).value_or(0);
    for (const pugi::xml_node entry : list.children("w:listEntry")) {
      if (chosen-- == 0) return std::string(value_of(entry));
    }
  }
  return {};
}

}  // namespace vekha::importer::docx
