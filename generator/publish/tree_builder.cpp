#include "generator/publish/tree_builder.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>

namespace vekha::generator {

namespace fs = std::filesystem;

Mistake system_mistake(const fs::path& path, std::error_code error) {
  struct Known {
    std::errc error;
    std::string_view words;
  };
  constexpr std::array known{
      Known{std::errc::permission_denied, "@system-access"},
      Known{std::errc::operation_not_permitted, "@system-access"},
      Known{std::errc::read_only_file_system, "@system-access"},
      Known{std::errc::no_space_on_device, "@system-full"},
      Known{std::errc::file_too_large, "@system-full"},  // a limit of the account
      Known{std::errc::device_or_resource_busy, "@system-busy"},
      Known{std::errc::not_a_directory, "@system-not-a-folder"},
      Known{std::errc::no_such_file_or_directory, "@system-missing"},
  };
  if (error.category() == std::generic_category() && error.value() == EDQUOT)  // std::errc has no name for it
    error = std::make_error_code(std::errc::no_space_on_device);
  const auto found = std::ranges::find_if(known, [&](const Known& one) { return error == one.error; });
  const std::string reason = found == known.end() ? error.message() : std::string(found->words);
  return {.file = path.string(), .line = 0, .code = "publish-system", .arguments = {{"reason", reason}}};
}

TreeBuilder::TreeBuilder(fs::path from, fs::path to) : from_(std::move(from)), to_(std::move(to)) { make_folder({}); }

void TreeBuilder::write(const fs::path& path, std::string_view bytes) {
  if (!make_folder(path.parent_path())) return;
  errno = 0;
  std::ofstream out(to_ / path, std::ios::binary | std::ios::trunc);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  if (!out) fail(path, {errno == 0 ? EIO : errno, std::generic_category()});
}

void TreeBuilder::link(const fs::path& path) {
  if (!make_folder(path.parent_path())) return;
  std::error_code error;
  fs::create_hard_link(from_ / path, to_ / path, error);
  // not every file system has links, and none has endlessly many to one file
  if (error) fs::copy_file(from_ / path, to_ / path, error);
  if (error) fail(path, error);
}

void TreeBuilder::keep(const fs::path& path) {
  std::error_code error;
  const auto status = fs::symlink_status(from_ / path, error);
  if (fs::is_directory(status)) {
    if (make_folder(path)) permissions_.emplace_back(path, status.permissions());
  } else if (fs::is_symlink(status)) {
    if (make_folder(path.parent_path())) fs::copy_symlink(from_ / path, to_ / path, error);
  } else if (fs::is_regular_file(status)) {
    link(path);
  } else {
    error = std::make_error_code(std::errc::not_supported);
  }
  if (error) fail(path, error);
}

std::optional<Mistake> TreeBuilder::finish() {
  // last, because a folder may be closed to its owner
  std::error_code error;
  const auto status = fs::symlink_status(from_, error);
  if (fs::exists(status)) permissions_.emplace_back(fs::path(), status.permissions());
  for (const auto& [path, permissions] : permissions_) {
    fs::permissions(to_ / path, permissions, error);
    if (error) fail(path, error);
  }
  return std::move(failure_);
}

bool TreeBuilder::make_folder(const fs::path& path) {
  if (failure_) return false;
  if (!folders_.insert(path).second) return true;
  std::error_code error;
  fs::create_directories(to_ / path, error);
  if (error) fail(path, error);
  return !error;
}

void TreeBuilder::fail(const fs::path& path, std::error_code error) {
  if (!failure_) failure_ = system_mistake(to_ / path, error);
}

}  // namespace vekha::generator
