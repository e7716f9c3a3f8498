#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <unordered_map>

/// Form controls and fields to fill in. ODF 1.2, chapters 13 and 7.
namespace vekha::importer::odt {

/// The controls of a document by their ids. They are viewed: the tree must outlive this.
class Controls {
 public:
  Controls() = default;
  /// Takes in office:forms of office:text.
  explicit Controls(pugi::xml_node text) { add(text.child("office:forms")); }

  /// What a control shows: a box and its label, the text or the choice that was entered; empty where nothing was.
  [[nodiscard]] std::string text_of(std::string_view id) const;

 private:
  void add(pugi::xml_node parent);

  std::unordered_map<std::string_view, pugi::xml_node> by_id_;
};

/// The choice of a text:drop-down; empty where none was made.
std::string choice_of(pugi::xml_node drop_down);

/// Whether a text:text-input still shows its prompt.
bool shows_prompt(pugi::xml_node input);

/// What a form field of Word shows that LibreOffice keeps as field:fieldmark: a box or a choice; empty for others.
std::string mark_text(pugi::xml_node fieldmark);

}  // namespace vekha::importer::odt
