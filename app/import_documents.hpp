#pragma once

#include <cstddef>
#include <vector>

#include "app/content_folder.hpp"
#include "app/remembered/model_cache.hpp"
#include "app/terminal.hpp"
#include "model/document.hpp"
#include "model/result.hpp"

namespace vekha::app {

/// What became of one file of the content folder.
struct ImportedFile {
  DocumentFile file;
  model::Result<model::Document> document;
  bool from_cache = false;
};

/// Imports the bytes of one file, with what only the file's name and digest tell. A name that promises a format Vekha
/// does not read (".doc") over a document it does is refused: people and hosts go by names. Errors: name_misleading,
/// and those of importer::import_document().
model::Result<model::Document> import_bytes(const std::string& bytes, const std::string& digest,
                                            const std::filesystem::path& path, const importer::Vocabulary& vocabulary);

/// Imports all documents of the content folder on up to `jobs` threads, or takes them from the cache; in their order.
std::vector<ImportedFile> import_documents(const Content& content, const ModelCache& cache, std::size_t jobs,
                                           Terminal& terminal);

}  // namespace vekha::app
