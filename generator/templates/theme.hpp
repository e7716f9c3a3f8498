#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "generator/mistake.hpp"
#include "generator/output_file.hpp"
#include "generator/templates/tag_scanner.hpp"
#include "generator/wording/words.hpp"

namespace vekha::generator {

/// The files of a theme: path below its folder, '/'-separated, to bytes.
///   templates/<page kind>.mustache         a page
///   templates/<page kind>/<name>.mustache  a block of it: {{> <page kind>/<name>}}
///   partials/<name>.mustache               what several pages share: {{> <name>}}
///   i18n/<language>.tsv  static/** (scripts may hold {{_key}})
using ThemeFiles = std::map<std::string, std::string, std::less<>>;

/// The theme that is part of the program.
ThemeFiles default_theme_files();

/// Where a name stands in a theme.
struct TagPlace {
  TagKind kind{};
  std::string name;
  std::string file;
  int line = 0, column = 0;
};

/// A page template with its partials and words in place, without the white space that nobody sees. Tags are numbered:
/// {{17}} is places[17].
struct Template {
  std::string text;
  std::vector<TagPlace> places;
};

/// A loaded theme in one language: read-only, shared by all threads.
class Theme {
 public:
  Theme(Words words, std::map<std::string, Template, std::less<>> templates, std::vector<OutputFile> files)
      : words_(std::move(words)), templates_(std::move(templates)), files_(std::move(files)) {}

  [[nodiscard]] const Words& words() const { return words_; }
  /// What the language of the theme lacks and is said in Russian instead; a site can be built with it.
  [[nodiscard]] Mistakes notices() const;
  /// The template of a page kind, or nullptr.
  [[nodiscard]] const Template* find(std::string_view name) const;
  /// The theme's own files as they stand in the published tree (assets/style.css), in path order.
  [[nodiscard]] const std::vector<OutputFile>& files() const { return files_; }

 private:
  Words words_;
  std::map<std::string, Template, std::less<>> templates_;
  std::vector<OutputFile> files_;
};

/// Reads a theme; all mistakes of templates, of the partials they use and of scripts are found, each once, with line
/// and column as its author wrote them. The theme is there exactly where there are none.
Reading<std::optional<Theme>> read_theme(const ThemeFiles& files, model::Language language);

}  // namespace vekha::generator
