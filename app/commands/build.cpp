#include "app/commands/build.hpp"

#include "app/parallel.hpp"
#include "app/remembered/published_pages.hpp"
#include "generator/generate.hpp"
#include "generator/pages/document_pages.hpp"
#include "generator/publish/exchange.hpp"
#include "generator/publish/publish.hpp"

namespace vekha::app {
namespace fs = std::filesystem;
namespace {

/// Renders and publishes. False where nothing was published, after saying why.
bool publish_site(const SiteSource& source, const fs::path& folder, std::size_t jobs, Terminal& terminal) {
  const generator::Site site = generator::make_site(source.input, source.theme.words());
  const auto for_each = [jobs](std::size_t count, const std::function<void(std::size_t)>& f) {
    parallel_for(count, jobs, f);
  };
  const auto files = generator::generate(site, source.theme, for_each);
  for (const generator::Mistake& mistake : files.mistakes) terminal.complain(mistake);
  if (!files.mistakes.empty()) return false;
  const auto published = generator::publish(files.value, folder);
  if (const auto* mistake = std::get_if<generator::Mistake>(&published)) {
    terminal.complain(*mistake);
    return false;
  }
  const auto& report = std::get<generator::PublishReport>(published);
  terminal.say("build.done", {{"added", std::to_string(report.added.size())},
                              {"changed", std::to_string(report.changed.size())},
                              {"removed", std::to_string(report.removed.size())},
                              {"unchanged", std::to_string(report.unchanged)}});
  const bool written = write_published_pages(source.remembered.pages, generator::document_pages(site), site.withdrawn);
  if (!source.remembered.data.update(files.value) || !written)
    terminal.complain("build.no-copies", {{"folder", source.remembered.pages.parent_path().generic_string()}});
  terminal.say("build.open", {{"path", (folder / "index.html").generic_string()}});
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
  const auto [choices, otherwise] = choices_of(options.source, terminal);
  if (!choices) return otherwise;
  // Held to the end: an older build must not publish over a newer one, nor sweep its cache.
  const generator::FolderLock lock(lockable(choices->content, options.site), [&] { terminal.complain("build.waits"); });
  auto source = read_source(*choices, terminal);
  if (!source) return Exit::failed;
  print_summary(source->outcomes, terminal);
  // A site without a single plan would only take the old one away.
  if (source->input.documents.empty() || !publish_site(*source, options.site, choices->jobs, terminal)) {
    terminal.complain("build.nothing");
    return Exit::failed;
  }
  if (!source->remembered.copies.update(source->shown, source->not_shown, choices->today)) {
    terminal.complain("build.no-copies", {{"folder", (choices->content / ".published").generic_string()}});
  }
  return has_trouble(source->outcomes) ? Exit::faults : Exit::ok;
}

}  // namespace vekha::app
