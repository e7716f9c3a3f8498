#pragma once

#include <string>
#include <string_view>

/// Characters of symbol fonts, which both formats store as font and code, as Unicode text.
namespace vekha::importer {

/// The text of a code of 0x20..0xFF or 0xF020..0xF0FF in a symbol font. One that no other font has becomes "•".
std::string symbol_text(unsigned code, std::string_view font);

/// Text with the codes U+F020..U+F0FF, which stand for characters of a symbol font, replaced: those of Symbol where the
/// font is none. In Wingdings and its kin ordinary characters, "þ", are such codes too.
std::string with_symbols(std::string_view text, std::string_view font);

/// True where with_symbols() may change the text; quick.
bool may_have_symbols(std::string_view text, std::string_view font);

}  // namespace vekha::importer
