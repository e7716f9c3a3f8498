#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/files.hpp"
#include "generator/mistake.hpp"
#include "generator/privacy/decisions.hpp"
#include "generator/settings.hpp"
#include "generator/site/content_page.hpp"
#include "importer/vocabulary/vocabulary.hpp"

namespace vekha::app {

/// A document file of the content folder.
struct DocumentFile {
  std::filesystem::path path;
  std::string folder;  ///< of the municipality; empty for a file that lies directly in documents/
  std::string name;    ///< the rest of its path: "plan.docx"
  /// "kirovsk/plan.docx": how people and settings call it.
  [[nodiscard]] std::string label() const { return folder.empty() ? name : folder + "/" + name; }
};

/// All that a build needs of the content folder, read but not imported.
struct Content {
  generator::Settings settings;
  std::vector<generator::Decision> decisions;
  std::vector<generator::ContentPage> pages;
  importer::Vocabulary vocabulary;
  std::string vocabulary_bytes;                 ///< of the local tables, for the cache key
  std::vector<DocumentFile> documents;          ///< sorted by label
  std::vector<std::string> other_files;         ///< below documents/, of kinds that no plan comes in; labels
  std::vector<std::string> unreadable_folders;  ///< below documents/, each with a '/' at its end
  /// Documents whose names are not UTF-8, as far as they can be told; those that can't be told apart are left out.
  std::vector<std::string> misnamed;
  generator::Mistakes mistakes;  ///< of site.toml, decisions and pages: nothing is published while there are any
  std::vector<std::string> vocabulary_mistakes;  ///< sentences
};

/// Reads the folder as content/README.md describes it. Parts that are missing are empty.
/// language: of the sentences about the vocabulary.
Content read_content(const std::filesystem::path& folder, model::Language language);

/// Adds those of the labels that lie in folders which can't be read now: nobody removed these documents. They are
/// refused one by one when they are imported. folder: the content folder.
void add_documents_of_unreadable_folders(Content& content, std::span<const std::string> labels,
                                         const std::filesystem::path& folder);

}  // namespace vekha::app
