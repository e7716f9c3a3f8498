#include "app/commands/build.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <ctime>
#include <thread>

#include "app/build_summary.hpp"
#include "app/content_folder.hpp"
#include "app/import_documents.hpp"
#include "app/parallel.hpp"
#include "app/remembered/published_copies.hpp"
#include "app/remembered/published_data.hpp"
#include "app/remembered/published_pages.hpp"
#include "app/review_documents.hpp"
#include "app/theme_folder.hpp"
#include "app/view_page.hpp"
#include "generator/generate.hpp"
#include "generator/pages/document_pages.hpp"
#include "generator/publish/exchange.hpp"
#include "generator/publish/publish.hpp"
#include "generator/site/site_model.hpp"

namespace vekha::app {
namespace fs = std::filesystem;
namespace {

constexpr unsigned most_jobs = 256;

/// The options as values; empty where a word of them is wrong (and was complained of).
struct Choices {
  model::Date today;
  std::size_t jobs = 1;
};

model::Date current_date() {
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm local{};
  localtime_r(&now, &local);
  return std::chrono::year{local.tm_year + 1900} / (local.tm_mon + 1) / local.tm_mday;
}

std::optional<Choices> choices_of(const BuildOptions& options, Terminal& terminal) {
  Choices choices{.today = current_date(), .jobs = std::max(1U, std::thread::hardware_concurrency())};
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
  if (!options.base_url.empty() && generator::checked_base_url(options.base_url).empty()) {
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

/// What a publication leaves behind for later ones.
struct Remembered {
  fs::path pages;  ///< the list of addresses
  PublishedData data;
};

/// Renders and publishes. False where nothing was published, after saying why.
bool publish_site(const generator::SiteInput& input, const Remembered& remembered, const generator::Theme& theme,
                  const BuildOptions& options, std::size_t jobs, Terminal& terminal) {
  const generator::Site site = generator::make_site(input, theme.words());
  const auto for_each = [jobs](std::size_t count, const std::function<void(std::size_t)>& f) {
    parallel_for(count, jobs, f);
  };
  const auto files = generator::generate(site, theme, for_each);
  for (const generator::Mistake& mistake : files.mistakes) terminal.complain(mistake);
  if (!files.mistakes.empty()) return false;
  const auto published = generator::publish(files.value, options.site);
  if (const auto* mistake = std::get_if<generator::Mistake>(&published)) {
    terminal.complain(*mistake);
    return false;
  }
  const auto& report = std::get<generator::PublishReport>(published);
  terminal.say("build.done", {{"added", std::to_string(report.added.size())},
                              {"changed", std::to_string(report.changed.size())},
                              {"removed", std::to_string(report.removed.size())},
                              {"unchanged", std::to_string(report.unchanged)}});
  const bool written = write_published_pages(remembered.pages, generator::document_pages(site), site.withdrawn);
  if (!remembered.data.update(files.value) || !written)
    terminal.complain("build.no-copies", {{"folder", remembered.pages.parent_path().generic_string()}});
  terminal.say("build.open", {{"path", (fs::path(options.site) / "index.html").generic_string()}});
  return true;
}

/// The folder that builds of one content exclude each other by; publish() locks the one that holds the site, and nobody
/// can wait for himself.
fs::path lockable(const fs::path& content, const fs::path& site) {
  fs::path documents = content / "documents";
  const auto places = generator::places_of(site);
  std::error_code error;
  return places && fs::equivalent(places->parent, documents, error) ? fs::path() : documents;
}

}  // namespace

Exit build(const BuildOptions& options, Terminal& terminal) {
  const auto choices = choices_of(options, terminal);
  if (!choices) return Exit::usage;
  const fs::path folder(options.content);
  std::error_code ignored;
  if (!fs::is_directory(folder, ignored)) {
    terminal.complain("build.no-content", {{"folder", options.content}});
    return Exit::failed;
  }
  // Held to the end: an older build must not publish over a newer one, nor sweep its cache.
  const generator::FolderLock lock(lockable(folder, options.site), [&] { terminal.complain("build.waits"); });
  Content content = read_content(folder, terminal.language());
  const auto theme = load_theme(folder, options.theme.empty() ? content.settings.theme : options.theme,
                                content.settings.language, terminal);
  if (complain_of_mistakes(content, terminal) || !theme) {
    terminal.complain("build.nothing");
    return Exit::failed;
  }
  for (const std::string& file : content.other_files) terminal.complain("build.skipped", {{"file", file}});
  PublishedCopies copies(folder / ".published");
  for (const std::string& name : content.unreadable_folders)
    terminal.complain("build.unreadable", {{"folder", (folder / "documents" / name).generic_string()}});
  add_documents_of_unreadable_folders(content, copies.labels(), folder);
  for (const std::string& file : content.misnamed) terminal.complain("build.misnamed", {{"file", file}});
  if (content.documents.empty()) {
    terminal.complain("build.no-documents", {{"folder", (folder / "documents").generic_string()}});
    return Exit::failed;
  }
  complain_of_decisions(content, terminal);
  const ModelCache cache(folder / ".cache" / "models", content.vocabulary_bytes);
  const fs::path pages = folder / ".published" / "pages.tsv";
  auto reviewed =
      review_documents(import_documents(content, cache, choices->jobs, terminal), content, copies, terminal);
  generator::SiteInput input{.documents = std::move(reviewed.documents),
                             .content = std::move(content.pages),
                             .settings = std::move(content.settings),
                             .today = choices->today,
                             .published = read_published_pages(pages, choices->today),
                             .abbreviations = abbreviations_of(content.vocabulary)};
  const Remembered remembered{
      pages, PublishedData(folder / ".published" / "opendata",
                           data_basis(input.documents, content.decisions, input.settings.public_contacts))};
  input.earlier_data = remembered.data.files();
  if (!options.base_url.empty()) input.settings.base_url = generator::checked_base_url(options.base_url);
  if (!options.view.empty()) return print_view(std::move(input), *theme, options.view, terminal);
  print_summary(reviewed.outcomes, terminal);
  // A site without a single plan would only take the old one away.
  if (input.documents.empty() || !publish_site(input, remembered, *theme, options, choices->jobs, terminal)) {
    terminal.complain("build.nothing");
    return Exit::failed;
  }
  if (!copies.update(reviewed.shown, reviewed.not_shown, choices->today)) {
    terminal.complain("build.no-copies", {{"folder", (folder / ".published").generic_string()}});
  }
  return has_trouble(reviewed.outcomes) ? Exit::faults : Exit::ok;
}

}  // namespace vekha::app
