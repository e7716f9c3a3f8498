#include "app/import_documents.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "app/parallel.hpp"
#include "importer/import.hpp"
#include "language/text.hpp"

namespace vekha::app {
namespace fs = std::filesystem;
namespace {

/// As people may read it: names are bytes, and not always text.
std::string file_name_of(const fs::path& path) { return language::normalized(path.filename().string()); }

ImportedFile import_one(const DocumentFile& file, const importer::Vocabulary& vocabulary, const ModelCache& cache,
                        std::string& key) {
  const importer::Limits limits;
  const auto bytes = read_file(file.path, limits.archive);
  if (!bytes) return {.file = file, .document = bytes.error()};
  const std::string digest = sha256(bytes.value());
  key = cache.key(digest);
  if (auto cached = cache.find(key)) {
    cached->source.file = file_name_of(file.path);  // the same bytes may lie under another name
    return {.file = file, .document = std::move(*cached), .from_cache = true};
  }
  auto document = import_bytes(bytes.value(), digest, file.path, vocabulary);
  if (document) cache.store(key, document.value());
  return {.file = file, .document = std::move(document)};
}

}  // namespace

model::Result<model::Document> import_bytes(const std::string& bytes, const std::string& digest, const fs::path& path,
                                            const importer::Vocabulary& vocabulary) {
  auto imported = importer::import_document(std::as_bytes(std::span(bytes)), vocabulary);
  if (!imported) return imported;
  const std::string extension = extension_of(path.filename().string());
  if (importer::promise_of(extension) == importer::NamePromise::foreign) {
    return model::refusal(model::DiagnosticCode::name_misleading, {{"extension", extension}});
  }
  imported.value().source.file = file_name_of(path);
  imported.value().source.sha256 = digest;
  return imported;
}

std::vector<ImportedFile> import_documents(const Content& content, const ModelCache& cache, std::size_t jobs,
                                           Terminal& terminal) {
  const std::size_t count = content.documents.size();
  std::vector<std::optional<ImportedFile>> slots(count);
  std::vector<std::string> keys(count);
  std::size_t done = 0;
  parallel_for(
      count, jobs,
      [&](std::size_t i) { slots[i] = import_one(content.documents[i], content.vocabulary, cache, keys[i]); },
      [&](std::size_t i) { terminal.progress(++done, count, content.documents[i].label()); });
  terminal.clear_progress();
  cache.keep_only({keys.begin(), keys.end()});

  std::vector<ImportedFile> imported;
  imported.reserve(count);
  for (auto& slot : slots) imported.push_back(std::move(*slot));
  return imported;
}

}  // namespace vekha::app
