#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vekha::generator {

/// What a piece of a template means for the white space beside it.
enum class PieceRole {
  space,      ///< white space between tags or words
  content,    ///< words, values, elements in a line of words: white space beside them is seen
  block,      ///< a tag of an element with lines of its own: white space on either side is not seen
  box_begin,  ///< begins an element that stands in a line and keeps its insides apart: <select>, <svg>
  box_end,    ///< and ends it
  unseen,     ///< shows nothing: scripts, comments of HTML
  section,    ///< {{#…}} or {{^…}}
  end         ///< {{/…}}
};

/// A piece of a template. Put together again, all pieces say what the template said.
struct Piece {
  PieceRole role{};
  std::string text;  ///< inside tags white space is one space; values of attributes are as they were
};

/// Cuts HTML with tags of Mustache anywhere in it. What stands in pre, textarea, script and style is no white space
/// but content. Elements that are not known count as content. Never fails: what is not closed reaches to the end.
std::vector<Piece> pieces_of(std::string_view text);

}  // namespace vekha::generator
