#pragma once

#include <filesystem>
#include <optional>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "generator/mistake.hpp"

namespace vekha::generator {

/// "publish-system": what the system says about a path, in the reader's language where it is something that people
/// meet.
Mistake system_mistake(const std::filesystem::path& path, std::error_code error);

/// Builds a tree beside another, file by file. After the first failure it does nothing more. Paths are relative.
class TreeBuilder {
 public:
  /// to must not exist yet.
  TreeBuilder(std::filesystem::path from, std::filesystem::path to);

  /// A new file.
  void write(const std::filesystem::path& path, std::string_view bytes);
  /// A file of the other tree, by a link to it where the file system has links, else as a copy.
  void link(const std::filesystem::path& path);
  /// Whatever stands at a path of the other tree: a folder (without what is in it), a link, a file. Nothing else can
  /// stay.
  void keep(const std::filesystem::path& path);

  /// Gives the kept folders and the tree the permissions they had; the failure, if there was one.
  std::optional<Mistake> finish();

 private:
  bool make_folder(const std::filesystem::path& path);
  void fail(const std::filesystem::path& path, std::error_code error);

  std::filesystem::path from_, to_;
  std::set<std::filesystem::path> folders_;
  std::vector<std::pair<std::filesystem::path, std::filesystem::perms>> permissions_;
  std::optional<Mistake> failure_;
};

}  // namespace vekha::generator
