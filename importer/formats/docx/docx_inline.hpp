#pragma once

#include <pugixml.hpp>
#include <string>

#include "importer/body/paragraph_draft.hpp"
#include "importer/formats/docx/docx_context.hpp"
#include "importer/xml/element_id.hpp"

/// What stands inside a paragraph. Internal to docx_paragraph.cpp, docx_run.cpp and docx_drawing.cpp.
namespace vekha::importer::docx {

struct Inline {
  Story& story;
  ParagraphDraft& draft;
  RunProperties paragraph_style;  ///< run properties of the paragraph's style
  Paint background;               ///< behind the paragraph
  bool hidden = false;            ///< nothing of the paragraph is seen
};

/// Reads a run (w:r): text, breaks, symbols, field characters, references to notes, drawings.
void read_run(pugi::xml_node run, Inline& in);

/// Adds text with the look of a run.
void add_run_text(pugi::xml_node run, std::string_view text, Inline& in);

/// Adds text unless it is hidden, deleted or part of a field code.
void add_text(Inline& in, std::string_view text, const TextLook& look);

/// The look of a run, hidden where nobody sees it.
TextLook look_of(pugi::xml_node run, const Inline& in);

/// Reads a formula (m:oMath, m:oMathPara).
void read_formula(pugi::xml_node node, Inline& in);

/// True where nothing may be added: inside deleted text and field codes.
inline bool is_silent(const Story& story) { return story.muted > 0 || story.fields.in_code(); }

/// Begins a link at the end of the text.
void open_link(Inline& in, std::string target);
/// Ends the innermost open link. Of links inside each other, which no program writes, only the outermost one counts:
/// the text of links is never longer than the text.
void close_link(Inline& in);

}  // namespace vekha::importer::docx
