#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "importer/body/body.hpp"
#include "importer/body/findings.hpp"
#include "importer/formats/docx/docx_fields.hpp"
#include "importer/formats/docx/docx_numbering.hpp"
#include "importer/formats/docx/docx_styles.hpp"
#include "importer/limits.hpp"
#include "importer/package/opc.hpp"

/// What the readers of one document share, and what they find on their way.
namespace vekha::importer::docx {

/// Relationships of a part by id.
using Relationships = std::map<std::string, Relationship, std::less<>>;

/// A reference to a note; notes are read after the body, in the order of their references.
struct NoteReference {
  bool endnote = false;
  std::string id;
  bool own_mark = false;  ///< the text brings its own mark instead of a number (w:customMarkFollows)
};

struct Context {
  const Limits& limits;
  Styles& styles;
  Numbering& numbering;
  std::size_t grid_places = limits.grid_cells;      ///< left for tables
  std::size_t paragraphs_left = limits.paragraphs;  ///< left for the document
  std::size_t links_left = limits.links;            ///< likewise
  std::size_t pictures_left = limits.pictures;      ///< likewise
  Findings findings{};
  model::Diagnostics diagnostics{};
  std::vector<NoteReference> notes{};
  std::set<std::string> chunks{};              ///< parts of other formats that were told of
  int tables = 0;                              ///< top-level tables so far
  std::optional<model::Diagnostic> refusal{};  ///< set: stop reading
};

/// A link that is open at a place of the text.
struct OpenLink {
  std::string target;     ///< empty: not published
  std::size_t start = 0;  ///< in the text of the current paragraph
};

/// A text that is read from its beginning to its end: the body, a note, a text box.
struct Story {
  Context& context;
  const Relationships& relationships;
  FieldStack fields{};
  std::vector<OpenLink> links{};  ///< outermost first
  bool page_break = false;        ///< the next paragraph stands on a new page
  bool is_note = false;
  Paint background = painted(white);  ///< behind the text
  RunProperties table_style{};        ///< what the style of the table gives to the text of its cell
  bool hidden = false;                ///< in a place of no size: nothing is seen of it
  int prompts = 0;                    ///< inside controls that nobody filled in
  int muted = 0;                      ///< inside deleted text: fields are followed, nothing is added
  int table_depth = 0;                ///< 0: outside tables
};

}  // namespace vekha::importer::docx
