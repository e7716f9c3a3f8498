#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace vekha::tests {

/// A new empty folder that is removed with everything in it at the end of the test.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  /// Writes a file, with the folders above it. name is relative.
  void write(std::string_view name, std::string_view bytes) const;
  /// The bytes of a file; empty where there is none.
  [[nodiscard]] std::string read(std::string_view name) const;

 private:
  std::filesystem::path path_;
};

}  // namespace vekha::tests
