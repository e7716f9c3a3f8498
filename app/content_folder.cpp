#include "app/content_folder.hpp"

#include <algorithm>
#include <array>

#include "model/message.hpp"

namespace vekha::app {
namespace fs = std::filesystem;
namespace {

// Text files that people write by hand; a larger one is something else.
constexpr std::size_t largest_text = std::size_t{4} << 20;

// What people drop in for a document, rightly or not: a wrong kind is refused with a sentence that says what to do.
constexpr std::array document_extensions{".docx", ".docm", ".dotx", ".odt", ".ott", ".fodt", ".doc", ".rtf",
                                         ".pdf",  ".xls",  ".xlsx", ".ods", ".ppt", ".pptx", ".odp"};

bool is_document(std::string_view name) {
  return std::ranges::find(document_extensions, extension_of(name)) != document_extensions.end();
}

/// The bytes of a text file; nothing where it is missing, a mistake where it can't be read.
std::optional<std::string> read_text(const fs::path& path, const std::string& label, generator::Mistakes& mistakes) {
  auto bytes = read_file(path, largest_text);
  if (bytes) return std::move(bytes).value();
  if (bytes.error().code != model::DiagnosticCode::file_missing) {
    const auto& arguments = bytes.error().arguments;
    const auto reason = arguments.find("reason");
    mistakes.push_back({.file = label,
                        .line = 0,
                        .code = "file-unreadable",
                        .arguments = {{"reason", reason == arguments.end() ? "" : reason->second}}});
  }
  return std::nullopt;
}

void append(generator::Mistakes& all, generator::Mistakes more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void read_pages(const fs::path& folder, Content& content) {
  for (const FoundFile& file : files_below(folder)) {
    if (extension_of(file.name) != ".md") continue;
    const auto text = read_text(file.path, "pages/" + file.name, content.mistakes);
    if (!text) continue;
    auto page = generator::read_content_page(file.name, *text);
    if (page.mistakes.empty()) content.pages.push_back(std::move(page.value));
    append(content.mistakes, std::move(page.mistakes));
  }
}

void read_vocabulary(const fs::path& folder, model::Language language, Content& content) {
  for (const FoundFile& file : files_below(folder)) {
    if (extension_of(file.name) != ".tsv") continue;
    const auto text = read_text(file.path, "vocabulary/" + file.name, content.mistakes);
    if (!text) continue;
    content.vocabulary_bytes += file.name + '\0' + *text + '\0';
    if (const auto wrong = content.vocabulary.add(file.path.stem().string(), *text)) {
      content.vocabulary_mistakes.push_back("vocabulary/" + file.name + ": " + model::sentence_of(*wrong, language));
    }
  }
}

void list_documents(const fs::path& folder, Content& content) {
  for (FoundFile& file : files_below(folder)) {
    if (!is_document(file.name)) {
      content.other_files.push_back(std::move(file.name));
      continue;
    }
    const auto slash = file.name.find('/');
    const bool direct = slash == std::string::npos;
    content.documents.push_back({.path = std::move(file.path),
                                 .folder = direct ? "" : file.name.substr(0, slash),
                                 .name = direct ? file.name : file.name.substr(slash + 1)});
  }
}

}  // namespace

Content read_content(const fs::path& folder, model::Language language) {
  Content content{.vocabulary = importer::Vocabulary::built_in()};
  if (const auto text = read_text(folder / "site.toml", "site.toml", content.mistakes)) {
    auto reading = generator::read_settings(*text);
    content.settings = std::move(reading.value);
    append(content.mistakes, std::move(reading.mistakes));
  }
  if (const auto text = read_text(folder / "decisions.toml", "decisions.toml", content.mistakes)) {
    auto reading = generator::read_decisions(*text);
    content.decisions = std::move(reading.value);
    append(content.mistakes, std::move(reading.mistakes));
  }
  read_pages(folder / "pages", content);
  read_vocabulary(folder / "vocabulary", language, content);
  list_documents(folder / "documents", content);
  return content;
}

}  // namespace vekha::app
