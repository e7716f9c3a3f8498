#include "app/remembered/model_cache.hpp"

#include <fstream>
#include <sstream>
#include <system_error>

#include "app/files.hpp"
#include "embedded/importer_fingerprint.hpp"
#include "model/json/document_json.hpp"

namespace vekha::app {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t largest_entry = std::size_t{256} << 20;
constexpr std::string_view extension = ".json";

// First line of an entry: the digest of the rest, so that a cut or flipped entry is never half believed.
std::string sealed(const std::string& json) { return sha256(json) + '\n' + json; }

std::optional<std::string_view> unsealed(std::string_view entry) {
  const auto end = entry.find('\n');
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view json = entry.substr(end + 1);
  if (sha256(json) != entry.substr(0, end)) return std::nullopt;
  return json;
}

}  // namespace

ModelCache::ModelCache(fs::path folder, std::string_view vocabulary)
    : folder_(std::move(folder)), context_(sha256(std::string(importer_fingerprint) + std::string(vocabulary))) {}

std::string ModelCache::key(std::string_view file_sha256) const { return sha256(context_ + std::string(file_sha256)); }

std::optional<model::Document> ModelCache::find(const std::string& key) const {
  const auto entry = read_file(folder_ / (key + std::string(extension)), largest_entry);
  if (!entry) return std::nullopt;
  const auto json = unsealed(entry.value());
  if (!json) return std::nullopt;
  auto document = model::document_from_json(*json);
  if (!document) return std::nullopt;
  return std::move(document).value();
}

void ModelCache::store(const std::string& key, const model::Document& document) const {
  std::error_code error;
  fs::create_directories(folder_, error);
  const fs::path path = folder_ / (key + std::string(extension));
  const fs::path fresh = folder_ / (key + ".new");
  {
    std::ofstream out(fresh, std::ios::binary);
    out << sealed(model::to_json(document, -1));
    if (!out.flush()) {
      out.close();
      fs::remove(fresh, error);
      return;
    }
  }
  fs::rename(fresh, path, error);
}

void ModelCache::keep_only(const std::set<std::string>& keys) const {
  std::error_code error;
  for (fs::directory_iterator at(folder_, error); !error && at != fs::directory_iterator(); at.increment(error)) {
    std::error_code ignored;
    if (at->path().extension() == ".new" || !keys.contains(at->path().stem().string())) fs::remove(at->path(), ignored);
  }
}

}  // namespace vekha::app
