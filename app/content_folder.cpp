#include "app/content_folder.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "generator/pages/page_kinds.hpp"
#include "importer/import.hpp"
#include "language/text.hpp"
#include "model/message.hpp"

namespace vekha::app {
namespace fs = std::filesystem;
namespace {

// Text files that people write by hand; a larger one is something else.
constexpr std::size_t largest_text = std::size_t{4} << 20;

// A wrong kind is a document, too: it is refused with a sentence that says what to do.
bool is_document(std::string_view name) {
  return importer::promise_of(extension_of(name)) != importer::NamePromise::nothing;
}

/// Why a file was not read, as part of a sentence.
std::string reason_of(const model::Diagnostic& refusal, model::Language language) {
  const auto reason = refusal.arguments.find("reason");
  return reason == refusal.arguments.end() ? model::sentence_of(refusal, language) : reason->second;
}

/// Reads the text files of a content folder and keeps what was wrong with them.
class TextReader {
 public:
  TextReader(model::Language language, generator::Mistakes& mistakes) : language_(language), mistakes_(mistakes) {}

  /// The bytes of a file; nothing where it is missing, a mistake where it can't be read.
  std::optional<std::string> read(const fs::path& path, const std::string& label) {
    auto bytes = read_file(path, largest_text);
    if (bytes) return std::move(bytes).value();
    if (bytes.error().code != model::DiagnosticCode::file_missing) {
      mistakes_.push_back({.file = label,
                           .line = 0,
                           .code = "file-unreadable",
                           .arguments = {{"reason", reason_of(bytes.error(), language_)}}});
    }
    return std::nullopt;
  }

 private:
  model::Language language_;
  generator::Mistakes& mistakes_;
};

void append(generator::Mistakes& all, generator::Mistakes more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void read_pages(const fs::path& folder, TextReader& texts, Content& content) {
  const auto reserved = generator::reserved_paths();
  for (const FoundFile& file : files_below(folder)) {
    if (extension_of(file.name) != ".md") continue;
    const auto text = texts.read(file.path, "pages/" + file.name);
    if (!text) continue;
    auto page = generator::read_content_page(file.name, *text, reserved);
    if (page.mistakes.empty()) content.pages.push_back(std::move(page.value));
    append(content.mistakes, std::move(page.mistakes));
  }
}

void read_vocabulary(const fs::path& folder, model::Language language, TextReader& texts, Content& content) {
  for (const FoundFile& file : files_below(folder)) {
    if (extension_of(file.name) != ".tsv") continue;
    const auto text = texts.read(file.path, "vocabulary/" + file.name);
    if (!text) continue;
    content.vocabulary_bytes += file.name + '\0' + *text + '\0';
    if (const auto wrong = content.vocabulary.add(file.path.stem().string(), *text)) {
      content.vocabulary_mistakes.push_back("vocabulary/" + file.name + ": " + model::sentence_of(*wrong, language));
    }
  }
}

DocumentFile document_file(fs::path path, std::string_view label) {
  const auto slash = label.find('/');
  if (slash == std::string_view::npos) return {.path = std::move(path), .folder = "", .name = std::string(label)};
  return {.path = std::move(path),
          .folder = std::string(label.substr(0, slash)),
          .name = std::string(label.substr(slash + 1))};
}

void list_documents(const fs::path& folder, Content& content) {
  std::set<std::string> labels;
  FolderListing listing = list_below(folder);
  content.other_files = std::move(listing.skipped_folders);
  content.unreadable_folders = std::move(listing.unreadable_folders);
  for (FoundFile& file : listing.files) {
    if (!is_document(file.name)) {
      content.other_files.push_back(std::move(file.name));
      continue;
    }
    // Names in other encodings, as some systems spell them apart, with what nobody sees: one spelling, so that
    // decisions find them.
    const std::string written = std::exchange(file.name, language::normalized(file.name));
    if (!labels.insert(file.name).second) {
      content.misnamed.push_back(std::move(file.name));
      continue;
    }
    const bool foreign = file.name.find("\uFFFD") != std::string::npos && written.find("\uFFFD") == std::string::npos;
    if (foreign) content.misnamed.push_back(file.name);
    content.documents.push_back(document_file(std::move(file.path), file.name));
  }
}

}  // namespace

Content read_content(const fs::path& folder, model::Language language) {
  Content content{.vocabulary = importer::Vocabulary::built_in()};
  TextReader texts(language, content.mistakes);
  if (const auto text = texts.read(folder / "site.toml", "site.toml")) {
    auto reading = generator::read_settings(*text);
    content.settings = std::move(reading.value);
    append(content.mistakes, std::move(reading.mistakes));
  }
  if (const auto text = texts.read(folder / "decisions.toml", "decisions.toml")) {
    auto reading = generator::read_decisions(*text);
    content.decisions = std::move(reading.value);
    append(content.mistakes, std::move(reading.mistakes));
  }
  read_pages(folder / "pages", texts, content);
  read_vocabulary(folder / "vocabulary", language, texts, content);
  list_documents(folder / "documents", content);
  return content;
}

void add_documents_of_unreadable_folders(Content& content, std::span<const std::string> labels,
                                         const fs::path& folder) {
  for (const std::string& label : labels) {
    const auto inside = [&](const std::string& unreadable) { return label.starts_with(unreadable); };
    const bool listed = std::ranges::find(content.documents, label, &DocumentFile::label) != content.documents.end();
    if (listed || std::ranges::none_of(content.unreadable_folders, inside)) continue;
    content.documents.push_back(document_file(folder / "documents" / label, label));
  }
  std::ranges::sort(content.documents, {}, &DocumentFile::label);
}

}  // namespace vekha::app
