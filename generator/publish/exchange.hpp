#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <system_error>

namespace vekha::generator {

/// The places around a site while it is published: all in the folder that holds the site, so that a rename is enough.
struct PublishPlaces {
  std::filesystem::path parent;   ///< the folder that holds the site; locked during a publication
  std::filesystem::path site;     ///< the published tree
  std::filesystem::path staging;  ///< where the new tree is built
  std::filesystem::path retired;  ///< the old tree, between the two renames of a file system that can't exchange
};

/// The places of a site, symbolic links resolved; empty where the path names no folder that could be published
/// (the root, ".").
std::optional<PublishPlaces> places_of(const std::filesystem::path& site_dir);

/// Excludes other holders of a folder's lock for as long as it lives; waits for them, after calling `waits` once. Where
/// the file system has no locks, or there is no such folder, nothing is excluded. The kernel drops the lock of a killed
/// process.
class FolderLock {
 public:
  explicit FolderLock(const std::filesystem::path& folder, const std::function<void()>& waits = {});
  ~FolderLock();
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;

 private:
  int descriptor_;
};

/// Clears away what a killed publication left. A site that it left renamed gets its name back.
std::error_code recover(const PublishPlaces& places);

/// Puts the staging tree in the place of the site, at once where the system can exchange two names, and removes the old
/// one.
std::error_code exchange(const PublishPlaces& places);

/// exchange() for file systems that can't: the site has no name for the moment between the two renames, which recover()
/// knows. The old tree stays at `retired`. Exposed for tests.
std::error_code exchange_by_two_renames(const PublishPlaces& places);

}  // namespace vekha::generator
