#pragma once

#include <map>
#include <string>
#include <string_view>

namespace vekha::generator {

/// The name of the list of published files at the top of a site, itself not listed.
inline constexpr std::string_view manifest_name = "manifest.txt";

/// What Vekha published: SHA-256 (hexadecimal) by path. Written as sha256sum writes it, in path order, so that an
/// administrator can verify an upload (`sha256sum -c manifest.txt`) or compare two versions line by line.
using Manifest = std::map<std::string, std::string, std::less<>>;

std::string write_manifest(const Manifest& manifest);

/// Reads what write_manifest() wrote. Lines of another shape and paths that no site has are left out.
Manifest read_manifest(std::string_view text);

/// Whether a path can be published: parts of ASCII lower-case letters, digits, hyphens and dots between '/', none of
/// which begins or ends with a dot; at most 200 bytes. Nothing of it leads out of the folder.
bool is_publishable(std::string_view path);

/// SHA-256 of bytes, hexadecimal. FIPS 180-4.
std::string digest_of(std::string_view bytes);

}  // namespace vekha::generator
