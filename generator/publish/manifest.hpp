#pragma once

#include <map>
#include <string>
#include <string_view>

#include "generator/output_file.hpp"

namespace vekha::generator {

/// What Vekha published: SHA-256 (hexadecimal) by path. Written as sha256sum writes it, in path order, so that an
/// administrator can verify an upload (`sha256sum -c manifest.txt`) or compare two versions line by line.
using Manifest = std::map<std::string, std::string, std::less<>>;

std::string write_manifest(const Manifest& manifest);

/// Reads what write_manifest() wrote. Lines of another shape and paths that no site has are left out.
Manifest read_manifest(std::string_view text);

/// SHA-256 of bytes, hexadecimal. FIPS 180-4.
std::string digest_of(std::string_view bytes);

}  // namespace vekha::generator
