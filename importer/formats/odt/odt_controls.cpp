#include "importer/formats/odt/odt_controls.hpp"

#include <algorithm>

#include "importer/body/boxes.hpp"
#include "language/text.hpp"

namespace vekha::importer::odt {
namespace {

std::string_view value(pugi::xml_node node, const char* name) { return node.attribute(name).value(); }

// What was entered; where nothing was, what the control begins with.
std::string_view either(pugi::xml_node control, const char* current, const char* initial) {
  const pugi::xml_attribute entered = control.attribute(current);
  return entered ? entered.value() : value(control, initial);
}

std::string box_with_label(pugi::xml_node control, bool ticked) {
  const std::string label = language::normalized(value(control, "form:label"));
  return std::string(ticked ? ticked_box : empty_box) + (label.empty() ? "" : " ") + label;
}

std::string chosen_options(pugi::xml_node list) {
  std::string out;
  for (const pugi::xml_node option : list.children("form:option")) {
    if (either(option, "form:current-selected", "form:selected") != "true") continue;
    out.append(out.empty() ? "" : ", ").append(value(option, "form:label"));
  }
  return out;
}

}  // namespace

void Controls::add(pugi::xml_node parent) {
  for (const pugi::xml_node node : parent.children()) {
    for (const char* id : {"xml:id", "form:id"}) {
      if (const std::string_view name = value(node, id); !name.empty()) by_id_.emplace(name, node);
    }
    add(node);
  }
}

std::string Controls::text_of(std::string_view id) const {
  const auto found = by_id_.find(id);
  if (found == by_id_.end()) return {};
  const pugi::xml_node control = found->second;
  const std::string_view kind = control.name();
  if (kind == "form:checkbox")
    return box_with_label(control, either(control, "form:current-state", "form:state") == "checked");
  if (kind == "form:radio") {
    return box_with_label(control, either(control, "form:current-selected", "form:selected") == "true");
  }
  if (kind == "form:listbox") return chosen_options(control);
  if (kind == "form:fixed-text") return std::string(value(control, "form:label"));
  if (kind == "form:password" || kind == "form:hidden" || kind == "form:button" || kind == "form:image") return {};
  return std::string(either(control, "form:current-value", "form:value"));
}

std::string choice_of(pugi::xml_node drop_down) {
  for (const pugi::xml_node label : drop_down.children("text:label")) {
    if (label.attribute("text:current-selected").as_bool()) return value(label, "text:value").data();
  }
  return {};
}

bool shows_prompt(pugi::xml_node input) {
  const std::string prompt = language::normalized(value(input, "text:description"));
  return !prompt.empty() && language::normalized(input.text().get()) == prompt;
}

std::string mark_text(pugi::xml_node fieldmark) {
  const std::string_view type = value(fieldmark, "field:type");
  const auto parameter = [&](std::string_view name) {
    for (const pugi::xml_node each : fieldmark.children("field:param")) {
      if (value(each, "field:name") == name) return value(each, "field:value");
    }
    return std::string_view();
  };
  if (type.ends_with("FORMCHECKBOX")) return parameter("Checkbox_Checked") == "true" ? ticked_box : empty_box;
  if (!type.ends_with("FORMDROPDOWN")) return {};
  const pugi::xml_attribute chosen =
      fieldmark.find_child_by_attribute("field:param", "field:name", "Dropdown_Selected").attribute("field:value");
  int left = chosen ? chosen.as_int(-1) : -1;
  for (const pugi::xml_node each : fieldmark.children("field:param")) {
    if (value(each, "field:name") == "Dropdown_ListEntry" && left-- == 0)
      return std::string(value(each, "field:value"));
  }
  return {};
}

}  // namespace vekha::importer::odt
