#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "generator/mistake.hpp"

namespace vekha::generator {

/// Verifies a published tree as its readers and hosts will meet it; faults by file and line:
/// - every internal link, anchor and reference to an id leads somewhere, by relative paths that name the file as it is
/// spelt;
/// - pages are well-formed XML with an own title, a language, one h1, no skipped heading, unique ids, no microdata;
/// - nothing is requested from elsewhere, no script, style or handler stands in a page;
/// - tables, calendars, JSON and XML are well-formed, all text is UTF-8, names are lower-case ASCII;
/// - the files are those of the manifest, byte for byte;
/// - no personal data: allowed are contacts of organisations and the given fragments.
/// Linear in the size of the tree.
Mistakes check_site(const std::filesystem::path& site, std::span<const std::string> allowed_fragments = {});

}  // namespace vekha::generator
