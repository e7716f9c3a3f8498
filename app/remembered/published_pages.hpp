#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "generator/site/withdrawn.hpp"

namespace vekha::app {

// The addresses of pages about documents that this content folder ever published, so that a page tells of a document
// that was taken down. In the content folder, because a site can be built anew. Not for two builds at once.

/// Reads the list: each address with the day it was withdrawn, or with `today` where it was published last time. Empty
/// where there is none; lines of another shape are left out.
std::vector<generator::WithdrawnPage> read_published_pages(const std::filesystem::path& file, model::Date today);

/// Writes the list after a publication. Returns whether it could be written.
bool write_published_pages(const std::filesystem::path& file, std::span<const std::string> published,
                           std::span<const generator::WithdrawnPage> withdrawn);

}  // namespace vekha::app
