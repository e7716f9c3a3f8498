#include "generator/templates/theme.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include "embedded/vekha_theme.hpp"
#include "generator/templates/template_loader.hpp"

namespace vekha::generator {
namespace {

constexpr std::string_view templates_folder = "templates/";
constexpr std::string_view template_ending = ".mustache";
constexpr std::string_view static_folder = "static/";

constexpr std::string_view words_folder = "i18n/";

/// Names of folders of municipalities never begin so: see permalinks.hpp.
constexpr std::string_view published_folder = "assets/";

/// Text as it stands inside quotation marks in a script.
std::string script_text(std::string_view text) {
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
      const auto [line, column] = position_after({}, script.substr(0, tag->begin));
      mistakes.push_back({std::string(path), line, "theme-word-unknown", {{"name", std::string(tag->name)}}, column});
    }
    if (word) out += script_text(words(tag->name));
    at = end;
  }
  return out.append(script.substr(at));
}

/// The page kind that a file is the template of, or nothing: templates/plan/files.mustache is but a block.
std::string_view page_of(std::string_view path) {
  if (!path.starts_with(templates_folder) || !path.ends_with(template_ending)) return {};
  const auto name =
      path.substr(templates_folder.size(), path.size() - templates_folder.size() - template_ending.size());
  return name.find('/') == std::string_view::npos ? name : std::string_view{};
}

/// A mistake of a partial is met in every page that has it.
Mistakes each_once(Mistakes mistakes) {
  std::set<std::tuple<std::string, int, int, std::string>> met;
  Mistakes kept;
  for (Mistake& mistake : mistakes) {
    if (!met.emplace(mistake.file, mistake.line, mistake.column, mistake.code).second) continue;
    kept.push_back(std::move(mistake));
  }
  return kept;
}

std::string words_file(model::Language language) {
  return std::string(words_folder).append(language.code()).append(".tsv");
}

/// "en, ru"
std::string codes_of(const model::MessageTables& tables) {
  std::string codes;
  for (const auto& [language, tsv] : tables) codes.append(codes.empty() ? "" : ", ").append(language.code());
  return codes;
}

}  // namespace

ThemeFiles default_theme_files() {
  ThemeFiles files;
  for (const theme::EmbeddedFile& file : theme::embedded_files()) files.emplace(file.path, file.bytes);
  return files;
}

Mistakes Theme::notices() const {
  constexpr std::size_t most_named = 5;
  const auto lacking = words_.lacking();
  if (lacking.empty()) return {};
  std::string first;
  for (std::size_t i = 0; i < std::min(most_named, lacking.size()); ++i) {
    first.append(first.empty() ? "" : ", ").append(lacking[i]);
  }
  if (lacking.size() > most_named) first += ", …";
  return {{words_file(words_.language()),
           0,
           "theme-words-lacking",
           {{"count", std::to_string(lacking.size())}, {"names", first}}}};
}

const Template* Theme::find(std::string_view name) const {
  const auto found = templates_.find(name);
  return found == templates_.end() ? nullptr : &found->second;
}

Reading<std::optional<Theme>> read_theme(const ThemeFiles& files, model::Language language) {
  Reading<std::optional<Theme>> reading;
  const auto tables = model::message_tables(files, words_folder);
  const std::string table = words_file(language);
  if (!tables.contains(language)) {
    reading.mistakes.push_back(
        {table, 0, "theme-words-missing", {{"language", std::string(language.code())}, {"known", codes_of(tables)}}});
    return reading;
  }
  // Documents are in Russian, and so is whatever a table of words does not say yet.
  constexpr std::array fallbacks{model::Language::ru, model::Language::en};
  const Words words(model::catalogue_in(language, tables, fallbacks));
  std::map<std::string, Template, std::less<>> templates;
  std::vector<OutputFile> published;
  for (const auto& [path, bytes] : files) {
    if (path.starts_with(static_folder)) {
      std::string name = std::string(published_folder).append(path.substr(static_folder.size()));
      published.push_back(
          {std::move(name), path.ends_with(".js") ? with_words(path, bytes, words, reading.mistakes) : bytes});
    } else if (const auto name = page_of(path); !name.empty()) {
      templates.emplace(name, load_template(files, path, words, reading.mistakes));
    }
  }
  reading.mistakes = each_once(std::move(reading.mistakes));
  if (reading.mistakes.empty()) reading.value.emplace(words, std::move(templates), std::move(published));
  return reading;
}

}  // namespace vekha::generator
