#pragma once

#include <string_view>
#include <vector>

#include "generator/check/markup.hpp"
#include "generator/mistake.hpp"

namespace vekha::generator {

/// Faults of a file by its form, without its name.

/// The first byte that is not UTF-8.
Mistakes check_encoding(std::string_view bytes);
/// RFC 8259, nested at most 100 deep.
Mistakes check_json(std::string_view bytes);
/// RFC 4180: CRLF, quotes closed, as many cells in every row.
Mistakes check_csv(std::string_view bytes);
/// RFC 5545 as far as programs insist on it: CRLF, lines of at most 75 bytes, components closed, UID, DTSTAMP, DTSTART.
Mistakes check_calendar(std::string_view bytes);
/// What a style sheet or a script asks for. Addresses of a style sheet are returned in `links`; a script must not know
/// any other host, and neither cookies nor code made of text.
Mistakes check_style(std::string_view bytes, std::vector<LinkUse>& links);
Mistakes check_script(std::string_view bytes);

}  // namespace vekha::generator
