#pragma once

#include <string>
#include <string_view>

namespace vekha::generator {

/// A template without the white space that nobody sees on its pages, whichever of its sections are shown and however
/// often: beside tags of blocks (p, li, td, div, …) and after other white space. What is seen is one space. A blank
/// line that is not seen is left as a line break, so that pages have lines. Contents of pre, textarea, script and style
/// and values of attributes are as they were. Sections must be closed in order.
std::string without_unseen_space(std::string_view text);

}  // namespace vekha::generator
