#pragma once

#include <string>
#include <string_view>

namespace vekha::generator {

/// Appends text so that it reads as text in HTML and in XML, inside elements and inside attributes in double quotes.
/// Characters that XML forbids are left out.
void append_escaped(std::string& out, std::string_view text);

/// The same as a value.
std::string escaped(std::string_view text);

}  // namespace vekha::generator
