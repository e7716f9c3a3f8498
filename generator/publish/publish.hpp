#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "generator/mistake.hpp"
#include "generator/output_file.hpp"

namespace vekha::generator {

/// What a publication changed, as paths below the site in their order.
struct PublishReport {
  std::vector<std::string> added, changed, removed;
  std::size_t unchanged = 0;
  friend bool operator==(const PublishReport&, const PublishReport&) = default;
};

/// Makes site_dir hold exactly these files and manifest.txt, in one step: readers see the old tree or the new one,
/// never a mixture. The new tree is built beside the old one, what is unchanged is linked and not written; where
/// nothing changed, nothing happens at all. Without success the old site stands as it was.
///
/// Files that people put into a site that Vekha published stay. A folder with other things and without a manifest is
/// not Vekha's and refused, as is a file of others where one is to be published. Two publications beside each other
/// wait for each other; what a killed one left is cleared away. The whole of the site must fit the folder's file system
/// twice in directory entries, not in bytes. Not synced to the disk: after a power cut the next build compares bytes
/// and repairs.
///
/// Codes: publish-path, publish-twice, publish-foreign, publish-not-ours, publish-folder, publish-system.
std::variant<PublishReport, Mistake> publish(std::span<const OutputFile> files, const std::filesystem::path& site_dir);

}  // namespace vekha::generator
