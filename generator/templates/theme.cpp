#include "generator/templates/theme.hpp"

#include <algorithm>

#include "embedded/vekha_theme.hpp"
#include "generator/templates/template_loader.hpp"

namespace vekha::generator {
namespace {

constexpr std::string_view templates_folder = "templates/";
constexpr std::string_view template_ending = ".mustache";
constexpr std::string_view static_folder = "static/";

/// Names of folders of municipalities never begin so: see permalinks.hpp.
constexpr std::string_view published_folder = "assets/";

/// Text as it stands inside quotation marks in a script.
std::string quoted(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') {
      out += "\\n";
      continue;
    }
    if (c == '\\' || c == '\'' || c == '"') out += '\\';
    out += c;
  }
  return out;
}

/// A script with its words {{_key}} in place; all other braces are the script's own.
std::string with_words(std::string_view path, std::string_view script, const Words& words, Mistakes& mistakes) {
  std::string out;
  std::size_t at = 0;
  while (const auto tag = next_tag(script, at)) {
    const bool word = tag->closed && tag->kind == TagKind::word;
    const std::size_t end = word ? tag->end : tag->begin + 2;
    out += script.substr(at, (word ? tag->begin : end) - at);
    if (word && !words.has(tag->name)) {
      const auto line = 1 + std::ranges::count(script.substr(0, tag->begin), '\n');
      mistakes.push_back(
          {std::string(path), static_cast<int>(line), "theme-word-unknown", {{"name", std::string(tag->name)}}});
    }
    if (word) out += quoted(words(tag->name));
    at = end;
  }
  return out.append(script.substr(at));
}

}  // namespace

ThemeFiles default_theme_files() {
  ThemeFiles files;
  for (const theme::EmbeddedFile& file : theme::embedded_files()) files.emplace(file.path, file.bytes);
  return files;
}

const Template* Theme::find(std::string_view name) const {
  const auto found = templates_.find(name);
  return found == templates_.end() ? nullptr : &found->second;
}

Reading<std::optional<Theme>> read_theme(const ThemeFiles& files, model::Language language) {
  Reading<std::optional<Theme>> reading;
  const std::string table = language == model::Language::ru ? "i18n/ru.tsv" : "i18n/en.tsv";
  const auto words_file = files.find(table);
  if (words_file == files.end()) {
    reading.mistakes.push_back({table, 0, "theme-words-missing", {{"file", table}}});
    return reading;
  }
  Words words(language, words_file->second);
  std::map<std::string, Template, std::less<>> templates;
  std::vector<OutputFile> published;
  for (const auto& [path, bytes] : files) {
    if (path.starts_with(static_folder)) {
      std::string name = std::string(published_folder).append(path.substr(static_folder.size()));
      published.push_back(
          {std::move(name), path.ends_with(".js") ? with_words(path, bytes, words, reading.mistakes) : bytes});
    } else if (path.starts_with(templates_folder) && path.ends_with(template_ending)) {
      const auto name =
          path.substr(templates_folder.size(), path.size() - templates_folder.size() - template_ending.size());
      templates.emplace(name, load_template(files, path, words, reading.mistakes));
    }
  }
  if (reading.mistakes.empty()) reading.value.emplace(std::move(words), std::move(templates), std::move(published));
  return reading;
}

}  // namespace vekha::generator
