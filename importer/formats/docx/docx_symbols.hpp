#pragma once

#include <string>
#include <string_view>

/// Characters of symbol fonts, which the file stores as font and code, as Unicode text.
namespace vekha::importer::docx {

/// The text of w:sym: a code of 0x20..0xFF or 0xF020..0xF0FF in a symbol font. One that no other font has becomes "•".
std::string symbol_text(unsigned code, std::string_view font);

/// Run text with the codes U+F020..U+F0FF, which stand for characters of a symbol font, replaced.
/// Word shows them with Symbol where the run's font is none.
std::string with_symbols(std::string_view text, std::string_view font);

/// True where with_symbols() may change the text; quick.
bool may_have_symbols(std::string_view text);

}  // namespace vekha::importer::docx
