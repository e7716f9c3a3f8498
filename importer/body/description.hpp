#pragma once

#include <string_view>

namespace vekha::importer {

/// Whether a picture's description names a file or an address on the web. Programs put the path or the address of an
/// inserted picture there, at times behind a word of their own, where nobody wrote a description.
bool names_file(std::string_view description);

}  // namespace vekha::importer
