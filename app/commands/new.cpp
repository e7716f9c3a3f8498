#include "app/commands/new.hpp"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>

#include "embedded/vekha_starter.hpp"

namespace vekha::app {
namespace fs = std::filesystem;
namespace {

/// The system's reason where the file could not be written.
std::error_code write(const fs::path& path, std::string_view bytes) {
  std::error_code error;
  fs::create_directories(path.parent_path(), error);
  if (error) return error;
  errno = 0;
  std::ofstream out(path, std::ios::binary);
  out << bytes;
  out.close();
  return out ? std::error_code() : std::error_code(errno == 0 ? EIO : errno, std::generic_category());
}

}  // namespace

Exit make_content(const NewOptions& options, Terminal& terminal) {
  const fs::path folder(options.folder);
  std::error_code error;
  if (fs::exists(folder, error) && !fs::is_empty(folder, error)) {
    terminal.complain("new.exists", {{"folder", options.folder}});
    return Exit::failed;
  }
  for (const starter::EmbeddedFile& file : starter::embedded_files()) {
    const fs::path path = folder / file.path;
    if (const std::error_code failure = write(path, file.bytes)) {
      terminal.complain("new.failed", {{"file", path.generic_string()}, {"reason", failure.message()}});
      return Exit::failed;
    }
  }
  terminal.say("new.done", {{"folder", options.folder}});
  return Exit::ok;
}

}  // namespace vekha::app
