#include "app/files.hpp"

#include <Poco/DigestEngine.h>
#include <Poco/SHA2Engine.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>

#include "model/text.hpp"

namespace vekha::app {
namespace fs = std::filesystem;
namespace {

model::Diagnostic unreadable(std::string reason) {
  return model::refusal(model::DiagnosticCode::file_unreadable, {{"reason", std::move(reason)}});
}

bool is_hidden(const fs::path& path) {
  const std::string name = path.filename().string();
  return name.starts_with('.') || name.starts_with("~$");
}

}  // namespace

model::Result<std::string> read_file(const fs::path& path, std::size_t limit) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (status.type() == fs::file_type::not_found) return model::refusal(model::DiagnosticCode::file_missing);
  if (error) return unreadable(error.message());
  if (!fs::is_regular_file(status)) return model::refusal(model::DiagnosticCode::file_not_regular);
  const std::uintmax_t size = fs::file_size(path, error);
  if (error) return unreadable(error.message());
  if (size > limit) {
    return model::refusal(model::DiagnosticCode::file_too_large, {{"limit", std::to_string(limit >> 20)}});
  }
  std::ifstream in(path, std::ios::binary);
  std::string bytes(static_cast<std::size_t>(size), '\0');
  if (!in || (size > 0 && !in.read(bytes.data(), static_cast<std::streamsize>(size)))) {
    return unreadable(std::generic_category().message(errno));
  }
  return bytes;
}

std::vector<FoundFile> files_below(const fs::path& folder) {
  std::vector<FoundFile> found;
  std::error_code error;
  fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, error);
  for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
    std::error_code ignored;
    if (is_hidden(at->path())) {
      if (at->is_directory(ignored)) at.disable_recursion_pending();
      continue;
    }
    if (at->is_directory(ignored)) continue;
    found.push_back({.path = at->path(), .name = at->path().lexically_relative(folder).generic_string()});
  }
  std::ranges::sort(found, {}, &FoundFile::name);
  return found;
}

std::string sha256(std::string_view bytes) {
  Poco::SHA2Engine engine(Poco::SHA2Engine::SHA_256);
  engine.update(bytes.data(), bytes.size());
  return Poco::DigestEngine::digestToHex(engine.digest());
}

std::string extension_of(std::string_view name) {
  const auto dot = name.rfind('.');
  const auto slash = name.rfind('/');
  if (dot == std::string_view::npos || (slash != std::string_view::npos && dot < slash)) return {};
  return model::lower_case(name.substr(dot));
}

}  // namespace vekha::app
