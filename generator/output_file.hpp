#pragma once

#include <string>
#include <string_view>

namespace vekha::generator {

/// A file of the published tree.
struct OutputFile {
  std::string path;  ///< relative to the site, '/'-separated, ASCII lower case: "kirovsk/plans/2019.html"
  std::string bytes;
};

/// The name of the list of published files at the top of a site, itself not listed.
inline constexpr std::string_view manifest_name = "manifest.txt";

/// Whether a path can be published: parts of ASCII lower-case letters, digits, hyphens and dots between '/', none of
/// which begins or ends with a dot; at most 200 bytes. Nothing of it leads out of the folder.
bool is_publishable(std::string_view path);

}  // namespace vekha::generator
