#include "generator/publish/manifest.hpp"

#include <Poco/SHA2Engine.h>

#include <algorithm>

namespace vekha::generator {
namespace {

constexpr std::size_t digest_length = 64;

bool is_digest(std::string_view text) {
  const auto hexadecimal = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
  return text.size() == digest_length && std::ranges::all_of(text, hexadecimal);
}

}  // namespace

std::string write_manifest(const Manifest& manifest) {
  std::string text;
  for (const auto& [path, digest] : manifest) text.append(digest).append("  ").append(path).append("\n");
  return text;
}

Manifest read_manifest(std::string_view text) {
  Manifest manifest;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.size() <= digest_length + 2 || line.substr(digest_length, 2) != "  ") continue;
    const auto digest = line.substr(0, digest_length);
    const auto path = line.substr(digest_length + 2);
    if (is_digest(digest) && is_publishable(path)) manifest.emplace(path, digest);
  }
  return manifest;
}

std::string digest_of(std::string_view bytes) {
  Poco::SHA2Engine engine(Poco::SHA2Engine::SHA_256);
  engine.update(bytes.data(), bytes.size());
  return Poco::DigestEngine::digestToHex(engine.digest());
}

}  // namespace vekha::generator
