#pragma once

#include <pugixml.hpp>
#include <string>

#include "importer/formats/docx/docx_context.hpp"

/// Content controls and form fields: what somebody filled in, not what asks for it. ISO/IEC 29500-1, 17.5.2
/// and 17.16.17.
namespace vekha::importer::docx {

/// Whether a content control (w:sdt) was not filled in: what it shows is its prompt, «Выберите элемент».
bool shows_prompt(pugi::xml_node sdt);

/// While a control that shows its prompt is read, the text of the story is a prompt.
class PromptScope {
 public:
  PromptScope(pugi::xml_node sdt, Story& story) : story_(story), prompts_(shows_prompt(sdt) ? 1 : 0) {
    story_.prompts += prompts_;
  }
  ~PromptScope() { story_.prompts -= prompts_; }
  PromptScope(const PromptScope&) = delete;
  PromptScope& operator=(const PromptScope&) = delete;

 private:
  Story& story_;
  int prompts_;
};

/// The box that a check box control stands for; empty for other controls.
std::string box_of(pugi::xml_node sdt);

/// What a form field shows that has no result of its own: a box for a check box, the chosen entry of a drop-down list.
std::string form_field_text(pugi::xml_node field_data);

}  // namespace vekha::importer::docx
