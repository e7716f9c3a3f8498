#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace vekha::tests {

/// Compares text with the golden file tests/golden/<name>; fails the running test with the first differing line.
/// With the environment variable VEKHA_REWRITE_GOLDEN set, writes the file instead: read the difference in review.
void expect_golden(std::string_view name, std::string_view actual);

/// The folder that holds the sources.
std::filesystem::path source_folder();

/// The bytes of a file below the source folder; fails the running test where it can't be read.
std::string read_source_file(std::string_view path);

}  // namespace vekha::tests
