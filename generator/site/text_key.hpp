#pragma once

#include <string>
#include <string_view>

namespace vekha::generator {

/// A text by its words: equal for texts that differ in marks, spaces and case only. Each word has a space behind it.
std::string text_key(std::string_view text);

}  // namespace vekha::generator
