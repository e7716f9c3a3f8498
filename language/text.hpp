#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Text of Vekha is UTF-8, NFC. Functions here accept any bytes; malformed UTF-8 becomes U+FFFD where noted.
namespace vekha::language {

/// NFC of a text, nothing else changed. Malformed UTF-8 becomes U+FFFD.
std::string composed(std::string_view text);

/// What a character stands for: NFKC, but «№» stays itself. U+FFFD stays.
std::string compatible(char32_t c);

/// NFC, all that is_invisible() dropped, every run of white space (no-break spaces and line breaks
/// included) folded to one space, trimmed. Malformed UTF-8 becomes U+FFFD. This is how text is published.
std::string normalized(std::string_view text);

/// Like normalized(), but the line breaks '\n' of the text stay (runs of them as one), for cells whose lines mean
/// something.
std::string normalized_lines(std::string_view text);

/// For matching only, never published: normalized(), lower case by the Unicode case folding, ё as е, accents removed,
/// all dashes as '-', all quotation marks as '"', Latin look-alike letters inside Cyrillic words as Cyrillic.
std::string folded(std::string_view text);

/// A word that a reader takes for a Russian one («Kpaвцов», or the one letter «C» of «Н.C. Громова») in Cyrillic letters
/// only; the word itself where it is Latin altogether, or has a Latin letter that looks like no Cyrillic one.
std::string in_cyrillic(std::string_view word);

/// The words of a text in order: maximal runs of letters and digits of folded(text).
std::vector<std::string> words_of(std::string_view text);

/// Lower or upper case by the Unicode rules, locale-independent.
std::string lower_case(std::string_view text);
std::string upper_case(std::string_view text);

/// A key that sorts as the Russian alphabet does (ICU root collation for "ru"), numbers by value.
/// Compare keys with operator<; they are bytes, not text.
std::string collation_key(std::string_view text);

/// ASCII lower-case letters, digits and single hyphens, made by Russian transliteration; at most max_length bytes, cut
/// at a hyphen where there is one. Empty where the text has no letter or digit.
std::string slug(std::string_view text, std::size_t max_length = 60);

/// Number of Unicode code points; malformed bytes count as one each.
std::size_t length(std::string_view text);

/// The beginning of a text, at most `bytes` of it, cut between code points.
std::string_view beginning(std::string_view text, std::size_t bytes);

/// The text, or its beginning with " …" behind it where it has more than `bytes`: cut at a space where there is one.
std::string beginning_words(std::string_view text, std::size_t bytes);

/// The code points of a text; malformed bytes give U+FFFD, one each.
std::u32string code_points(std::string_view text);

/// Edit distance in code points (insert, delete, replace, swap of neighbours), or limit + 1 as soon as it is above
/// limit.
int edit_distance(std::string_view a, std::string_view b, int limit);
int edit_distance(std::u32string_view a, std::u32string_view b, int limit);

}  // namespace vekha::language
