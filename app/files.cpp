#include "app/files.hpp"

#include <Poco/DigestEngine.h>
#include <Poco/SHA2Engine.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>

#include "language/text.hpp"

namespace vekha::app {
namespace fs = std::filesystem;
namespace {

model::Diagnostic unreadable(std::string reason) {
  return model::refusal(model::DiagnosticCode::file_unreadable, {{"reason", std::move(reason)}});
}

std::string reason_of(int error) { return std::generic_category().message(error); }

/// An open file, or what open() gave instead.
struct Descriptor {
  explicit Descriptor(int opened) : number(opened) {}
  ~Descriptor() {
    if (number >= 0) close(number);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int number;
};

// Not followed: it may lead anywhere, and back.
bool is_link_to_folder(const fs::directory_entry& entry) {
  std::error_code ignored;
  return entry.is_symlink(ignored) && entry.is_directory(ignored);
}

bool is_hidden(const fs::path& path) {
  const std::string name = path.filename().string();
  return name.starts_with('.') || name.starts_with("~$");
}

}  // namespace

model::Result<std::string> read_file(const fs::path& path, std::size_t limit) {
  // What was opened is what is looked at and read, whatever happens to the name meanwhile; a pipe must not be waited
  // for.
  const Descriptor file(open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
  if (file.number < 0 && (errno == ENOENT || errno == ENOTDIR))
    return model::refusal(model::DiagnosticCode::file_missing);
  if (file.number < 0 && errno == ENXIO) return model::refusal(model::DiagnosticCode::file_not_regular);  // a socket
  struct stat status {};
  if (file.number < 0 || fstat(file.number, &status) != 0) return unreadable(reason_of(errno));
  if (!S_ISREG(status.st_mode)) return model::refusal(model::DiagnosticCode::file_not_regular);
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size > limit) {
    return model::refusal(model::DiagnosticCode::file_too_large, {{"limit", std::to_string(limit >> 20)}});
  }
  std::string bytes(size, '\0');
  for (std::size_t at = 0; at < size;) {
    const ssize_t count = read(file.number, bytes.data() + at, size - at);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return unreadable(reason_of(errno));
    if (count == 0) return unreadable(reason_of(EBUSY));  // somebody is writing it anew
    at += static_cast<std::size_t>(count);
  }
  return bytes;
}

FolderListing list_below(const fs::path& folder) {
  constexpr std::size_t deepest = 32;  // folders in folders
  FolderListing listing;
  struct Folder {
    fs::path path;
    std::string name;
    std::size_t depth = 0;
  };
  std::vector<Folder> folders{{folder, "", 0}};
  while (!folders.empty()) {
    const Folder current = std::move(folders.back());
    folders.pop_back();
    std::error_code error;
    for (fs::directory_iterator at(current.path, error); !error && at != fs::directory_iterator();
         at.increment(error)) {
      if (is_hidden(at->path())) continue;
      std::string name = current.name + at->path().filename().string();
      const fs::file_type type = at->symlink_status(error).type();
      if (type == fs::file_type::directory && current.depth < deepest) {
        folders.push_back({at->path(), name + "/", current.depth + 1});
      } else if (type == fs::file_type::directory || is_link_to_folder(*at)) {
        listing.skipped_folders.push_back(std::move(name));
      } else {
        listing.files.push_back({.path = at->path(), .name = std::move(name)});
      }
    }
    const bool missing = error == std::errc::no_such_file_or_directory && current.depth == 0;
    if (error && !missing) listing.unreadable_folders.push_back(current.name);
  }
  std::ranges::sort(listing.files, {}, &FoundFile::name);
  std::ranges::sort(listing.skipped_folders);
  std::ranges::sort(listing.unreadable_folders);
  return listing;
}

std::vector<FoundFile> files_below(const fs::path& folder) { return list_below(folder).files; }

std::string sha256(std::string_view bytes) {
  Poco::SHA2Engine engine(Poco::SHA2Engine::SHA_256);
  engine.update(bytes.data(), bytes.size());
  return Poco::DigestEngine::digestToHex(engine.digest());
}

std::string extension_of(std::string_view name) {
  const auto dot = name.rfind('.');
  const auto slash = name.rfind('/');
  if (dot == std::string_view::npos || (slash != std::string_view::npos && dot < slash)) return {};
  return language::lower_case(name.substr(dot));
}

bool replace_file(const fs::path& path, std::string_view bytes) {
  const fs::path fresh = path.string() + ".new";
  {
    std::ofstream out(fresh, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out) return false;
  }
  std::error_code error;
  fs::rename(fresh, path, error);
  return !error;
}

}  // namespace vekha::app
