#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/build_summary.hpp"
#include "app/remembered/published_copies.hpp"
#include "app/remembered/published_data.hpp"
#include "app/terminal.hpp"
#include "generator/site/site_model.hpp"
#include "generator/templates/theme.hpp"

/// From a content folder to all that a site is made of: what `vekha build` publishes and `vekha view` looks into.
namespace vekha::app {

struct SourceOptions {
  std::string content = "content";
  std::string theme;     ///< a name or a folder; empty: as site.toml says
  std::string today;     ///< ISO date; empty: the current date
  std::string base_url;  ///< empty: as site.toml says
  std::string jobs;      ///< empty: one a core
};

/// The options as values.
struct SourceChoices {
  std::filesystem::path content;
  std::string theme, base_url;
  model::Date today;
  std::size_t jobs = 1;
};

/// Usage where a word of the options is wrong, failed where there is no content folder; both are complained of.
struct SourceChoice {
  std::optional<SourceChoices> choices;
  Exit otherwise = Exit::usage;
};
SourceChoice choices_of(const SourceOptions& options, Terminal& terminal);

/// What later builds of a content folder have to know of earlier ones.
struct Remembered {
  PublishedCopies copies;
  std::filesystem::path pages;  ///< the list of addresses
  PublishedData data;
};

/// A site that could be made.
struct SiteSource {
  generator::Theme theme;
  generator::SiteInput input;
  Remembered remembered;
  std::vector<DocumentOutcome> outcomes;  ///< one a document file
  std::vector<ShownFile> shown;           ///< documents that are published as their files now are
  std::vector<std::string> not_shown;     ///< labels of the others
};

/// Reads, imports and reviews the content folder. Nothing where the folder or the theme has mistakes or there are no
/// documents, after saying so. Not for two builds of one folder at once.
std::optional<SiteSource> read_source(const SourceChoices& choices, Terminal& terminal);

}  // namespace vekha::app
