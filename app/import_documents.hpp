#pragma once

#include <cstddef>
#include <vector>

#include "app/content_folder.hpp"
#include "app/model_cache.hpp"
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

/// Imports all documents of the content folder on up to `jobs` threads, or takes them from the cache; in their order.
std::vector<ImportedFile> import_documents(const Content& content, const ModelCache& cache, std::size_t jobs,
                                           Terminal& terminal);

}  // namespace vekha::app
