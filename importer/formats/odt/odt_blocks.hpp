#pragma once

#include <optional>
#include <pugixml.hpp>
#include <vector>

#include "importer/body/paragraph_draft.hpp"
#include "importer/formats/odt/odt_context.hpp"

namespace vekha::importer::odt {

/// Reads what a body, section, cell, text box or note holds, in reading order. Nesting is bounded by the depth of the
/// XML.
std::vector<BodyBlock> read_blocks(pugi::xml_node container, Context& context);

/// The same for a text of its own: lists around it do not reach into it.
std::vector<BodyBlock> read_story(pugi::xml_node container, Context& context);

/// Reads the content of a text:p or text:h onto a draft; false where the paragraph as a whole is hidden.
bool read_inline(pugi::xml_node paragraph, const ParagraphStyle& style, Context& context, ParagraphDraft& draft);

/// A tracked change begins or ends here; inside a deletion nothing is added.
void begin_change(pugi::xml_node mark, Context& context);
void end_change(pugi::xml_node mark, Context& context);

/// Reads a draw: element (frame, shape, group) and what it holds: the text of a text box, a picture.
std::vector<BodyBlock> read_drawing(pugi::xml_node drawing, Context& context);

/// What the control of a draw:control shows; empty where nothing is filled in or too much text is repeated.
std::string control_text(pugi::xml_node control, Context& context);

/// Reads a table; absent where no row is left.
std::optional<BodyTable> read_table(pugi::xml_node table, Context& context);

}  // namespace vekha::importer::odt
