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
#include "app/theme_folder.hpp"
#include "generator/generate.hpp"
#include "generator/privacy/review.hpp"
#include "generator/publish/publish.hpp"
#include "generator/site_model.hpp"

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

/// Reviews one imported document; where it may be published, its masked form is added to documents.
DocumentOutcome review_document(ImportedFile& file, const Content& content, model::Language language,
                                std::vector<generator::SiteDocument>& documents) {
  DocumentOutcome outcome{.label = file.file.label()};
  if (!file.document) {
    outcome.outcome = Outcome::refused;
    outcome.reasons = {model::sentence_of(file.document.error(), language)};
    return outcome;
  }
  auto review = generator::review(std::move(file.document).value(), outcome.label, content.decisions,
                                  content.settings.public_contacts);
  for (const generator::Mistake& notice : review.notices) outcome.reasons.push_back(sentence_of(notice, language));
  if (review.verdict != generator::Verdict::publish) {
    const bool draft = review.verdict == generator::Verdict::hold_back;
    outcome.outcome = draft ? Outcome::held_back : Outcome::blocked;
    return outcome;
  }
  outcome.activities = review.document.activities.size();
  outcome.findings = static_cast<std::size_t>(std::ranges::count_if(
      review.document.diagnostics,
      [](const model::Diagnostic& diagnostic) { return diagnostic.severity != model::Severity::note; }));
  documents.push_back({.folder = file.file.folder, .file = file.file.name, .document = std::move(review.document)});
  return outcome;
}

/// The documents that may be published; what became of all is added to outcomes.
std::vector<generator::SiteDocument> publishable(std::vector<ImportedFile> imported, const Content& content,
                                                 const Terminal& terminal, std::vector<DocumentOutcome>& outcomes) {
  std::vector<generator::SiteDocument> documents;
  for (ImportedFile& file : imported) {
    outcomes.push_back(review_document(file, content, terminal.language(), documents));
  }
  return documents;
}

/// Says which decisions are about documents that are not there.
void complain_of_decisions(const Content& content, Terminal& terminal) {
  std::vector<std::string> labels;
  for (const DocumentFile& file : content.documents) labels.push_back(file.label());
  for (const generator::Mistake& mistake : generator::decisions_without_document(content.decisions, labels)) {
    terminal.complain(mistake);
  }
}

/// Renders and publishes. False where nothing was published, after saying why.
bool publish_site(const generator::SiteInput& input, const generator::Theme& theme, const BuildOptions& options,
                  std::size_t jobs, Terminal& terminal) {
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
  terminal.say("build.open", {{"path", (fs::path(options.site) / "index.html").generic_string()}});
  return true;
}

}  // namespace

Exit build(const BuildOptions& options, Terminal& terminal) {
  const auto choices = choices_of(options, terminal);
  if (!choices) return Exit::usage;
  const fs::path folder(options.content);
  if (!fs::is_directory(folder)) {
    terminal.complain("build.no-content", {{"folder", options.content}});
    return Exit::failed;
  }
  Content content = read_content(folder, terminal.language());
  const auto theme = load_theme(folder, options.theme.empty() ? content.settings.theme : options.theme,
                                content.settings.languages.front(), terminal);
  if (complain_of_mistakes(content, terminal) || !theme) {
    terminal.complain("build.nothing");
    return Exit::failed;
  }
  for (const std::string& file : content.other_files) terminal.complain("build.skipped", {{"file", file}});
  if (content.documents.empty()) {
    terminal.complain("build.no-documents", {{"folder", (folder / "documents").generic_string()}});
    return Exit::failed;
  }
  complain_of_decisions(content, terminal);
  const ModelCache cache(folder / ".cache" / "models", content.vocabulary_bytes);
  std::vector<DocumentOutcome> outcomes;
  generator::SiteInput input{
      .documents = publishable(import_documents(content, cache, choices->jobs, terminal), content, terminal, outcomes),
      .content = std::move(content.pages),
      .settings = std::move(content.settings),
      .today = choices->today};
  if (!options.base_url.empty()) input.settings.base_url = generator::checked_base_url(options.base_url);
  print_summary(outcomes, terminal);
  // A site without a single plan would only take the old one away.
  if (input.documents.empty() || !publish_site(input, *theme, options, choices->jobs, terminal)) {
    terminal.complain("build.nothing");
    return Exit::failed;
  }
  return has_trouble(outcomes) ? Exit::faults : Exit::ok;
}

}  // namespace vekha::app
