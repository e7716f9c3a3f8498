#pragma once

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "model/document.hpp"

namespace vekha::app {

/// Imported documents on disk, by the content of the file, of the vocabulary and of the importer itself: whatever
/// changes, the entry is another one. A damaged or foreign entry is a miss; a folder that can't be written makes every
/// look-up a miss. find() and store() of different keys may run on several threads.
class ModelCache {
 public:
  /// vocabulary: all bytes of the local vocabulary tables, in a fixed order.
  ModelCache(std::filesystem::path folder, std::string_view vocabulary);

  /// The key of a document's bytes.
  [[nodiscard]] std::string key(std::string_view file_sha256) const;
  [[nodiscard]] std::optional<model::Document> find(const std::string& key) const;
  void store(const std::string& key, const model::Document& document) const;

  /// Removes the entries that no document of this build has.
  void keep_only(const std::set<std::string>& keys) const;

 private:
  std::filesystem::path folder_;
  std::string context_;  // SHA-256 of vocabulary and importer
};

}  // namespace vekha::app
