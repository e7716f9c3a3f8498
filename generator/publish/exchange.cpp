#include "generator/publish/exchange.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>

namespace vekha::generator {
namespace {

namespace fs = std::filesystem;

constexpr unsigned int rename_exchange = 2;  // RENAME_EXCHANGE of linux/fs.h, which clashes with other headers

std::error_code last_error() { return {errno, std::generic_category()}; }

std::error_code renamed(const fs::path& from, const fs::path& to) {
  std::error_code error;
  fs::rename(from, to, error);
  return error;
}

std::error_code remove_tree(const fs::path& path) {
  std::error_code error;
  fs::remove_all(path, error);
  return error;
}

// The system call itself: the C library has it only since 2.28, and not under every feature macro.
std::error_code exchange_names(const fs::path& a, const fs::path& b) {
  const long result = syscall(SYS_renameat2, AT_FDCWD, a.c_str(), AT_FDCWD, b.c_str(), rename_exchange);
  return result == 0 ? std::error_code() : last_error();
}

bool cannot_exchange(std::error_code error) {
  return error == std::errc::function_not_supported || error == std::errc::invalid_argument ||
         error == std::errc::operation_not_supported;
}

}  // namespace

std::optional<PublishPlaces> places_of(const fs::path& site_dir) {
  std::error_code error;
  // A relative path stays relative where nothing of it exists yet, and then has no parent.
  const fs::path absolute = fs::absolute(site_dir, error);
  if (error) return std::nullopt;
  fs::path site = fs::weakly_canonical(absolute, error);
  if (error) return std::nullopt;
  if (!site.has_filename()) site = site.parent_path();
  const std::string name = site.filename().string();
  if (name.empty() || name == "." || name == ".." || fs::equivalent(site, fs::current_path(error), error))
    return std::nullopt;
  const fs::path parent = site.parent_path();
  return PublishPlaces{.parent = parent,
                       .site = site,
                       .staging = parent / ("." + name + ".vekha-new"),
                       .retired = parent / ("." + name + ".vekha-old")};
}

FolderLock::FolderLock(const fs::path& folder, const std::function<void()>& waits)
    : descriptor_(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
  if (descriptor_ < 0 || flock(descriptor_, LOCK_EX | LOCK_NB) == 0) return;
  if (errno == EWOULDBLOCK && waits) waits();
  while (flock(descriptor_, LOCK_EX) != 0 && errno == EINTR) {
  }
}

FolderLock::~FolderLock() {
  if (descriptor_ >= 0) close(descriptor_);
}

std::error_code recover(const PublishPlaces& places) {
  std::error_code error;
  const bool has_site = fs::exists(fs::symlink_status(places.site, error));
  if (!has_site && fs::exists(fs::symlink_status(places.retired, error))) {
    if (const auto failed = renamed(places.retired, places.site)) return failed;
  }
  if (const auto failed = remove_tree(places.retired)) return failed;
  return remove_tree(places.staging);
}

std::error_code exchange_by_two_renames(const PublishPlaces& places) {
  if (const auto error = renamed(places.site, places.retired)) return error;
  if (const auto error = renamed(places.staging, places.site)) {
    // the first error is the one to report
    [[maybe_unused]] const auto undone = renamed(places.retired, places.site);
    return error;
  }
  return {};
}

std::error_code exchange(const PublishPlaces& places) {
  std::error_code error;
  if (!fs::exists(fs::symlink_status(places.site, error))) return renamed(places.staging, places.site);
  auto failed = exchange_names(places.staging, places.site);
  if (failed && cannot_exchange(failed)) failed = exchange_by_two_renames(places);
  if (failed) return failed;
  // The site is published: what can't be removed now is for recover() to report.
  fs::remove_all(places.staging, error);
  fs::remove_all(places.retired, error);
  return {};
}

}  // namespace vekha::generator
