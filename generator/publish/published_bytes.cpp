#include "generator/publish/published_bytes.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>

namespace vekha::generator {
namespace {

struct Closer {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

Reading<std::string> unreadable(std::string_view path, int error) {
  const bool forbidden = error == EACCES || error == EPERM;
  const std::string reason = forbidden ? "@read-access" : std::generic_category().message(error);
  return {.value = {},
          .mistakes = {
              {.file = std::string(path), .line = 0, .code = "file-unreadable", .arguments = {{"reason", reason}}}}};
}

}  // namespace

Reading<std::string> published_bytes(const std::filesystem::path& site, std::string_view path) {
  const std::unique_ptr<std::FILE, Closer> file(std::fopen((site / path).c_str(), "rb"));
  if (!file) return unreadable(path, errno);
  std::string bytes;
  std::array<char, 1U << 16U> block{};
  while (const std::size_t size = std::fread(block.data(), 1, block.size(), file.get()))
    bytes.append(block.data(), size);
  if (std::ferror(file.get()) != 0) return unreadable(path, errno);
  return {.value = std::move(bytes), .mistakes = {}};
}

}  // namespace vekha::generator
