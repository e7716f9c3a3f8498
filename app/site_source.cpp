#include "app/site_source.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <ctime>
#include <thread>

#include "app/content_folder.hpp"
#include "app/import_documents.hpp"
#include "app/remembered/published_pages.hpp"
#include "app/review_documents.hpp"
#include "app/theme_folder.hpp"

// A content folder is read first, so that all mistakes of people are said before any work; then its documents are
// imported, or taken from the cache, and reviewed with the decisions of the day; what earlier builds published is
// called to mind last.
namespace vekha::app {
namespace fs = std::filesystem;
namespace {

constexpr unsigned most_jobs = 256;

model::Date current_date() {
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm local{};
  localtime_r(&now, &local);
  return std::chrono::year{local.tm_year + 1900} / (local.tm_mon + 1) / local.tm_mday;
}

std::optional<SourceChoices> values_of(const SourceOptions& options, Terminal& terminal) {
  SourceChoices choices{.content = options.content,
                        .theme = options.theme,
                        .base_url = {},
                        .today = current_date(),
                        .jobs = std::max(1U, std::thread::hardware_concurrency())};
  if (!options.today.empty()) {
    const auto date = model::date_from_iso(options.today);
    if (!date) {
      terminal.complain("usage.today", {{"value", options.today}});
      return std::nullopt;
    }
    choices.today = *date;
  }
  if (!options.jobs.empty()) {
    const char* end = options.jobs.data() + options.jobs.size();
    const auto [rest, error] = std::from_chars(options.jobs.data(), end, choices.jobs);
    if (error != std::errc{} || rest != end || choices.jobs == 0 || choices.jobs > most_jobs) {
      terminal.complain("usage.jobs", {{"value", options.jobs}});
      return std::nullopt;
    }
  }
  choices.base_url = options.base_url.empty() ? "" : generator::checked_base_url(options.base_url);
  if (choices.base_url.empty() && !options.base_url.empty()) {
    terminal.complain("usage.base-url", {{"value", options.base_url}});
    return std::nullopt;
  }
  return choices;
}

/// True where the content folder has mistakes, after saying each.
bool complain_of_mistakes(const Content& content, Terminal& terminal) {
  for (const generator::Mistake& mistake : content.mistakes) terminal.complain(mistake);
  for (const std::string& sentence : content.vocabulary_mistakes) terminal.complain_text(sentence);
  return !content.mistakes.empty() || !content.vocabulary_mistakes.empty();
}

std::vector<generator::Abbreviation> abbreviations_of(const importer::Vocabulary& vocabulary) {
  std::vector<generator::Abbreviation> list;
  for (const auto& [text, entry] : vocabulary.abbreviations()) {
    list.push_back({text, entry.expansion, entry.explanation, entry.ambiguous});
  }
  return list;
}

/// Says which decisions are about documents that are not there.
void complain_of_decisions(const Content& content, Terminal& terminal) {
  std::vector<std::string> labels;
  for (const DocumentFile& file : content.documents) labels.push_back(file.label());
  for (const generator::Mistake& mistake : generator::decisions_without_document(content.decisions, labels)) {
    terminal.complain(mistake);
  }
}

/// Says what of the folder is left out of the site.
void complain_of_files(const Content& content, const fs::path& folder, Terminal& terminal) {
  for (const std::string& file : content.other_files) terminal.complain("build.skipped", {{"file", file}});
  for (const std::string& name : content.unreadable_folders)
    terminal.complain("build.unreadable", {{"folder", (folder / "documents" / name).generic_string()}});
  for (const std::string& file : content.misnamed) terminal.complain("build.misnamed", {{"file", file}});
}

}  // namespace

SourceChoice choices_of(const SourceOptions& options, Terminal& terminal) {
  auto choices = values_of(options, terminal);
  std::error_code ignored;
  if (choices && !fs::is_directory(choices->content, ignored)) {
    terminal.complain("build.no-content", {{"folder", options.content}});
    return {.choices = std::nullopt, .otherwise = Exit::failed};
  }
  return {.choices = std::move(choices), .otherwise = Exit::usage};
}

std::optional<SiteSource> read_source(const SourceChoices& choices, Terminal& terminal) {
  const fs::path& folder = choices.content;
  Content content = read_content(folder, terminal.language());
  auto theme = load_theme(folder, choices.theme.empty() ? content.settings.theme : choices.theme,
                          content.settings.language, terminal);
  if (complain_of_mistakes(content, terminal) || !theme) {
    terminal.complain("build.nothing");
    return std::nullopt;
  }
  PublishedCopies copies(folder / ".published");
  complain_of_files(content, folder, terminal);
  add_documents_of_unreadable_folders(content, copies.labels(), folder);
  if (content.documents.empty()) {
    terminal.complain("build.no-documents", {{"folder", (folder / "documents").generic_string()}});
    return std::nullopt;
  }
  complain_of_decisions(content, terminal);
  const ModelCache cache(folder / ".cache" / "models", content.vocabulary_bytes);
  auto reviewed = review_documents(import_documents(content, cache, choices.jobs, terminal), content, copies, terminal);
  const fs::path pages = folder / ".published" / "pages.tsv";
  PublishedData data(folder / ".published" / "opendata",
                     data_basis(reviewed.documents, content.decisions, content.settings.public_contacts));
  generator::SiteInput input{.documents = std::move(reviewed.documents),
                             .content = std::move(content.pages),
                             .settings = std::move(content.settings),
                             .today = choices.today,
                             .published = read_published_pages(pages, choices.today),
                             .abbreviations = abbreviations_of(content.vocabulary),
                             .earlier_data = data.files()};
  if (!choices.base_url.empty()) input.settings.base_url = choices.base_url;
  return SiteSource{.theme = std::move(*theme),
                    .input = std::move(input),
                    .remembered = {std::move(copies), pages, std::move(data)},
                    .outcomes = std::move(reviewed.outcomes),
                    .shown = std::move(reviewed.shown),
                    .not_shown = std::move(reviewed.not_shown)};
}

}  // namespace vekha::app
