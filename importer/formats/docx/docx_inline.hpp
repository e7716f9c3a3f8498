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
  bool shaded = false;            ///< the paragraph stands on a background of its own
};

/// Reads a run (w:r): text, breaks, symbols, field characters, references to notes, drawings.
void read_run(pugi::xml_node run, Inline& in);

/// Adds text with the look of a run.
void add_run_text(pugi::xml_node run, std::string_view text, Inline& in);

/// Adds text unless it is hidden, deleted or part of a field code.
void add_text(Inline& in, std::string_view text, const TextLook& look);

/// True where nothing may be added: inside deleted text and field codes.
inline bool is_silent(const Story& story) { return story.muted > 0 || story.fields.in_code(); }

/// Begins a link at the end of the text.
void open_link(Inline& in, std::string target);
/// Ends the innermost open link. Of links inside each other, which no program writes, only the outermost one counts:
/// the text of links is never longer than the text.
void close_link(Inline& in);

/// Reads one branch of mc:AlternateContent: the first that gives anything, so that a text box and the older picture of
/// it are not read both. ISO/IEC 29500-3, 9.3.
template <typename Read>
void read_alternate(pugi::xml_node alternate, const ParagraphDraft& draft, Read read) {
  for (const pugi::xml_node branch : alternate.children()) {
    const ElementId id = element_id(branch);
    if (id != "mc:Choice"_element && id != "mc:Fallback"_element) continue;
    const std::size_t before = draft.amount();
    read(branch);
    if (draft.amount() != before) return;
  }
}

}  // namespace vekha::importer::docx
