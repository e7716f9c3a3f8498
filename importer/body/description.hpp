#pragma once

#include <string_view>

namespace vekha::importer {

/// Whether a picture's description names a file on somebody's machine. Office programs put the path of an inserted file
/// there, at times behind a word of their own, where nobody wrote a description.
bool names_local_file(std::string_view description);

}  // namespace vekha::importer
