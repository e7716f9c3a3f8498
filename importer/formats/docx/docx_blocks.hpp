#pragma once

#include <functional>
#include <optional>
#include <pugixml.hpp>
#include <vector>

#include "importer/body/paragraph_draft.hpp"
#include "importer/formats/docx/docx_context.hpp"

namespace vekha::importer::docx {

/// Reads what a body, a cell, a text box or a note holds: paragraphs and tables, also inside content controls and
/// tracked changes. Nesting is bounded by the depth of the XML.
std::vector<BodyBlock> read_blocks(pugi::xml_node container, Story& story);

/// A paragraph that is read up to its mark: its label is counted once it is known to be one.
struct OpenParagraph {
  /// A place in a list of the document.
  struct Numbering {
    int id = 0, level = 0;  ///< level: 0-based
  };

  ParagraphDraft draft;
  std::optional<Numbering> numbering;
  TextLook mark;        ///< of the paragraph's mark and, with what the list says, of its label
  Paint background{};   ///< behind the paragraph
  bool hidden = false;  ///< nothing of it is seen
};

/// Reads one paragraph (onto one that may hold the text of another whose mark was deleted).
/// True where the paragraph is complete; false where its own mark is deleted: the next one goes on with it.
bool read_paragraph(pugi::xml_node node, Story& story, OpenParagraph& open);

/// Reads a table; absent where no row is left.
std::optional<BodyTable> read_table(pugi::xml_node node, Story& story);

/// Reads a drawing, a picture of older files or a text box onto a draft.
void read_drawing(pugi::xml_node node, Story& story, ParagraphDraft& draft);

/// The text of a formula in one line: "a/b", "x^2"; of its runs those that are shown.
using IsShown = std::function<bool(pugi::xml_node)>;
std::string formula_text(pugi::xml_node math, const IsShown& is_shown);

/// The branch of mc:AlternateContent that a reader sees: the first choice whose requirements are known to both
/// programs, else the fallback; empty where there is none. ISO/IEC 29500-3, 9.3.
pugi::xml_node shown_branch(pugi::xml_node alternate);

}  // namespace vekha::importer::docx
